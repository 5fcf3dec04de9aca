import type { Node } from "../../engine/diagram/diagram";
import type { QuestionPlan } from "../../engine/explain/question-plan";
import type { StatedRule } from "../../engine/layers/provision";
import type { ReadingId } from "../../model/law/reading";
import { has } from "../../model/own-property";
import type { PartialStates } from "../partial/states";
import { type PartialTruth, partialTruth } from "../partial/truth";
import type { PossibleOutput } from "./said";

/** Something that may rest on a reading, or on several, where it is leant on. */
interface Leaning {
	readonly reading: ReadingId | undefined;
	readonly node: Node;
}

/** What an answer may lean on. */
interface Leant {
	readonly question: string;
	readonly plan: QuestionPlan;
	/** The rules where they are among the grounds, with their truth. */
	readonly rules: readonly (PartialTruth & { readonly stated: StatedRule; readonly applies: Node })[];
	/** For each outcome, where it is the only one possible. */
	readonly only: readonly PossibleOutput<string>[];
}

/**
 * The readings that an answer leans on: what is true is leant on; what is unknown only as long as it may still decide; where
 * nothing is stated, what the rules were read not to reach is why.
 */
export const readingsIn = (
	states: PartialStates,
	{ question, plan, rules, only }: Leant,
): readonly PossibleOutput<string>[] => {
	const { stack, and, or, not, yes, no } = states;
	const undetermined = not(or(...only.map(({ node }) => node)));
	const notStated = only.find(({ says }) => says === "not-stated")?.node ?? no;
	const isOpen = (truth: PartialTruth) => and(undetermined, not(or(truth.yes, truth.no)));
	const ofRules = rules.map(
		({ stated: { rule }, applies, ...truth }): Leaning => ({
			reading: rule.reading,
			node: and(applies, or(truth.yes, isOpen(truth), notStated)),
		}),
	);
	const ofClauses = plan.clauses.map(({ reading, when }): Leaning => {
		const truth = partialTruth(states, when);
		return { reading, node: or(truth.no, isOpen(truth)) };
	});
	const ofTexts = plan.stated.flatMap(({ layer, covered }): readonly Leaning[] => {
		const truth = partialTruth(states, covered);
		const node = or(truth.yes, isOpen(truth));
		const { from, reading } = layer.regulation.effective;
		// By which reading a text speaks whose first day is not stated.
		const sinceWhen = from === undefined ? reading : undefined;
		return [layer.reading, sinceWhen].map((each) => ({ reading: each, node }));
	});
	const compared = has(stack.law, "layers") ? (stack.law.compares ?? []) : [];
	const ofOrders = compared
		.filter((each) => each.question === question)
		.map(({ reading }): Leaning => ({ reading, node: yes }));
	return [...ofRules, ...ofClauses, ...ofTexts, ...ofOrders].flatMap(({ reading, node }) =>
		[reading ?? []].flat().map((says) => ({ says, node })),
	);
};
