import { factTerm, type Labels, type TermLabel } from "../../model/answer/labels";
import { freeze } from "../../model/freeze";
import { layersOf, titleOf } from "../../model/law/law";
import type { Reading } from "../../model/law/reading";
import { ownName } from "../../model/law/regulation";
import { confirmationText, opinionText } from "../../model/law/signature";
import { has } from "../../model/own-property";
import { isQuestion, type Stack, scaleOf, statedAmong } from "../layers/stack";
import { once } from "../memoize";

const questionTerm = (stack: Stack, id: string): TermLabel | undefined => {
	const [first] = statedAmong(layersOf(stack.law), id);
	if (!first) return undefined;
	return {
		label: first.question.label,
		values: Object.fromEntries(scaleOf(stack, id).map((level) => [level.id, level.label])),
	};
};

/** Which ids a result names. */
export interface NamedIds {
	readonly terms: readonly string[];
	readonly remedies: readonly string[];
	readonly readings: readonly string[];
}

const pick = <T, U>(from: readonly T[], names: readonly string[], id: (entry: T) => string, to: (entry: T) => U) =>
	Object.fromEntries(from.filter((entry) => names.includes(id(entry))).map((entry) => [id(entry), to(entry)]));

/** The question, the meaning taken, whether anybody has confirmed it, and what else has been said of it in writing. */
const readingLabel = (reading: Reading): string => {
	const { question, choice, opinions = [] } = reading;
	const said = opinions.length > 0 ? `${opinions.map(opinionText).join("；")}。` : "";
	return `${question}${choice}（${confirmationText(reading)}）${said}`;
};

const labelled = (stack: Stack, { terms, remedies, readings }: NamedIds): Labels => {
	const regulations = layersOf(stack.law).map(({ regulation }) => regulation);
	const named = regulations.flatMap(({ actors }) => Object.entries(actors ?? {}));
	const labels = [...new Set(terms)].flatMap((id) => {
		const definition = stack.vocabulary.get(id);
		const label = questionTerm(stack, id) ?? (definition && factTerm(definition));
		return label ? [[id, label] as const] : [];
	});
	return freeze({
		law: titleOf(stack.law),
		regulations: Object.fromEntries(regulations.map(({ id, title }) => [id, title])),
		itself: Object.fromEntries(regulations.map((regulation) => [regulation.id, ownName(regulation)])),
		...(named.length > 0 ? { actors: Object.fromEntries(named) } : {}),
		terms: Object.fromEntries(labels),
		remedies: pick(
			regulations.flatMap((regulation) => regulation.remedies),
			remedies,
			({ id }) => id,
			({ label }) => label,
		),
		readings: pick(
			[
				...(has(stack.law, "layers") ? (stack.law.readings ?? []) : []),
				...regulations.flatMap((regulation) => regulation.readings),
			],
			readings,
			({ id }) => id,
			readingLabel,
		),
	});
};

/** The most sets of labels that are kept for a stack. Each question has its own; only remedies come in many combinations. */
const mostKept = 1000;

const keptLabels = once((_: Stack) => new Map<string, Labels>());

/**
 * The Chinese terms of everything a result names. The same names give the same object, as long as there are not too many of
 * them; names that only the caller knows are left out.
 */
export const labelsFor = (stack: Stack, named: NamedIds): Labels => {
	const kept = keptLabels(stack);
	// Ids have no control characters, so that what is joined can be told apart.
	const key = `${named.terms.join("\u0000")}\u0001${named.remedies.join("\u0000")}\u0001${named.readings.join("\u0000")}`;
	const earlier = kept.get(key);
	if (earlier) return earlier;
	const terms = named.terms.filter((id) => stack.vocabulary.has(id) || isQuestion(stack, id));
	const labels = labelled(stack, { ...named, terms });
	if (kept.size < mostKept && terms.length === named.terms.length) kept.set(key, labels);
	return labels;
};
