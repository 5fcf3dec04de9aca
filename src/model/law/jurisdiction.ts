import type { Day } from "../day";
import { sealed } from "../sealed";
import type { Quoted } from "./cite";
import type { Matter } from "./matter";
import type { Reading, ReadingId } from "./reading";
import type { Never, Regulation } from "./regulation";

/** The relation of a text to the texts below it in a stack of laws. */
export type Relation =
	/** It displaces the texts below it on the same matter. */
	| "prevails"
	/** It only adds restrictions. */
	| "also"
	/** It is the jurisdiction's own text. */
	| "base";

/** One text in a stack of laws. */
export interface Layer<R extends Regulation = Regulation> {
	readonly regulation: R;
	readonly relation: Relation;
	/** The words that give the text its position, e.g. 潍坊第三十七条. */
	readonly by?: Quoted;
	readonly reading?: ReadingId;
}

/** Two or more levels of a question that no single text compares, strictest first, and why in this order. */
export type Ordering = {
	readonly question: string;
	readonly levels: readonly string[];
} & (
	| {
			/** A reading of the jurisdiction, if both levels can meet in one case, so that an answer rests on their order. */
			readonly reading: ReadingId;
			readonly because?: never;
	  }
	| {
			/** A plain explanation, if the texts never govern one case together, so that the order only serves comparison. */
			readonly because: string;
			readonly reading?: never;
	  }
);

/** A text that may govern some matters of a jurisdiction but is not in this library; its absence here is not an answer. */
export interface NotHeld {
	/** The title as it is cited, with its number. */
	readonly title: string;
	/** Its first day, if that is known. */
	readonly from?: Day;
	readonly matters: readonly Matter[];
	/** The words of another text that give way to it or refer to it. */
	readonly by: Quoted;
}

/** The texts that apply in one jurisdiction, highest first. */
export interface Jurisdiction<Id extends string = string, R extends Regulation = Regulation> {
	readonly id: Id;
	/** The version of all these rules together, which changes whenever they do; absent if they are not numbered. */
	readonly version?: string;
	readonly label: string;
	readonly region: string;
	readonly layers: readonly Layer<R>[];
	/** The order of levels of different texts that no text compares. */
	readonly compares?: readonly Ordering[];
	/** Combinations of facts that the definitions of several texts together exclude. */
	readonly never?: readonly Never[];
	readonly notHeld?: readonly NotHeld[];
	/** The interpretive choices that arise only from the combination of the texts. */
	readonly readings?: readonly Reading[];
}

/**
 * A jurisdiction, sealed as a regulation is, whose id keeps its literal type.
 *
 * @example
 * ```ts
 * import { decide } from "gongshu";
 * import { jurisdiction } from "gongshu/author";
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
): Jurisdiction<Id, Y[number]["regulation"]> => sealed(definition);
