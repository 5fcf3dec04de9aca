import type { Day } from "../day";
import type { Quoted } from "../law/cite";
import type { Matter } from "../law/matter";
import type { TimeLimit } from "../law/time-limit";
import type { Labels } from "./labels";
import type { Remark } from "./remark";

/** One thing a text says on a matter: by which kind of provision, in which words, and within which term where there is one. */
export interface Saying {
	readonly regulation: string;
	readonly kind: "scope" | "effect" | "level" | "rule" | "grant" | "duty" | "step";
	/** The Chinese term of the level, duty or step. */
	readonly label?: string;
	readonly words: readonly Quoted[];
	readonly within?: TimeLimit;
}

/** What the source of a text does not say on a matter, with the nearest words it does say. */
export interface Silence {
	readonly regulation: string;
	readonly note: string;
	readonly near?: Quoted;
}

/** What the texts of a law say of one matter, and what their sources do not say. */
export interface MatterReport<L extends string = string> {
	readonly kind: "matter";
	readonly law: L;
	readonly matter: Matter;
	readonly label: string;
	readonly on: Day;
	/** `not-stated` where no text in force has a word on it, whatever stands near. */
	readonly status: "stated" | "not-stated" | "not-in-force";
	readonly says: readonly Saying[];
	readonly unstated: readonly Silence[];
	readonly remarks: readonly Remark[];
	readonly labels: Labels;
}
