import type { Node } from "../../engine/diagram/diagram";
import type { PossibleReason, Reason } from "../../engine/explain/because";
import type { Decision } from "../../model/answer/decision";
import type { Remark } from "../../model/answer/remark";
import { own } from "../../model/own-property";
import type { PartialStates } from "../partial/states";
import { hasTruth } from "../partial/truth";
import type { PossibleOutput } from "./said";

/**
 * Which of some reasons is given where: the first whose demands are met.
 *
 * @param within the cases in which one of them is given
 */
export const reasonsWithin = (
	states: PartialStates,
	reasons: readonly PossibleReason[],
	within: Node,
): readonly PossibleOutput<Reason>[] => {
	const { and, not } = states;
	let left = within;
	return reasons.map(({ demands, reason }) => {
		const node = and(left, ...demands.map(({ condition, holds }) => hasTruth(states, condition, ...holds)));
		left = and(left, not(node));
		return { says: reason, node };
	});
};

/** The words that reasons give, or the sentence. */
export const becauseOf = (
	reasons: readonly PossibleOutput<Reason>[],
): readonly PossibleOutput<NonNullable<Decision["because"]>>[] =>
	reasons.flatMap(({ says, node }) => [own(says, "because") ?? []].flat().map((because) => ({ says: because, node })));

/** What a reader must know of the reasons. */
export const remarksOf = (reasons: readonly PossibleOutput<Reason>[]): readonly PossibleOutput<Remark>[] =>
	reasons.flatMap(({ says, node }) => says.remarks.map((remark) => ({ says: remark, node })));
