import type { Day } from "../day";
import type { CountedTimeLimit } from "../law/time-limit";
import type { CountedDay } from "./counted-day";

/** The day on which a time limit ends, with its computation. */
export interface Due {
	readonly kind: "due";
	/** The day on which the time limit starts; it is not counted. */
	readonly from: Day;
	readonly timeLimit: CountedTimeLimit;
	readonly due: Day;
	/** If `certainty` is `provisional`, the earliest possible due day, to be used for planning; otherwise the due day itself. */
	readonly earliest: Day;
	/**
	 * If `certainty` is `provisional`, the latest possible due day, before which nothing is overdue; otherwise the due day
	 * itself.
	 */
	readonly latest: Day;
	/**
	 * `amended` if an amending notice determines the kind of a counted day, `provisional` if a future notice can still move the
	 * due day.
	 */
	readonly certainty: "official" | "provisional" | "amended";
	/**
	 * For working days, every day after the start up to the due day; for a natural time limit, its last day and the days off
	 * after it.
	 */
	readonly counted: readonly CountedDay[];
	/** The numbers of the notices on all years of the count, and of the law for a year without a notice. */
	readonly notices: readonly string[];
}
