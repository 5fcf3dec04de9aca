import type { Truth } from "../src/model/answer/derivation";

/** A value that may not be known. */
export type Known<V> = V | null | undefined;

/** Both hold. */
export const and = (a: Truth, b: Truth): Truth => {
	if (a === false || b === false) return false;
	return a === null || b === null ? null : true;
};

/** At least one holds. */
export const or = (a: Truth, b: Truth): Truth => {
	if (a === true || b === true) return true;
	return a === null || b === null ? null : false;
};

/** The contrary holds. */
export const negate = (a: Truth): Truth => (a === null ? null : !a);

/** A flag as it is known. */
export const truth = (given: Known<boolean>): Truth => given ?? null;

/** That it is this value. */
export const is = <V>(given: Known<V>, value: V): Truth => (given == null ? null : given === value);

/** That it may be this value. */
export const maybe = <V>(given: Known<V>, value: V): boolean => given == null || given === value;
