import { requireQuestion } from "../../engine/layers/asked";
import { type Stack, stackOf, stackOn } from "../../engine/layers/stack";
import type { Day } from "../../model/day";
import type { Law, QuestionId } from "../../model/law/law";

/** The cases to draw. */
export interface FactsOptions<L extends Law = Law> {
	/** The day whose texts apply; absent: all texts of the law together. */
	readonly on?: Day;
	/** The question all of whose outcomes are drawn; absent: every question of the texts in turn. */
	readonly question?: QuestionId<L>;
}

/** The stack of the cases, and the questions for which they are drawn. */
export const stackAndQuestions = <L extends Law>(
	law: L,
	options: FactsOptions<L>,
): { readonly stack: Stack; readonly questions: readonly [string, ...string[]] } => {
	const { on, question } = { ...options };
	const stack = on === undefined ? stackOf(law) : stackOn(law, on);
	if (question !== undefined) requireQuestion(stack, question);
	const all = stack.layers.flatMap(({ regulation }) => regulation.questions.map(({ id }) => id));
	// A law without questions still has facts: an unknown question has a single outcome.
	const [first = "", ...others] = question === undefined ? new Set(all) : [question];
	return { stack, questions: [first, ...others] };
};
