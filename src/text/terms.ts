import type { TermLabel } from "../model/answer/labels";
import type { Value } from "../model/law/fact";
import type { Regulation } from "../model/law/regulation";

/** The Chinese terms of facts and questions, by id. */
export type Terms = Readonly<Record<string, TermLabel>>;

/** Reads the terms off a regulation. */
export const termsOf = ({ vocabulary, questions }: Regulation): Terms => ({
	...Object.fromEntries(
		Object.entries(vocabulary).map(([id, { label, kind }]) => [
			id,
			{
				label,
				values:
					kind === "flag" ? { true: "是", false: "否" } : Object.fromEntries(kind.map((value) => [value.id, value.label])),
			},
		]),
	),
	...Object.fromEntries(
		questions.map(({ id, label, scale }) => [
			id,
			{ label, values: Object.fromEntries(scale.map((level) => [level.id, level.label])) },
		]),
	),
});

/** An entry of a record, never one that its prototype lends it. */
export const entry = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
	Object.hasOwn(record, key) ? record[key] : undefined;

/** The label of a term; the id only where a regulation is not well made. */
export const nameOf = (terms: Terms, id: string): string => entry(terms, id)?.label ?? id;

/** The label of a value of a term. */
export const valueName = (terms: Terms, id: string, value: Value): string =>
	entry(entry(terms, id)?.values ?? {}, String(value)) ?? String(value);
