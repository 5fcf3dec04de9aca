import type { Day } from "../day";
import type { Decision } from "./decision";
import type { DutyState } from "./duty-assessment";

/**
 * The second answer relative to the first: the same; stricter or more open on the scale of the question; or different in
 * another way, e.g. because one of them has no level.
 */
export type Verdict = "same" | "stricter" | "looser" | "different";

/** The answers of two laws to one question; `null` if a law does not have the question. */
export interface ComparedQuestion {
	readonly question: string;
	readonly left: Decision | null;
	readonly right: Decision | null;
	readonly verdict: Verdict;
}

/** A duty with different states under two laws; `null` if a law does not have the duty, or displaces it. */
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

/** The answers in one case under two laws, or under one law on two days, with the reasons of both. */
export interface Comparison {
	readonly kind: "comparison";
	readonly left: Side;
	readonly right: Side;
	readonly questions: readonly ComparedQuestion[];
	readonly duties: readonly ComparedDuty[];
}
