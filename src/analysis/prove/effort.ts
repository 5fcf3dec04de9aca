import { testsIn } from "../../engine/conditions";
import { conditionsBehind, type DiagramBuilder, questionsBehind } from "../../engine/diagram/builder";
import { stateCount } from "../../engine/diagram/space";
import type { Stack } from "../../engine/layers/stack";

/** The largest number of complete states of a question that are all decided one by one as well, and of those drawn instead. */
const mostStates = 1_000_000;

/** The same of partial states that are all compared with their completions; the tests of the library go further. */
const mostPartial = 20_000;

/** The most tests of conditions that deciding states one by one may take for all questions of a law. */
const mostTests = 2 ** 30;

/** How many states of a question are decided one by one: every one of them, or so many drawn by chance. */
export interface Share {
	readonly every: boolean;
	/** Zero where it is every state, and where as many as have to be drawn would take too long. */
	readonly drawn: number;
	/** The largest number of partial states that are all compared with their completions. */
	readonly partial: number;
}

/** Says, question by question, how many states may be decided. What a law takes is counted before it is done. */
export type Effort = (stack: Stack, question: string, { own, space }: Pick<DiagramBuilder, "own" | "space">) => Share;

/** The tests that one state may take: those of the question and of every question on which it rests. */
const testsOf = (stack: Stack, question: string): number =>
	[...new Set([question, ...questionsBehind(stack, question)])]
		.flatMap((id) => conditionsBehind(stack, id))
		.reduce((sum, condition) => sum + testsIn(condition).length, 1);

/** The effort for the proof of one law. */
export const effortFor = (): Effort => {
	let left = mostTests;
	return (stack, question, { own, space }) => {
		const each = testsOf(stack, question);
		const states = stateCount(own);
		// Of facts that occur only in impossible combinations, every choice may have to be looked at for each state.
		const looks = stateCount(space);
		const every = states <= mostStates && looks * each <= left;
		const drawn = states > mostStates && mostStates * each <= left ? mostStates : 0;
		left -= (every ? looks : drawn) * each;
		return { every, drawn, partial: Math.min(mostPartial, Math.floor(left / each)) };
	};
};
