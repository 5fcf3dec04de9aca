import type { Derivation, Truth } from "../../model/answer/derivation";
import type { Condition, Test } from "../../model/law/condition";
import { has } from "../../model/own-property";
import { and, negate, or, satisfies } from "../conditions";
import { completionsOf, possibleOutcomes } from "../diagram/completions";
import type { KnownFacts } from "../known-facts";
import { isQuestion, type Stack, scaleOf } from "../layers/stack";

/** Writes the truth of a condition on each of its nodes. */
export const annotate = (stack: Stack, condition: Condition, known: KnownFacts): Derivation => {
	// What cannot be read is unknown, and never false.
	if (stack.slips.conditions.size > 0 && stack.slips.conditions.has(condition)) return unread(condition);
	const at = (inner: Condition): Derivation => annotate(stack, inner, known);
	if (has(condition, "all")) {
		const all = condition.all.map(at);
		return { all, holds: and(all.map(({ holds }) => holds)) };
	}
	if (has(condition, "any")) {
		const any = condition.any.map(at);
		return { any, holds: or(any.map(({ holds }) => holds)) };
	}
	if (has(condition, "not")) {
		const not = at(condition.not);
		return { not, holds: negate(not.holds) };
	}
	const { fact, operator, value } = condition;
	if (isQuestion(stack, fact)) return onQuestion(stack, condition, known);
	const given = known.values.get(fact) ?? null;
	const finding = known.findings.get(fact);
	const holds = given === null ? null : satisfies(condition, given);
	return { fact, operator, value, given, holds, ...(finding ? { finding } : {}) };
};

/** A condition that cannot be read, of a law that was not checked: the test as it is written, or nothing at all. */
const unread = (condition: Condition): Derivation => {
	if (typeof condition !== "object" || !has(condition, "fact") || typeof condition.fact !== "string")
		return { all: [], holds: null };
	const { fact, operator, value } = condition;
	return { fact, operator, value, given: null, holds: null };
};

/** Whether a condition is known to hold, known not to, or neither. */
export const truthOf = (stack: Stack, condition: Condition, known: KnownFacts): Truth =>
	annotate(stack, condition, known).holds;

/** A test on another question holds when every outcome still possible passes it; an outcome without a level never does. */
const onQuestion = (stack: Stack, test: Test, known: KnownFacts): Derivation => {
	const { fact, operator, value } = test;
	const outcomes = [...possibleOutcomes(completionsOf(stack, fact), known.values)].map(String);
	const levels: readonly string[] = scaleOf(stack, fact).map(({ id }) => id);
	const truths = outcomes.map((outcome) => levels.includes(outcome) && satisfies(test, outcome));
	const [first] = truths;
	const holds: Truth = first !== undefined && truths.every((truth) => truth === first) ? first : null;
	const [only] = outcomes;
	const given = outcomes.length === 1 && only !== undefined && levels.includes(only) ? only : null;
	return { fact, operator, value, given, holds };
};
