import type { FactDefinition, ValueOf } from "./fact";

/** A question as a condition reads it: something with a scale of levels. */
export interface Scaled<L extends string = string> {
	readonly scale: readonly { readonly id: L }[];
}

/** What the conditions of a provision may read: facts and questions, which share one namespace. */
export type Readable = Readonly<Record<string, FactDefinition | Scaled>>;

/** The union of values of each fact and question. */
export type ValuesOf<T extends Readable> = {
	readonly [K in keyof T & string]: T[K] extends FactDefinition ? ValueOf<T[K]> : T[K] extends Scaled<infer L> ? L : never;
};
