import type { Condition, Test } from "../model/condition";
import type { Derivation } from "../model/derivation";
import type { Truth } from "../model/truth";
import { compiledQuestion, possibleOutcomes } from "./compiled";
import type { Given } from "./given";
import { satisfies } from "./satisfies";
import { askedIn, type Stack } from "./stack";
import { and, negate, or } from "./truth";

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
	if (askedIn(stack, fact).length > 0) return onQuestion(stack, condition, known);
	const given = known.values.get(fact) ?? null;
	const finding = known.findings.get(fact);
	const holds = given === null ? null : satisfies(condition, given);
	return { fact, operator, value, given, holds, ...(finding ? { finding } : {}) };
};

/** A test on another question holds when every answer still possible passes it; without a level it stays unknown. */
const onQuestion = (stack: Stack, test: Test, known: Given): Derivation => {
	const { fact, operator, value } = test;
	const levels = [...possibleOutcomes(compiledQuestion(stack, fact), known.values)].map(String);
	const [only] = levels;
	const scale = askedIn(stack, fact).flatMap(({ question }) => question.scale.map(({ id }) => id));
	const truths: readonly Truth[] = levels.map((level) => (scale.includes(level) ? satisfies(test, level) : null));
	const agreed = truths.every((truth) => truth === truths[0]) ? (truths[0] ?? null) : null;
	const given = levels.length === 1 && only !== undefined && scale.includes(only) ? only : null;
	return { fact, operator, value, given, holds: agreed };
};
