import type { Value } from "./fact";

/** What the terms of a condition may be worth: fact or question id to its union of values. */
export type Values = Readonly<Record<string, Value>>;

/** One comparison of a fact, or of a question's answer, with fixed values; the shape is json-rules-engine's own. */
export type Test<V extends object = Values> = {
	[K in keyof V & string]:
		| { readonly fact: K; readonly operator: "equal" | "notEqual"; readonly value: V[K] }
		| { readonly fact: K; readonly operator: "in" | "notIn"; readonly value: readonly V[K][] };
}[keyof V & string];

/** When something is the case: tests joined by `all`, `any` and `not`. Plain data; `JSON.stringify` is its interchange form. */
export type Condition<V extends object = Values> =
	| { readonly all: readonly Condition<V>[] }
	| { readonly any: readonly Condition<V>[] }
	| { readonly not: Condition<V> }
	| Test<V>;

type Equal<K, X> = { readonly fact: K; readonly operator: "equal"; readonly value: X };

/** The fact is this value; without a value, the flag is 是. */
export function is<const K extends string>(fact: K): Equal<K, true>;
export function is<const K extends string, const X extends Value>(fact: K, value: X): Equal<K, X>;
export function is(fact: string, value: Value = true): Equal<string, Value> {
	return { fact, operator: "equal", value };
}

/** The fact is another value than this; without a value, the flag is 否. */
export function isNot<const K extends string>(fact: K): Equal<K, false>;
export function isNot<const K extends string, const X extends Value>(
	fact: K,
	value: X,
): { readonly fact: K; readonly operator: "notEqual"; readonly value: X };
export function isNot(fact: string, value?: Value): Test {
	return value === undefined ? { fact, operator: "equal", value: false } : { fact, operator: "notEqual", value };
}

/** The fact is one of these values. */
export const oneOf = <const K extends string, const X extends Value>(fact: K, ...value: readonly X[]) =>
	({ fact, operator: "in", value }) as const;

/** The fact is none of these values. */
export const noneOf = <const K extends string, const X extends Value>(fact: K, ...value: readonly X[]) =>
	({ fact, operator: "notIn", value }) as const;

/** Every one of these holds. */
export const all = <const C extends readonly Condition[]>(...conditions: C): { readonly all: C } => ({ all: conditions });

/** At least one of these holds. */
export const any = <const C extends readonly Condition[]>(...conditions: C): { readonly any: C } => ({ any: conditions });

/** This does not hold. */
export const not = <const C extends Condition>(condition: C): { readonly not: C } => ({ not: condition });
