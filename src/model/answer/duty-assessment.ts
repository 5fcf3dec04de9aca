import type { Actor } from "../law/actor";
import type { Cite, Quoted } from "../law/cite";
import type { ReadingId } from "../law/reading";
import type { TimeLimit } from "../law/time-limit";
import type { Missing } from "./decision";
import type { Derivation } from "./derivation";
import type { Displaced } from "./displaced";

/**
 * How a duty stands: it does not apply; it applies and is met; it applies and is not met though no term runs; it applies and is
 * not yet met, or nobody knows; it may apply, depending on facts not known yet.
 */
export type DutyState = "not-applicable" | "met" | "breached" | "open" | "possible";

/** One duty as it stands for the case at hand. */
export interface DutyAssessment {
	readonly regulation: string;
	readonly duty: string;
	readonly label: string;
	readonly on: Actor;
	readonly state: DutyState;
	readonly words: readonly Quoted[];
	readonly when: Derivation;
	readonly met: Derivation;
	readonly within?: TimeLimit;
	/** The item of the liability article a breach falls under. */
	readonly breach?: Cite;
	readonly missing: readonly Missing[];
	readonly reading?: ReadingId;
}

/** A duty of a lower text that gave way, and how it would have stood. */
export interface DisplacedDuty extends Displaced<DutyState> {
	readonly label: string;
}
