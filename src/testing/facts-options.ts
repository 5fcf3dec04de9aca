import { type Stack, stackOf, stackOn } from "../engine/layers/stack";
import type { Day } from "../model/day";
import type { Law, QuestionId } from "../model/law/law";

/** Which cases are drawn. */
export interface FactsOptions<L extends Law = Law> {
	/** The day whose texts are meant. Absent: all texts of the law together. */
	readonly on?: Day;
	/** The question whose outcomes are all tried. Absent: every question of the texts, in turn. */
	readonly question?: QuestionId<L>;
}

/** The stack the cases belong to, and the questions they are drawn for. */
export const drawnFor = <L extends Law>(
	law: L,
	{ on, question }: FactsOptions<L>,
): { readonly stack: Stack; readonly questions: readonly [string, ...string[]] } => {
	const stack = on === undefined ? stackOf(law) : stackOn(law, on);
	const asked = stack.layers.flatMap(({ regulation }) => regulation.questions.map(({ id }) => id));
	// A law that asks nothing still has facts: no question by that name has but one outcome.
	const [first = "", ...others] = question === undefined ? new Set(asked) : [question];
	return { stack, questions: [first, ...others] };
};
