import { satisfies } from "../../engine/conditions";
import { completionsOf } from "../../engine/diagram/completions";
import type { Node } from "../../engine/diagram/diagram";
import { isQuestion, scaleOf } from "../../engine/layers/stack";
import type { Truth } from "../../model/answer/derivation";
import type { Condition, Test } from "../../model/law/condition";
import { has } from "../../model/own-property";
import { reaches } from "./completions";
import type { PartialStates } from "./states";

/**
 * The truth of a condition in every partial state, as a decision tells it: where it surely holds, and where it surely does not;
 * elsewhere it is unknown.
 */
export interface PartialTruth {
	readonly yes: Node;
	readonly no: Node;
}

/** The truth of a condition by Kleene's logic, as `truthOf` has it for one case. */
export const partialTruth = (states: PartialStates, condition: Condition): PartialTruth => {
	const { and, or } = states;
	const truths = (parts: readonly Condition[]) => parts.map((part) => partialTruth(states, part));
	if (has(condition, "all")) {
		const parts = truths(condition.all);
		return { yes: and(...parts.map(({ yes }) => yes)), no: or(...parts.map(({ no }) => no)) };
	}
	if (has(condition, "any")) {
		const parts = truths(condition.any);
		return { yes: or(...parts.map(({ yes }) => yes)), no: and(...parts.map(({ no }) => no)) };
	}
	if (has(condition, "not")) {
		const { yes, no } = partialTruth(states, condition.not);
		return { yes: no, no: yes };
	}
	return isQuestion(states.stack, condition.fact) ? onQuestion(states, condition) : onFact(states, condition);
};

const onFact = ({ known }: PartialStates, test: Test): PartialTruth => ({
	yes: known(test.fact, (value) => satisfies(test, value)),
	no: known(test.fact, (value) => !satisfies(test, value)),
});

/** A test on a question holds where every possible outcome passes it; an outcome without a level passes none. */
const onQuestion = (states: PartialStates, test: Test): PartialTruth => {
	const { stack, and, not } = states;
	const levels: readonly string[] = scaleOf(stack, test.fact).map(({ id }) => id);
	const passes = (outcome: string | boolean) => levels.includes(String(outcome)) && satisfies(test, String(outcome));
	const completions = completionsOf(stack, test.fact);
	const passing = reaches(states, completions, passes);
	const failing = reaches(states, completions, (outcome) => !passes(outcome));
	return { yes: and(passing, not(failing)), no: and(failing, not(passing)) };
};

/** True where a condition has one of these truths. */
export const hasTruth = (states: PartialStates, condition: Condition, ...truths: readonly Truth[]): Node => {
	const { yes, no } = partialTruth(states, condition);
	return states.or(...truths.map((truth) => (truth === null ? states.not(states.or(yes, no)) : truth ? yes : no)));
};
