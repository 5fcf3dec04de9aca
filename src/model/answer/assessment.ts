import type { Day } from "../day";
import type { Actor } from "../law/actor";
import type { Cite, Quoted } from "../law/cite";
import type { ReadingId } from "../law/reading";
import type { TimeLimit } from "../law/time-limit";
import type { Decision } from "./decision";
import type { DisplacedDuty, DutyAssessment } from "./duty-assessment";
import type { Labels } from "./labels";
import type { Remark } from "./remark";

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
