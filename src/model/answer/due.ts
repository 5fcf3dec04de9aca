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
	/** The earliest possible due day, to be used for planning; the due day itself if nothing is open. */
	readonly earliest: Day;
	/** The latest possible due day, before which nothing is overdue; the due day itself if nothing is open. */
	readonly latest: Day;
	/**
	 * `amended` if an amending notice determines the kind of a counted day, `provisional` if a future notice can still move the
	 * due day, `unspecified` if no notice can, but the time limit was extended by a number of days that is not recorded: `due` is
	 * then the latest day that the text allows.
	 */
	readonly certainty: "official" | "provisional" | "amended" | "unspecified";
	/**
	 * For working days, every day after the start up to the due day; for a natural time limit, its last day and the days off
	 * after it.
	 */
	readonly counted: readonly CountedDay[];
	/** The numbers of the notices on all years of the count, and of the law for a year without a notice. */
	readonly notices: readonly string[];
}
