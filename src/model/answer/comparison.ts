import type { Day } from "../day";
import type { Decision } from "./decision";
import type { DutyState } from "./duty-assessment";

/**
 * How the second answer stands to the first: alike; stricter or more open on the scale of the question; or different in another way,
 * as when one of them has no level.
 */
export type Verdict = "same" | "stricter" | "looser" | "different";

/** One question as two laws answer it; `null` where a law does not have it. */
export interface ComparedQuestion {
	readonly question: string;
	readonly left: Decision | null;
	readonly right: Decision | null;
	readonly verdict: Verdict;
}

/** A duty that stands differently under two laws; `null` where a law does not have it, or it gives way there. */
export interface ComparedDuty {
	readonly regulation: string;
	readonly duty: string;
	readonly label: string;
	readonly left: DutyState | null;
	readonly right: DutyState | null;
}

/** One side of a comparison. */
export interface Side {
	readonly law: string;
	readonly label: string;
	readonly on: Day;
}

/** One case under two laws, or under one law on two days, side by side with the reasons of both. */
export interface Comparison {
	readonly kind: "comparison";
	readonly left: Side;
	readonly right: Side;
	readonly questions: readonly ComparedQuestion[];
	readonly duties: readonly ComparedDuty[];
}
