import type { Status } from "../../model/answer/decision";
import type { Quoted } from "../../model/law/cite";
import type { Lowered } from "./plain";

interface Source {
	/** When the statement is made. */
	readonly holds: Lowered;
	/** The text that makes it, or the law as a whole. */
	readonly regulation: string;
	/** The rule or scope clause that makes it. Absent where none does: the most open level, or silence. */
	readonly rule?: string;
	readonly words: readonly Quoted[];
}

/** That the answer is at most a level, or is a level unless something stricter is said. */
export interface LevelStatement extends Source {
	readonly type: "at-most" | "default";
	readonly level: string;
}

/** That there is no level, and what stands in its place. */
export interface StatusStatement extends Source {
	readonly type: "status";
	readonly status: Exclude<Status, "decided">;
}

/** One thing the law says of a question, with the condition under which it says it. */
export type Statement = LevelStatement | StatusStatement;
