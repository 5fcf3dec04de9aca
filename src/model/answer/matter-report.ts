import type { Day } from "../day";
import type { Quoted } from "../law/cite";
import type { Matter } from "../law/matter";
import type { TimeLimit } from "../law/time-limit";
import type { Labels } from "./labels";
import type { Remark } from "./remark";

/** One provision of a text on a matter: its kind, its words, and its time limit if it has one. */
export interface Saying {
	readonly regulation: string;
	readonly kind: "scope" | "effect" | "level" | "rule" | "grant" | "duty" | "step" | "extension";
	/** The Chinese term of the level, duty or step, or of what is extended. */
	readonly label?: string;
	readonly words: readonly Quoted[];
	readonly within?: TimeLimit;
}

/** What the source of a text does not state on a matter, with the nearest words in it. */
export interface Silence {
	readonly regulation: string;
	readonly note: string;
	readonly near?: Quoted;
}

/** The provisions of a law on one matter, and what its sources do not state. */
export interface MatterReport<L extends string = string> {
	readonly kind: "matter";
	readonly law: L;
	readonly matter: Matter;
	readonly label: string;
	readonly on: Day;
	/** `not-stated` if no text in force has a provision on the matter; `undetermined` on a day that does not exist. */
	readonly status: "stated" | "not-stated" | "not-in-force" | "undetermined";
	readonly says: readonly Saying[];
	readonly unstated: readonly Silence[];
	readonly remarks: readonly Remark[];
	readonly labels: Labels;
}
