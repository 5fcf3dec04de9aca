import type { Value } from "../../model/fact";
import type { Law } from "../../model/law";
import { definitionOf } from "./layers";
import { lower, type Reader } from "./lowering";
import { factsIn, type Plain, someOf } from "./plain";
import type { Statement, StatusStatement } from "./statement";

const undetermined = { type: "status", status: "undetermined" } as const;

/** That facts which cannot go together were given, for every such combination that touches what was said. */
export const contradictions = (reader: Reader, said: readonly Statement[]): readonly StatusStatement[] => {
	const all = reader.layers.flatMap(({ regulation }) =>
		(regulation.never ?? []).map(
			({ when, words }): StatusStatement => ({
				...undetermined,
				regulation: regulation.id,
				words,
				holds: lower(reader, when),
			}),
		),
	);
	const touching = (facts: ReadonlySet<string>): readonly StatusStatement[] => {
		const touched = all.filter(({ holds }) => factsIn(holds).some((fact) => facts.has(fact)));
		const wider = new Set([...facts, ...touched.flatMap(({ holds }) => factsIn(holds))]);
		return wider.size === facts.size ? touched : touching(wider);
	};
	return touching(new Set(said.flatMap(({ holds }) => factsIn(holds))));
};

/** That a fact has a value which is not in its definition, so that a misspelt value opens nothing; it also asks for every fact. */
export const outsideVocabulary = (law: Law, said: readonly Statement[]): StatusStatement => {
	const facts = new Set(said.flatMap(({ holds }) => factsIn(holds)));
	const strange = [...facts].map((fact): Plain => ({ fact, operator: "notIn", value: valuesOf(law, fact) }));
	return { ...undetermined, regulation: law.id, words: [], holds: someOf(strange) };
};

const valuesOf = (law: Law, fact: string): Value[] => {
	const kind = definitionOf(law, fact)?.kind ?? "flag";
	return kind === "flag" ? [true, false] : kind.map(({ id }) => id);
};
