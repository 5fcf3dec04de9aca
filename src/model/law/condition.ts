import type { Value } from "./fact";

/** The values of what a condition reads: the id of a fact or question with its union of values. */
export type Values = Readonly<Record<string, Value>>;

/** A comparison of a fact, or of the answer to a question, with fixed values; the structure is that of json-rules-engine. */
export type Test<V extends object = Values> = {
	[K in keyof V & string]:
		| { readonly fact: K; readonly operator: "equal" | "notEqual"; readonly value: V[K] }
		| { readonly fact: K; readonly operator: "in" | "notIn"; readonly value: readonly V[K][] };
}[keyof V & string];

/** A condition: tests joined by `all`, `any` and `not`. Plain data that can be exchanged as JSON. */
export type Condition<V extends object = Values> =
	| { readonly all: readonly Condition<V>[] }
	| { readonly any: readonly Condition<V>[] }
	| { readonly not: Condition<V> }
	| Test<V>;

type Equal<K, X> = { readonly fact: K; readonly operator: "equal"; readonly value: X };

/**
 * The fact is this value; without a value, the flag is 是.
 *
 * @example
 * ```ts
 * import { is } from "gongshu/author";
 *
 * is("publicData"); // { "fact": "publicData", "operator": "equal", "value": true }
 * is("reply", "refuse"); // { "fact": "reply", "operator": "equal", "value": "refuse" }
 * ```
 */
export function is<const K extends string>(fact: K): Equal<K, true>;
export function is<const K extends string, const X extends Value>(fact: K, value: X): Equal<K, X>;
export function is(fact: string, value: Value = true): Equal<string, Value> {
	return { fact, operator: "equal", value };
}

/**
 * The fact is another value than this; without a value, the flag is 否.
 *
 * @example
 * ```ts
 * import { isNot } from "gongshu/author";
 *
 * isNot("onOpenList"); // { "fact": "onOpenList", "operator": "equal", "value": false }
 * isNot("reply", "pending"); // { "fact": "reply", "operator": "notEqual", "value": "pending" }
 * ```
 */
export function isNot<const K extends string>(fact: K): Equal<K, false>;
export function isNot<const K extends string, const X extends Value>(
	fact: K,
	value: X,
): { readonly fact: K; readonly operator: "notEqual"; readonly value: X };
export function isNot(fact: string, value?: Value): Test {
	return value === undefined ? { fact, operator: "equal", value: false } : { fact, operator: "notEqual", value };
}

/**
 * The fact is one of these values.
 *
 * @example
 * ```ts
 * import { oneOf } from "gongshu/author";
 *
 * oneOf("reply", "agree", "refuse"); // { "fact": "reply", "operator": "in", "value": ["agree", "refuse"] }
 * ```
 */
export const oneOf = <const K extends string, const X extends Value>(fact: K, ...value: readonly X[]) =>
	({ fact, operator: "in", value }) as const;

/**
 * The fact is none of these values.
 *
 * @example
 * ```ts
 * import { noneOf } from "gongshu/author";
 *
 * noneOf("reply", "agree", "refuse"); // { "fact": "reply", "operator": "notIn", "value": ["agree", "refuse"] }
 * ```
 */
export const noneOf = <const K extends string, const X extends Value>(fact: K, ...value: readonly X[]) =>
	({ fact, operator: "notIn", value }) as const;

/**
 * All of these hold. At least one is required: `check` rejects an empty list.
 *
 * @example
 * ```ts
 * import { all, is } from "gongshu/author";
 *
 * all(is("zone"), is("publicData")).all.length; // 2
 * ```
 */
export const all = <const C extends readonly Condition[]>(...conditions: C): { readonly all: C } => ({ all: conditions });

/**
 * At least one of these holds. At least one is required: `check` rejects an empty list.
 *
 * @example
 * ```ts
 * import { any, is } from "gongshu/author";
 *
 * any(is("zone"), is("publicData")).any.length; // 2
 * ```
 */
export const any = <const C extends readonly Condition[]>(...conditions: C): { readonly any: C } => ({ any: conditions });

/**
 * This does not hold. An unknown truth stays unknown.
 *
 * @example
 * ```ts
 * import { is, not } from "gongshu/author";
 *
 * not(is("zone")); // { "not": { "fact": "zone", "operator": "equal", "value": true } }
 * ```
 */
export const not = <const C extends Condition>(condition: C): { readonly not: C } => ({ not: condition });
