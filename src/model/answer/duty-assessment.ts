import type { Actor } from "../law/actor";
import type { Cite, Quoted } from "../law/cite";
import type { ReadingId } from "../law/reading";
import type { TimeLimit } from "../law/time-limit";
import type { Missing } from "./decision";
import type { Derivation } from "./derivation";
import type { Displaced } from "./displaced";

/** The state of a duty in a case. */
export type DutyState =
	/** It does not apply. */
	| "not-applicable"
	/** It applies and is met. */
	| "met"
	/** It applies and is not met, and it does not depend on the day whether it still can be in time. */
	| "breached"
	/** It applies; it is not met yet, or it is unknown whether it is. */
	| "open"
	/** Whether it applies depends on unknown facts. */
	| "possible";

/** One duty in a case. */
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
	/** The item of the liability article that a breach may fall under; absent also while it is unknown whose breach it is. */
	readonly breach?: Cite;
	readonly missing: readonly Missing[];
	readonly reading?: ReadingId;
}

/** A displaced duty of a lower text, with the state that it would have. */
export interface DisplacedDuty extends Displaced<DutyState> {
	readonly label: string;
}
