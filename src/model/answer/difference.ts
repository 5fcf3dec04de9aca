import type { Value } from "../law/fact";
import type { Side, Verdict } from "./comparison";
import type { Possible } from "./decision";
import type { Labels } from "./labels";
import type { Remark } from "./remark";

/** All states in which two laws have one given pair of different outcomes. */
export interface DifferingStates {
	readonly left: Possible;
	readonly right: Possible;
	readonly verdict: Verdict;
	readonly states: number;
	/** One of these states, with every fact of either law that affects the question. */
	readonly example: Readonly<Record<string, Value>>;
}

/**
 * The second law relative to the first: the same in every state; never more open; never stricter; or both stricter and more
 * open.
 */
export type Direction = "equivalent" | "stricter" | "looser" | "mixed";

/** The differences of two laws in one question. */
export interface QuestionDifference {
	readonly question: string;
	readonly direction: Direction;
	/** The number of complete states that are possible under both laws. */
	readonly states: number;
	readonly differing: readonly DifferingStates[];
}

/** Every state in which two laws, or one law on two days, answer differently. */
export interface Difference {
	readonly kind: "difference";
	readonly left: Side;
	readonly right: Side;
	/** `null` where nothing can be said: `remarks` says why. */
	readonly direction: Direction | null;
	/** The questions that both laws have. */
	readonly questions: readonly QuestionDifference[];
	/** The questions that only one of them has. */
	readonly apart: readonly { readonly question: string; readonly of: "left" | "right" }[];
	/** The levels with another name in the second law, by question and level. */
	readonly renamed: Readonly<Record<string, Readonly<Record<string, string>>>>;
	readonly labels: Labels;
	/** Why nothing can be said, such as a day that does not exist; absent otherwise. */
	readonly remarks?: readonly Remark[];
}
