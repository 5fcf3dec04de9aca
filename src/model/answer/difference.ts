import type { Value } from "../law/fact";
import type { Side, Verdict } from "./comparison";
import type { Possible } from "./decision";
import type { Labels } from "./labels";

/** All states of a question that one law answers in one way and another law in another. */
export interface DifferingStates {
	readonly left: Possible;
	readonly right: Possible;
	readonly verdict: Verdict;
	readonly states: number;
	/** One of them: every fact of either law that bears on the question. */
	readonly example: Readonly<Record<string, Value>>;
}

/** How the second of two laws stands to the first: alike in every state; nowhere more open; nowhere stricter; or neither. */
export type Direction = "equivalent" | "stricter" | "looser" | "mixed";

/** One question as two laws answer it in every state. */
export interface QuestionDifference {
	readonly question: string;
	readonly direction: Direction;
	/** The complete states that both laws take to be possible. */
	readonly states: number;
	readonly differing: readonly DifferingStates[];
}

/** Every state in which two laws, or one law on two days, answer differently. */
export interface Difference {
	readonly kind: "difference";
	readonly left: Side;
	readonly right: Side;
	readonly direction: Direction;
	/** The questions that both laws have. */
	readonly questions: readonly QuestionDifference[];
	/** The questions only one of them has. */
	readonly apart: readonly { readonly question: string; readonly of: "left" | "right" }[];
	/** The levels that the second law calls by another name, by question and level. */
	readonly renamed: Readonly<Record<string, Readonly<Record<string, string>>>>;
	readonly labels: Labels;
}
