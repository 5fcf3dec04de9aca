import type { Condition } from "../../model/law/condition";

/** A written case as the rule book shows it. */
export interface BookCase {
	readonly title: string;
	readonly on: string;
	/** The Chinese term of the question. */
	readonly question: string;
	/** The Chinese term of the conclusion. */
	readonly conclusion: string;
	/** The citations for the conclusion. */
	readonly reasons: readonly string[];
	readonly explanation: string;
	/** The person who signed it, with the day; `null` if nobody has. */
	readonly signed: string | null;
}

/** The number of cases in which an atomic condition is true, and in which it is false. */
export interface Coverage {
	/** The citation and the label of the provision with the condition. */
	readonly position: string;
	readonly condition: Condition;
	readonly holds: number;
	readonly fails: number;
}
