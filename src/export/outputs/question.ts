import { holding } from "../../engine/conditions";
import { conditionCompletions } from "../../engine/diagram/completions";
import type { Node } from "../../engine/diagram/diagram";
import { groundlessOn, type PossibleReason, reasonsFor } from "../../engine/explain/because";
import { type QuestionPlan, questionPlan } from "../../engine/explain/question-plan";
import { contradictionsOf, departuresOf } from "../../engine/explain/remarks";
import { type StatedRule, speaks } from "../../engine/layers/provision";
import type { Stack } from "../../engine/layers/stack";
import { type Decision, withoutLevel } from "../../model/answer/decision";
import type { Displaced } from "../../model/answer/displaced";
import type { Remark } from "../../model/answer/remark";
import type { Day } from "../../model/day";
import { fewNodesOrder } from "../fact-order";
import { missingFactsIn, reaches } from "../partial/completions";
import { type PartialStates, partialStates } from "../partial/states";
import { hasTruth, type PartialTruth, partialTruth } from "../partial/truth";
import { declaredIn } from "./declared";
import { displacedIn } from "./displaced";
import { readingsIn } from "./readings";
import { becauseOf, reasonsWithin, remarksOf } from "./reasons";
import { type PossibleOutput, saidAnywhere, saidOnce } from "./said";

/** What a decision says of one rule: its truth, which is that of its conditions alone, where it is among the grounds at all. */
export interface RuleOutputs extends PartialTruth {
	readonly stated: StatedRule;
	/** True where the rule may speak, whether or not it holds. */
	readonly applies: Node;
}

/** Everything that a decision on a question may say on the days of an interval. */
export interface QuestionOutputs {
	readonly states: PartialStates;
	/** Absent where the question is answered alike in every case, because no text in force can answer it. */
	readonly plan: QuestionPlan | undefined;
	/** The outcomes, in the order in which a decision lists them. */
	readonly possible: readonly PossibleOutput<string>[];
	/** The facts, in the order in which a decision lists them. */
	readonly missing: readonly PossibleOutput<string>[];
	readonly rules: readonly RuleOutputs[];
	/** At most one of them is said. */
	readonly because: readonly PossibleOutput<NonNullable<Decision["because"]>>[];
	readonly readings: readonly PossibleOutput<string>[];
	readonly displaced: readonly PossibleOutput<Displaced>[];
	/** The remarks that depend on the facts, in the order in which a decision has them. */
	readonly remarks: readonly PossibleOutput<Remark>[];
	/** Whether its diagrams are too large, so that none of them means anything. */
	readonly isTooLarge: boolean;
}

/** Where each outcome is possible. */
const outcomesIn = (states: PartialStates, { completions, levels }: QuestionPlan): readonly PossibleOutput<string>[] =>
	[...levels, ...withoutLevel].map((outcome) => ({
		says: outcome,
		node: reaches(states, completions, (each) => each === outcome),
	}));

/** An order of the facts of a question in which its diagrams have few nodes. */
export const orderFor = (stack: Stack, question: string): readonly string[] => {
	const plan = questionPlan(stack, question);
	const { root, space } = plan.completions;
	// The diagram over complete states is small, and a good start for those over partial ones.
	const first = fewNodesOrder({ roots: [root], facts: space.map(({ fact }) => fact) });
	const outcomes = outcomesIn(partialStates(stack, first), plan);
	return fewNodesOrder({ roots: outcomes.map(({ node }) => node), facts: first });
};

/** For each possible outcome, where it is the only one. */
const onlyOutcomes = (
	{ and, or, not }: PartialStates,
	possible: readonly PossibleOutput<string>[],
): readonly PossibleOutput<string>[] =>
	possible.map(({ says, node }) => {
		const others = possible.filter((other) => other.says !== says).map((other) => other.node);
		return { says, node: and(node, not(or(...others))) };
	});

const ruleOutputs = (states: PartialStates, stated: StatedRule): RuleOutputs => {
	const speaking = conditionCompletions(states.stack, speaks(stated));
	const applies = reaches(states, speaking, (outcome) => outcome === true);
	const { yes, no } = partialTruth(states, holding(stated.rule));
	return { stated, applies, yes: states.and(applies, yes), no: states.and(applies, no) };
};

const contradictionRemarks = (states: PartialStates): readonly PossibleOutput<Remark>[] =>
	contradictionsOf(states.stack).map(({ when, remark }) => ({ says: remark, node: hasTruth(states, when, true) }));

/** The remarks on duties to follow higher law: due and not fulfilled, or due and nobody knows. */
const departingRemarks = (states: PartialStates): readonly PossibleOutput<Remark>[] =>
	departuresOf(states.stack).flatMap(({ duty: { when, met }, departed, unknown }) => {
		const due = hasTruth(states, when, true);
		return [
			{ says: departed, node: states.and(due, hasTruth(states, met, false)) },
			{ says: unknown, node: states.and(due, hasTruth(states, met, null)) },
		];
	});

const groundlessOutputs = (states: PartialStates, status: string, reasons: readonly PossibleReason[]): QuestionOutputs => {
	const given = reasonsWithin(states, reasons, states.yes);
	return {
		states,
		plan: undefined,
		possible: [{ says: status, node: states.yes }],
		missing: [],
		rules: [],
		because: saidOnce(states, becauseOf(given)),
		readings: [],
		displaced: [],
		remarks: saidAnywhere(states, remarksOf(given)),
		isTooLarge: states.diagrams.exceeded(),
	};
};

/**
 * What `decide` may say of a question under a stack, over every partial state of the facts.
 *
 * @param on a day of the interval
 * @param order the order of the facts in the diagrams
 */
export const questionOutputs = (stack: Stack, question: string, on: Day, order: readonly string[]): QuestionOutputs => {
	const states = partialStates(stack, order);
	const groundless = groundlessOn(stack, question, on);
	if (groundless) return groundlessOutputs(states, groundless.status, groundless.reasons);
	const plan = questionPlan(stack, question);
	const { completions } = plan;
	const possible = saidAnywhere(states, outcomesIn(states, plan));
	const only = onlyOutcomes(states, possible);
	const given = only.flatMap(({ says, node }) => reasonsWithin(states, reasonsFor(stack, question, says, on), node));
	const rules = plan.rules.map((stated) => ruleOutputs(states, stated));
	const remarks = [
		...contradictionRemarks(states),
		...remarksOf(given),
		...declaredIn(states, question),
		...departingRemarks(states),
	];
	return {
		states,
		plan,
		possible,
		missing: saidAnywhere(
			states,
			missingFactsIn(states, completions).map(({ fact, node }) => ({ says: fact, node })),
		),
		rules,
		because: saidOnce(states, becauseOf(given)),
		readings: saidOnce(states, readingsIn(states, { question, plan, rules, only })),
		displaced: saidAnywhere(states, displacedIn(states, plan)),
		remarks: saidAnywhere(states, remarks),
		isTooLarge: completions.exceeded || states.diagrams.exceeded(),
	};
};
