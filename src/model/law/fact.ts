import type { Day } from "../day";
import type { Actor } from "./actor";
import type { Cite } from "./cite";

/** What a fact can be: a yes or no, or one of a closed list. */
export type Value = boolean | string;

/** One value of a listed fact, under the law's own term. */
export interface ListedValue {
	readonly id: string;
	readonly label: string;
}

/** `"flag"` is 是 / 否; otherwise the closed list of values. */
export type FactKind = "flag" | readonly ListedValue[];

/** One fact the rules may ask for, put as a question to a clerk. */
export interface FactDefinition {
	/** The law's own term, shown to people in place of the id. */
	readonly label: string;
	/** The question as it is put to the person who knows. */
	readonly ask: string;
	readonly kind: FactKind;
	/** The words that make the fact matter. */
	readonly cite: Cite;
	/** Present where the words are open-textured: only this person may find the fact, by name and day. */
	readonly finding?: { readonly by: Actor };
}

/** The facts a regulation speaks of, by id. */
export type Vocabulary = Readonly<Record<string, FactDefinition>>;

/** A named person's conclusion on open-textured words; the library carries it and never makes it. */
export interface Finding<V extends Value = Value> {
	/** `null` while it is being determined, e.g. 疑似涉密. */
	readonly value: V | null;
	/** Who found it, by name or office. */
	readonly by: string;
	/** The day it was found. */
	readonly on: Day;
	/** What it rests on, e.g. the number of a report. Absent when none was recorded. */
	readonly basis?: string;
}

/** The value a definition admits: `boolean` for a flag, the union of its ids for a list. */
export type ValueOf<D extends FactDefinition> = D["kind"] extends readonly { readonly id: infer I extends string }[]
	? I
	: boolean;

/** What is known of one case. A fact that is absent, `undefined` or `null` is unknown, which is never the same as 否. */
export type Facts<V extends Vocabulary = Vocabulary> = {
	readonly [K in keyof V]?:
		| (V[K] extends { readonly finding: object } ? Finding<ValueOf<V[K]>> : ValueOf<V[K]>)
		| null
		| undefined;
};

/**
 * A vocabulary, with every fact id and value id kept as a literal type.
 *
 * @example
 * ```ts
 * import { vocabulary } from "gongshu";
 *
 * const facts = vocabulary({
 *   listed: { label: "已列入清单", ask: "是否已经列入清单？", kind: "flag", cite: { article: 24 } },
 * });
 * Object.keys(facts); // ["listed"]
 * ```
 */
export const vocabulary = <const V extends Vocabulary>(definitions: V): V => definitions;
