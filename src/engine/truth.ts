import type { Truth } from "../model/answer/truth";

/** Kleene's conjunction: false as soon as one is false, unknown as long as one is unknown. */
export const and = (truths: readonly Truth[]): Truth => {
	if (truths.includes(false)) return false;
	return truths.includes(null) ? null : true;
};

/** Kleene's disjunction: true as soon as one is true, unknown as long as one is unknown. */
export const or = (truths: readonly Truth[]): Truth => {
	if (truths.includes(true)) return true;
	return truths.includes(null) ? null : false;
};

/** Kleene's negation: the unknown stays unknown. */
export const negate = (truth: Truth): Truth => (truth === null ? null : !truth);
