import { factTerm, type TermLabel } from "../model/answer/labels";
import type { Value } from "../model/law/fact";
import { type Law, layersOf } from "../model/law/law";

/** The Chinese terms of facts and questions, by id. */
export type TermLabels = Readonly<Record<string, TermLabel>>;

/** The Chinese terms of a law; a fact or question of several texts has the terms of the highest. */
export const termLabelsOf = (law: Law): TermLabels =>
	Object.fromEntries(
		layersOf(law)
			.toReversed()
			.flatMap(({ regulation: { vocabulary, questions } }) => [
				...Object.entries(vocabulary).map(([id, definition]) => [id, factTerm(definition)] as const),
				...questions.map(({ id, label, scale }) => {
					const values = Object.fromEntries(scale.map((level) => [level.id, level.label]));
					return [id, { label, values }] as const;
				}),
			]),
	);

/** An own entry of a record, never an inherited one. */
export const entry = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
	Object.hasOwn(record, key) ? record[key] : undefined;

/** The Chinese term of a fact or question; the id if there is none. */
export const termLabel = (terms: TermLabels, id: string): string => entry(terms, id)?.label ?? id;

/** The Chinese term of a value of a fact, or of a level of a question; the value itself if there is none. */
export const valueLabel = (terms: TermLabels, id: string, value: Value): string =>
	entry(entry(terms, id)?.values ?? {}, String(value)) ?? String(value);

/**
 * What a rule that holds leaves of a question: the strictest level is then the answer (为“不予共享”), any other one a limit
 * (不得宽于“有条件共享”).
 */
export const effectText = (terms: TermLabels, question: string, level: string): string => {
	const [strictest] = Object.keys(entry(terms, question)?.values ?? {});
	return `${level === strictest ? "为" : "不得宽于"}“${valueLabel(terms, question, level)}”`;
};
