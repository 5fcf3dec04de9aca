import type { Day } from "../day";
import type { Actor } from "../law/actor";
import type { Cite, Quoted } from "../law/cite";
import type { ReadingId } from "../law/reading";
import type { TimeLimit } from "../law/time-limit";
import type { Decision, Displaced, Missing } from "./decision";
import type { Derivation } from "./derivation";
import type { Issue } from "./issue";
import type { Labels } from "./labels";
import type { Remark } from "./remark";

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

/** A declared level that the law says must be raised. */
export interface Promotion {
	readonly regulation: string;
	readonly duty: string;
	readonly question: string;
	readonly to: string;
	readonly words: readonly Quoted[];
	readonly within?: TimeLimit;
	readonly reading?: ReadingId;
}

/** A breach the facts show, with the liability item it may fall under; whether it does is a person's finding. */
export interface LiabilityCandidate {
	readonly regulation: string;
	readonly duty: string;
	readonly on: Actor;
	readonly item: Cite;
}

/** A duty of a lower text that gave way, and how it would have stood. */
export interface DisplacedDuty extends Displaced<DutyState> {
	readonly label: string;
}

/** Everything a law says of one case on one day. */
export interface Assessment<L extends string = string> {
	readonly kind: "assessment";
	readonly law: L;
	readonly on: Day;
	readonly decisions: readonly Decision<L>[];
	readonly duties: readonly DutyAssessment[];
	readonly promotions: readonly Promotion[];
	readonly liabilities: readonly LiabilityCandidate[];
	/** Duties of lower texts that gave way to a higher one on their matter, and how they would have stood. */
	readonly displaced: readonly DisplacedDuty[];
	readonly remarks: readonly Remark[];
	readonly labels: Labels;
}

/** What a remedy would change: the decision before, the decision after, and the promotion the law then orders. */
export interface RemedyResult<D extends Decision = Decision> {
	readonly kind: "remedy";
	readonly remedy: string;
	/** The remedy's Chinese term; what was asked for, where there is no such remedy. */
	readonly label: string;
	readonly before: D;
	/** Equal to `before` when anything was refused. */
	readonly after: D;
	/** Present only where `after` is strictly more open than `before`. */
	readonly promotion: {
		readonly to: NonNullable<D["answer"]>;
		/** The words that order the change; empty where the text orders none. */
		readonly words: readonly Quoted[];
		readonly within?: TimeLimit;
		readonly reading?: ReadingId;
	} | null;
	readonly refused: readonly Issue[];
}

/** A step that may be taken next. */
export interface NextStep {
	readonly kind: "next-step";
	readonly regulation: string;
	readonly step: string;
	readonly label: string;
	readonly actor: Actor;
	readonly words: readonly Quoted[];
	readonly when: Derivation | null;
	readonly discretionary: boolean;
	readonly within?: TimeLimit;
	readonly reading?: ReadingId;
}
