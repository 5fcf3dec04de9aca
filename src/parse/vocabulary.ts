import { actorLabel } from "../model/law/actor";
import type { FactDefinition } from "../model/law/fact";
import { type Law, layersOf } from "../model/law/law";
import type { Regulation } from "../model/law/regulation";
import { namesOf } from "../model/name-matching";
import { sealed } from "../model/sealed";
import { perLaw } from "./per-law";

/** The regulations of a law, highest first. */
export const regulationsOf = (law: Law): readonly Regulation[] => layersOf(sealed(law)).map(({ regulation }) => regulation);

/** One fact with its id. */
export interface DefinedFact extends FactDefinition {
	readonly id: string;
	/** The Chinese term of the only actor who may determine it; present exactly if the fact is a finding. */
	readonly finder?: string;
}

/** The facts of a law, in the order of its vocabularies; a fact of several layers is defined by the highest. */
export const definedFacts = perLaw((law): readonly DefinedFact[] => {
	const facts = new Map<string, DefinedFact>();
	for (const { vocabulary, actors } of regulationsOf(law))
		for (const [id, definition] of Object.entries(vocabulary)) {
			const { finding } = definition;
			if (!facts.has(id)) facts.set(id, { ...definition, id, ...(finding ? { finder: actorLabel(finding.by, actors) } : {}) });
		}
	return [...facts.values()];
});

/** A lookup of the facts of a law by id or label. */
export const factNamesOf = perLaw((law) => namesOf(definedFacts(law)));
