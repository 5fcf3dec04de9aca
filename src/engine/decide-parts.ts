import { type Decision, type PartsDecision, withoutLevel } from "../model/answer/decision";
import { freeze } from "../model/freeze";
import type { Quoted } from "../model/law/cite";
import type { FactsOf, Law, QuestionId } from "../model/law/law";
import { dataText } from "../model/own-property";
import { type Case, caseGiven, caseIn, type OnDay } from "./case";
import { and } from "./conditions";
import { type DecisionOf, decideCase, settledBy } from "./decide";
import { opensIn } from "./explain/opens-in";
import { givenFacts, isUnreadable, mergedFacts } from "./known-facts";
import { type Stack, scaleOf, statedQuestions } from "./layers/stack";

/**
 * One decision for every part of a resource, and one for the whole.
 *
 * A whole whose parts all come out alike comes out like them. Where they differ, it is what the law says of mixed parts (第十九条:
 * 仅能够部分提供的属于有条件共享类), and without such words it is the strictest of them. A part without a level, such as a state secret among
 * the fields, leaves the whole without one. Parts are taken as independent of one another, and `missing` of the whole names the
 * facts missing in a part that can still change it.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction; or a `Case`, whose facts hold for every part that does
 * not say otherwise
 * @param parts the facts of each part, by its name
 *
 * @example
 * ```ts
 * import { caseOf, decideParts } from "gongshu";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const secrecy = { value: "none", by: "保密办", on: "2024-06-01" } as const;
 * const known = { inRegion: true, publicData: true, stateSecret: secrecy } as const;
 * const fields = {
 *   户籍区县: { shareable: { value: "all", by: "某局", on: "2024-06-03" }, sharingForbidden: "none" },
 *   重点人员标识: { sharingForbidden: "law" },
 * } as const;
 * const { parts, whole } = decideParts(caseOf(weifang2021, known, { on: "2024-06-17" }), "sharing", fields);
 * parts["户籍区县"]?.answer; // "unconditional"
 * whole.answer; // "conditional"
 * ```
 */
export function decideParts<L extends Law, const Q extends QuestionId<L>>(
	of: Case<L>,
	question: Q,
	parts: Readonly<Record<string, FactsOf<L>>>,
): PartsDecision<DecisionOf<L, Q>>;
export function decideParts<L extends Law, const Q extends QuestionId<L>>(
	law: L,
	question: Q,
	parts: Readonly<Record<string, FactsOf<L>>>,
	context: OnDay,
): PartsDecision<DecisionOf<L, Q>>;
export function decideParts(
	of: Law | Case,
	question: string,
	parts: Readonly<Record<string, object>>,
	context?: OnDay,
): PartsDecision {
	const at = caseIn(of, {}, context);
	const { law, stack, given } = at;
	const named = givenFacts(parts);
	// A part that only an accessor gives is a part all the same, of which nothing is known.
	const decisions = Object.keys(named)
		.filter((name) => named[name]?.enumerable)
		.map((name) => {
			const part = caseGiven(law, mergedFacts(given, givenFacts(named[name]?.value)), at);
			return [name, decideCase(part, question)] as const;
		});
	const unknown = decideCase(caseGiven(law, isUnreadable(named) ? named : {}, at), question);
	const whole = wholeOf(
		stack,
		unknown,
		decisions.map(([, decision]) => decision),
	);
	return freeze({ kind: "parts", parts: Object.fromEntries(decisions), whole });
}

type Combine = (a: string, b: string) => string;

/** Some outcomes together with some others, each once. */
type Outcomes = readonly string[];

interface Mixing {
	readonly mixed: string;
	readonly words: Quoted;
}

/**
 * The words on mixed parts that surely apply: of the highest text that has such words and covers every part. A higher text
 * without such words says nothing of mixed parts, and so displaces none.
 */
const mixing = (stack: Stack, question: string, parts: readonly Decision[]): Mixing | undefined => {
	const stated = statedQuestions(stack, question);
	const coversAll = (index: number) => parts.every(({ governing }) => governing.at(index)?.truth === true);
	const first = stated.find(({ question: { parts: clause } }, index) => clause !== undefined && coversAll(index));
	if (!first?.question.parts) return undefined;
	const { cite, quote, mixed } = first.question.parts;
	return { mixed, words: { cite, quote, regulation: first.layer.regulation.id } };
};

/** The outcome of two parts together. Associative, and the same in any order. */
const combining = (stack: Stack, question: string, mixed: string | undefined): Combine => {
	const levels: readonly string[] = scaleOf(stack, question).map(({ id }) => id);
	return (a, b) => {
		if (a === b) return a;
		const status = withoutLevel.find((candidate) => candidate === a || candidate === b);
		if (status !== undefined) return status;
		return mixed ?? (levels.indexOf(a) < levels.indexOf(b) ? a : b);
	};
};

