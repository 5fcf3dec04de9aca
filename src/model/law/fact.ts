import type { Day } from "../day";
import type { Actor } from "./actor";
import type { Cite } from "./cite";

/** The value of a fact: true or false, or an id from a closed list. */
export type Value = boolean | string;

/** One value of a listed fact, under the law's own term. */
export interface ListedValue {
	readonly id: string;
	readonly label: string;
}

/** `"flag"` is 是 / 否; otherwise the closed list of values. */
export type FactKind = "flag" | readonly ListedValue[];

/** A fact that the rules may read. */
export interface FactDefinition {
	/** The law's own term, shown to people in place of the id. */
	readonly label: string;
	/** The question for the person who knows the fact. */
	readonly ask: string;
	readonly kind: FactKind;
	/** The words that make the fact relevant. */
	readonly cite: Cite;
	/** Present if the words are open-textured: only this actor may determine the fact, with name and day. */
	readonly finding?: { readonly by: Actor };
}

/** The facts of a regulation, by id. */
export type Vocabulary = Readonly<Record<string, FactDefinition>>;

/** A named person's finding (认定) on open-textured words; the library records who made it and never makes one. */
export interface Finding<V extends Value = Value> {
	/** `null` while it is being determined, e.g. 疑似涉密. */
	readonly value: V | null;
	/** The name or office of the person who made it. */
	readonly by: string;
	/** The day on which it was made. */
	readonly on: Day;
	/** Its basis, e.g. the number of a report; absent if none was recorded. */
	readonly basis?: string;
}

/** The values of a fact: `boolean` for a flag, the union of its ids for a list. */
export type ValueOf<D extends FactDefinition> = D["kind"] extends readonly { readonly id: infer I extends string }[]
	? I
	: boolean;

/** The known facts of one case. A fact that is absent, `undefined` or `null` is unknown, which is never the same as 否. */
export type Facts<V extends Vocabulary = Vocabulary> = {
	readonly [K in keyof V]?:
		| (V[K] extends { readonly finding: object } ? Finding<ValueOf<V[K]>> : ValueOf<V[K]>)
		| null
		| undefined;
};

/**
 * A vocabulary whose fact ids and value ids keep their literal types.
 *
 * @example
 * ```ts
 * import { vocabulary } from "gongshu/author";
 *
 * const facts = vocabulary({
 *   listed: { label: "已列入清单", ask: "是否已经列入清单？", kind: "flag", cite: { article: 24 } },
 * });
 * Object.keys(facts); // ["listed"]
 * ```
 */
export const vocabulary = <const V extends Vocabulary>(definitions: V): V => definitions;
