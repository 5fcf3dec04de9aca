import type { Quoted } from "./cite";
import { freeze } from "./freeze";
import type { Regulation } from "./regulation";

/**
 * How a text stands in a stack of laws: `prevails` displaces the texts below it on the same point, `also` only adds, `base` is the
 * place's own text.
 */
export type Relation = "prevails" | "also" | "base";

/** One text in a stack of laws. */
export interface Layer<R extends Regulation = Regulation> {
	readonly regulation: R;
	readonly relation: Relation;
	/** The words that put the text in this place, e.g. 潍坊第三十七条. */
	readonly by?: Quoted;
}

/** The texts that hold in one place, highest first. */
export interface Jurisdiction<Id extends string = string, R extends Regulation = Regulation> {
	readonly id: Id;
	readonly label: string;
	readonly region: string;
	readonly layers: readonly Layer<R>[];
}

/**
 * A jurisdiction, frozen, with its id kept as a literal type and the terms of all its texts.
 *
 * @example
 * ```ts
 * import { decide, jurisdiction } from "gongshu";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const city = jurisdiction({
 *   id: "city",
 *   label: "某市现行规定",
 *   region: "某市",
 *   layers: [{ regulation: weifang2021, relation: "base" }],
 * });
 * decide(city, "downgrade", {}, { on: "2024-09-02" }).law; // "city"
 * ```
 */
export const jurisdiction = <const Id extends string, const Y extends readonly Layer[]>(
	definition: Omit<Jurisdiction<Id>, "layers"> & { readonly layers: Y },
): Jurisdiction<Id, Y[number]["regulation"]> => freeze(definition);
