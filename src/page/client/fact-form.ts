import { stackOf } from "../../engine/layers/stack";
import { once } from "../../engine/memoize";
import { actorLabel } from "../../model/law/actor";
import { citation } from "../../model/law/cite";
import type { FactDefinition, Value } from "../../model/law/fact";
import { type Law, layersOf } from "../../model/law/law";
import { own } from "../../model/own-property";

/** A fact as it is asked for. */
export interface FactForm {
	readonly id: string;
	readonly label: string;
	readonly ask: string;
	readonly values: readonly { readonly value: Value; readonly label: string }[];
	/** Who alone may determine it; absent where everybody may say it. */
	readonly finder?: string;
	/** Where the law speaks of it. */
	readonly source: string;
}

const valuesOf = ({ kind }: FactDefinition): FactForm["values"] =>
	kind === "flag"
		? [
				{ value: true, label: "是" },
				{ value: false, label: "否" },
			]
		: kind.map(({ id, label }) => ({ value: id, label }));

/** The facts of a law by their ids, in the order of its vocabularies, those of texts that are not in force included. */
export const factFormsOf = once((law: Law): ReadonlyMap<string, FactForm> => {
	const layers = layersOf(law);
	const actors = Object.assign({}, ...layers.map(({ regulation }) => regulation.actors));
	const forms = [...stackOf(law).vocabulary].map(([id, definition]): readonly [string, FactForm] => {
		const text = layers.find(({ regulation }) => own(regulation.vocabulary, id) !== undefined)?.regulation;
		const finder = definition.finding && actorLabel(definition.finding.by, actors);
		return [
			id,
			{
				id,
				label: definition.label,
				ask: definition.ask,
				values: valuesOf(definition),
				...(finder === undefined ? {} : { finder }),
				source: `${text && layers.length > 1 ? `《${text.title}》` : ""}${citation(definition.cite)}`,
			},
		];
	});
	return new Map(forms);
});
