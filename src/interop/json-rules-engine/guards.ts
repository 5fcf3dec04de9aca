import type { Value } from "../../model/law/fact";
import type { Law } from "../../model/law/law";
import { factsBehind } from "./facts-behind";
import { definitionOf } from "./layers";
import { isQuestion, lower, type Reader } from "./lowering";
import { type Plain, someOf, termsIn } from "./plain";
import type { StatusStatement } from "./statement";

const undetermined = { type: "status", status: "undetermined" } as const;

/**
 * What keeps a question unanswered though every fact was given: facts that cannot go together, and values that are in no definition.
 *
 * @param behind the facts behind the question
 */
export const guardsOf = (reader: Reader, behind: readonly string[]): readonly StatusStatement[] => {
	const { law } = reader;
	const nevers = [
		...("layers" in law
			? (law.never ?? [])
					.filter(({ words }) =>
						words.every(
							({ regulation: id }) => id === undefined || reader.layers.some(({ regulation }) => regulation.id === id),
						),
					)
					.map((never) => ({ ...never, regulation: law.id }))
			: []),
		...reader.layers.flatMap(({ regulation }) =>
			(regulation.never ?? []).map((never) => ({ ...never, regulation: regulation.id })),
		),
	];
	const terms = nevers.flatMap(({ when }) => termsIn(when));
	const facts = new Set([
		...behind,
		...terms.flatMap((term) => (isQuestion(reader, term) ? factsBehind(reader, term) : [term])),
	]);
	const contradictions = nevers.map(
		({ when, words, regulation }): StatusStatement => ({ ...undetermined, regulation, words, holds: lower(reader, when) }),
	);
	return [...contradictions, outsideVocabulary(reader.law, facts)];
};

/** That a value is misspelt, or `null`. It tests every fact, so that a run rejects whichever of them is missing. */
const outsideVocabulary = (law: Law, facts: ReadonlySet<string>): StatusStatement => {
	const strange = [...facts].map((fact): Plain => ({ fact, operator: "notIn", value: valuesOf(law, fact) }));
	return { ...undetermined, regulation: law.id, words: [], holds: someOf(strange) };
};

const valuesOf = (law: Law, fact: string): Value[] => {
	const kind = definitionOf(law, fact)?.kind ?? "flag";
	return kind === "flag" ? [true, false] : kind.map(({ id }) => id);
};
