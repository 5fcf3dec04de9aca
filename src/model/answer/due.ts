import type { Day } from "../day";
import type { CountedTimeLimit } from "../law/time-limit";
import type { CountedDay } from "./counted-day";

/**
 * The day on which a term ends, and how that day was found.
 *
 * `from` is the day the term starts on, itself not counted. `counted` lists, for a term of working days, every day after the start up
 * to the due day, and for a natural term its last day and the days it rolled over. `notices` are the numbers of all notices on the years
 * the count runs through, and of the law where a year has none yet.
 *
 * `certainty` is `amended` where a counted day owes its kind to a notice that amended an earlier one, and `provisional` where a notice
 * still to come may move the day: then it will lie between `earliest` and `latest`, so plan to the first and call nothing overdue
 * before the second has passed. Otherwise both are the due day itself.
 */
export interface Due {
	readonly kind: "due";
	readonly from: Day;
	readonly timeLimit: CountedTimeLimit;
	readonly due: Day;
	readonly earliest: Day;
	readonly latest: Day;
	readonly certainty: "official" | "provisional" | "amended";
	readonly counted: readonly CountedDay[];
	readonly notices: readonly string[];
}
