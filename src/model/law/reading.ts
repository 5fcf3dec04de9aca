import type { Signed } from "./signature";

/** An interpretive choice: if the words have more than one meaning, which one is used, why, and who confirmed it. */
export interface Reading extends Signed {
	readonly id: string;
	/** The question that a careful lawyer would raise. */
	readonly question: string;
	/** The meaning that is used; the stricter one if the text is open. */
	readonly choice: string;
	readonly because: string;
	/** The meanings that are not used. */
	readonly alternatives: readonly string[];
}

/** The reading or readings that a provision depends on, by id. */
export type ReadingId = string | readonly string[];
