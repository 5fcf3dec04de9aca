import type { Condition, Test } from "../../model/law/condition";
import type { Derivation } from "../../model/answer/derivation";
import type { Truth } from "../../model/answer/truth";
import { compiledQuestion, possibleOutcomes } from "../diagram/completions";
import type { Given } from "../case";
import { satisfies } from "../satisfies";
import { isQuestion, type Stack, scaleOf } from "../layers/stack";
import { and, negate, or } from "../truth";

/** Writes the truth of a condition on each of its nodes. */
export const derive = (stack: Stack, condition: Condition, known: Given): Derivation => {
	const at = (inner: Condition): Derivation => derive(stack, inner, known);
	if ("all" in condition) {
		const all = condition.all.map(at);
		return { all, holds: and(all.map(({ holds }) => holds)) };
	}
	if ("any" in condition) {
		const any = condition.any.map(at);
		return { any, holds: or(any.map(({ holds }) => holds)) };
	}
	if ("not" in condition) {
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

/** A test on another question holds when every outcome still possible passes it; an outcome without a level never does. */
const onQuestion = (stack: Stack, test: Test, known: Given): Derivation => {
	const { fact, operator, value } = test;
	const outcomes = [...possibleOutcomes(compiledQuestion(stack, fact), known.values)].map(String);
	const levels: readonly string[] = scaleOf(stack, fact).map(({ id }) => id);
	const truths = outcomes.map((outcome) => levels.includes(outcome) && satisfies(test, outcome));
	const [first] = truths;
	const holds: Truth = first !== undefined && truths.every((truth) => truth === first) ? first : null;
	const [only] = outcomes;
	const given = outcomes.length === 1 && only !== undefined && levels.includes(only) ? only : null;
	return { fact, operator, value, given, holds };
};
