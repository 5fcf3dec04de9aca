import type { Decision } from "../../model/answer/decision";
import { type Stack, scaleOf } from "../layers/stack";

/**
 * Whether the data may be shared or opened in the possible outcomes, for a question some of whose levels are closed: an outcome
 * without a level opens nothing either.
 */
export const opensIn = (stack: Stack, question: string, possible: readonly string[] | null): Pick<Decision, "opens"> => {
	const scale = scaleOf(stack, question);
	if (!scale.some(({ closed }) => closed)) return {};
	if (!possible) return { opens: null };
	const open = possible.filter((outcome) => scale.some(({ id, closed }) => id === outcome && !closed));
	return { opens: open.length === 0 ? false : open.length === possible.length ? true : null };
};
