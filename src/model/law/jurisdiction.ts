import type { Day } from "../day";
import { freeze } from "../freeze";
import type { Quoted } from "./cite";
import type { Matter } from "./matter";
import type { Reading, ReadingId } from "./reading";
import type { Never, Regulation } from "./regulation";

/**
 * How a text stands in a stack of laws: `prevails` displaces the texts below it on the same matter, `also` only adds, `base` is the
 * place's own text.
 */
export type Relation = "prevails" | "also" | "base";

/** One text in a stack of laws. */
export interface Layer<R extends Regulation = Regulation> {
	readonly regulation: R;
	readonly relation: Relation;
	/** The words that put the text in this place, e.g. 潍坊第三十七条. */
	readonly by?: Quoted;
	readonly reading?: ReadingId;
}

/** Two or more levels of a question that no single text compares, strictest first, by a reading of the place. */
export interface Ordering {
	readonly question: string;
	readonly levels: readonly string[];
	readonly reading: ReadingId;
}

/** A text that may govern some matters of a place but whose words are not held; nobody may take its silence here for an answer. */
export interface NotHeld {
	/** As it is cited, with its number. */
	readonly title: string;
	/** Its first day, where that is known. */
	readonly from?: Day;
	readonly matters: readonly Matter[];
	/** The words of a held text that give way to it, or send the reader to it. */
	readonly by: Quoted;
}

/** The texts that hold in one place, highest first. */
export interface Jurisdiction<Id extends string = string, R extends Regulation = Regulation> {
	readonly id: Id;
	readonly label: string;
	readonly region: string;
	readonly layers: readonly Layer<R>[];
	/** How levels of different texts compare where no text says. */
	readonly compares?: readonly Ordering[];
	/** Combinations of facts that cannot be by the definitions of several texts together. */
	readonly never?: readonly Never[];
	readonly notHeld?: readonly NotHeld[];
	/** The interpretive choices that arise only because the texts meet. */
	readonly readings?: readonly Reading[];
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
