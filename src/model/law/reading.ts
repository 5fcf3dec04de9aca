import type { Day } from "../day";

/** An interpretive choice: where the words admit more than one meaning, which one was taken, why, and who confirmed it. */
export interface Reading {
	readonly id: string;
	/** The question a careful lawyer would raise. */
	readonly question: string;
	/** The meaning taken; conservative where the text leaves room. */
	readonly choice: string;
	readonly because: string;
	/** The meanings not taken. */
	readonly alternatives: readonly string[];
	/** Absent until a named person has signed it. */
	readonly confirmed?: { readonly by: string; readonly on: Day };
}

/** The reading or readings a provision leans on, by id. */
export type ReadingId = string | readonly string[];