/** The outcomes that two groups of parts may have together; a group without parts, `null`, adds nothing. */
const combined = (combine: Combine, some: Outcomes | null, others: Outcomes | null): Outcomes | null => {
	if (!some || !others) return some ?? others;
	return [...new Set(some.flatMap((a) => others.map((b) => combine(a, b))))];
};

/** For each place in a list, the outcomes of all parts before it together; the last is that of all parts. */
const upTo = (combine: Combine, parts: readonly Outcomes[]): readonly (Outcomes | null)[] => {
	const all: (Outcomes | null)[] = [null];
	for (const possible of parts) all.push(combined(combine, all.at(-1) ?? null, possible));
	return all;
};

/**
 * The parts that make a difference to the whole by how they come out. What the parts before and after each come to together is
 * worked out once for all of them.
 */
const counting = (combine: Combine, parts: readonly Decision[]): readonly Decision[] => {
	const all = parts.map(({ possible }): Outcomes => possible);
	const before = upTo(combine, all);
	const after = upTo(combine, all.toReversed()).toReversed();
	return parts.filter(({ possible }, at) => {
		const others = combined(combine, before[at] ?? null, after[at + 1] ?? null);
		const differs = (other: string) => new Set(possible.map((outcome) => combine(outcome, other))).size > 1;
		return others === null || others.some(differs);
	});
};

/** The words on mixed parts where levels differ, and otherwise those of the part that comes out as the whole does. */
const because = (parts: readonly Decision[], outcome: string, words: Quoted | undefined): Quoted | string | undefined => {
	const levels = new Set(parts.map(({ answer }) => answer));
	if (words && levels.size > 1 && !levels.has(null)) return words;
	const alike = parts.find(({ possible: [first], possible }) => possible.length === 1 && first === outcome);
	return alike && Object.hasOwn(alike, "because") ? alike.because : undefined;
};

const distinct = <T>(items: readonly T[]): readonly T[] => {
	const first = new Map<string, T>();
	for (const item of items) {
		const text = dataText(item);
		if (!first.has(text)) first.set(text, item);
	}
	return [...first.values()];
};

/**
 * The level that a catalogue declares for a whole, where it declares one for every part: by the words of the law on mixed parts
 * that apply to these parts, as the lawful level of the whole is.
 */
export const declaredWhole = (
	stack: Stack,
	question: string,
	parts: readonly Decision[],
	declared: readonly string[],
): string | null => {
	const combine = combining(stack, question, mixing(stack, question, parts)?.mixed);
	return declared.length === 0 ? null : declared.reduce(combine);
};

/**
 * The decision on a whole from those on its parts; parts that are alike count once.
 *
 * @param unknown the decision on the question where no fact is known
 */
export const wholeOf = (stack: Stack, unknown: Decision, parts: readonly Decision[]): Decision => {
	// On a day that does not exist, or asked what the law does not ask, the whole is not answered either.
	if (parts.length === 0 || unknown.possible.length === 0) return unknown;
	const clause = mixing(stack, unknown.question, parts);
	const combine = combining(stack, unknown.question, clause?.mixed);
	const outcomes = upTo(
		combine,
		parts.map(({ possible }) => possible),
	).at(-1);
	const order = [...scaleOf(stack, unknown.question).map(({ id }) => id), ...withoutLevel];
	const possible = order.filter((outcome) => outcomes?.includes(outcome));
	const settled = settledBy(possible);
	const [first] = possible;
	const reason = settled.status === "undetermined" || first === undefined ? undefined : because(parts, first, clause?.words);
	const open = settled.status === "undetermined" ? counting(combine, parts) : [];
	const { status: _, answer: __, because: ___, opens: ____, labels, ...rest } = unknown;
	return {
		...rest,
		...settled,
		possible,
		...opensIn(stack, unknown.question, possible),
		governing: unknown.governing.map((governing, index) => {
			const all = parts.flatMap((part) => part.governing.at(index)?.when ?? []);
			const when = { all, holds: and(all.map(({ holds }) => holds)) };
			return { ...governing, truth: when.holds, when };
		}),
		// What gave way in a part is told there: of the whole it would have said something else.
		displaced: [],
		grounds: [],
		missing: distinct(open.flatMap(({ missing }) => missing)),
		readings: distinct(parts.flatMap(({ readings }) => readings)),
		...(reason === undefined ? {} : { because: reason }),
		remarks: distinct([...parts.flatMap(({ remarks }) => remarks), ...unknown.remarks]),
		labels: {
			...labels,
			readings: Object.fromEntries(parts.flatMap((part) => Object.entries(part.labels.readings))),
		},
	};
};
