import type { Day } from "../day";
import type { Actor } from "../law/actor";
import type { Cite, Quoted } from "../law/cite";
import type { ReadingId } from "../law/reading";
import type { TimeLimit } from "../law/time-limit";
import type { AppliedRules } from "./applied-rules";
import type { Decision } from "./decision";
import type { Declaration } from "./declaration";
import type { DisplacedDuty, DutyAssessment } from "./duty-assessment";
import type { Labels } from "./labels";
import type { Remark } from "./remark";

/** A declared level that must be raised according to the law. */
export interface Promotion {
	readonly regulation: string;
	readonly duty: string;
	readonly question: string;
	readonly to: string;
	readonly words: readonly Quoted[];
	readonly within?: TimeLimit;
	readonly reading?: ReadingId;
}

/**
 * The breach of one duty in the facts, with a liability item that it may fall under; only a person can determine whether it
 * does. While it is unknown whose breach it is, the items of all who may be meant are candidates.
 */
export interface LiabilityCandidate {
	readonly regulation: string;
	readonly duty: string;
	readonly on: Actor;
	readonly item: Cite;
}

/** All answers of a law in one case on one day. */
export interface Assessment<L extends string = string> {
	readonly kind: "assessment";
	readonly law: L;
	readonly on: Day;
	readonly rules: AppliedRules;
	readonly decisions: readonly Decision<L>[];
	/** What the catalogue declares beside what is lawful, for every question with a declared level. */
	readonly declarations: readonly Declaration[];
	readonly duties: readonly DutyAssessment[];
	readonly promotions: readonly Promotion[];
	readonly liabilities: readonly LiabilityCandidate[];
	/** The duties of lower texts that a higher text displaces on their matter, with the state that each would have. */
	readonly displaced: readonly DisplacedDuty[];
	readonly remarks: readonly Remark[];
	readonly labels: Labels;
}
