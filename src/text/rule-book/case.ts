import type { Condition } from "../../model/law/condition";

/** A written case as the rule book shows it. */
export interface BookCase {
	readonly title: string;
	readonly on: string;
	/** What was asked, by its Chinese term. */
	readonly asked: string;
	/** What came out, by its Chinese term. */
	readonly conclusion: string;
	/** Where the reasons stand, as they are cited. */
	readonly reasons: readonly string[];
	readonly explanation: string;
	/** Who signed it, and when; `null` until somebody has. */
	readonly signed: string | null;
}

/** How often the cases met one atomic condition, true and false. */
export interface Coverage {
	/** The provision the condition stands in, as it is cited. */
	readonly place: string;
	readonly condition: Condition;
	readonly holds: number;
	readonly fails: number;
}
