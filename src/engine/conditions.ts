import type { Truth } from "../model/answer/derivation";
import type { Condition, Test } from "../model/law/condition";
import type { Value } from "../model/law/fact";
import type { Rule } from "../model/law/question";
import { has } from "../model/own-property";

const partsOf = (parts: readonly Condition[]): readonly Condition[] => (Array.isArray(parts) ? parts : []);

/** Every test in a condition, in reading order. */
export const testsIn = (condition: Condition): readonly Test[] => {
	if (has(condition, "all")) return partsOf(condition.all).flatMap(testsIn);
	if (has(condition, "any")) return partsOf(condition.any).flatMap(testsIn);
	if (has(condition, "not")) return testsIn(condition.not);
	// A law that was not checked may have anything for a condition.
	return typeof condition.fact === "string" ? [condition] : [];
};

/** A condition with every condition inside it. */
export const everyPart = (condition: Condition): readonly Condition[] => {
	if (has(condition, "all")) return [condition, ...partsOf(condition.all).flatMap(everyPart)];
	if (has(condition, "any")) return [condition, ...partsOf(condition.any).flatMap(everyPart)];
	return has(condition, "not") ? [condition, ...everyPart(condition.not)] : [condition];
};

/** The facts and questions that conditions test, each once, in reading order. */
export const namesIn = (...conditions: readonly Condition[]): readonly string[] => [
	...new Set(conditions.flatMap(testsIn).map(({ fact }) => fact)),
];

/** Whether a known value passes a test. */
export const satisfies = (test: Test, value: Value): boolean => {
	switch (test.operator) {
		case "equal":
			return value === test.value;
		case "notEqual":
			return value !== test.value;
		case "in":
			return test.value.includes(value);
		case "notIn":
			return !test.value.includes(value);
	}
};

/** The conditions of a rule: `when`, and `unless` (但书) where it has one. */
export const conditionsOf = ({ when, unless }: Pick<Rule, "when" | "unless">): readonly Condition[] =>
	unless ? [when, unless] : [when];

/** That a rule holds: its `when`, and not its `unless`. */
export const holding = ({ when, unless }: Pick<Rule, "when" | "unless">): Condition =>
	unless ? { all: [when, { not: unless }] } : when;

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
