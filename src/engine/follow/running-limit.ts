import type { Calendar } from "../../calendar/calendar";
import { dueDate } from "../../calendar/due-date";
import type { Truth } from "../../model/answer/derivation";
import type { Due } from "../../model/answer/due";
import type { Day } from "../../model/day";
import type { CountedTimeLimit, TimeLimit } from "../../model/law/time-limit";

/** A time limit as it runs: since when, until when, and by how many working days it was extended. */
export interface RunningLimit {
	readonly since: Day | null;
	readonly due: Due | null;
	readonly extended: number;
}

/**
 * The part of a time limit that is counted; nothing where the article gives no number, or the least time something must be
 * kept.
 */
const countedPart = (limit: TimeLimit, extended: number): CountedTimeLimit | null => {
	if ("workingDays" in limit) return { workingDays: limit.workingDays + extended };
	if ("days" in limit) return { days: limit.days };
	if ("months" in limit) return { months: limit.months };
	return "years" in limit && !limit.atLeast ? { years: limit.years } : null;
};

/**
 * A time limit that began to run on a day; it does not run where the article gives no number of days, or nothing has begun it.
 */
export const runningLimit = (
	limit: TimeLimit | undefined,
	since: Day | null,
	extended: number,
	calendar: Calendar,
): RunningLimit => {
	const counted = limit ? countedPart(limit, extended) : null;
	if (!counted || since === null) return { since: null, due: null, extended: 0 };
	return { since, due: dueDate(counted, since, calendar), extended };
};

/** Whether a day lies beyond a due day; not known while the notice that settles the due day is not out and both could be. */
export const isPast = (due: Due | null, day: Day): Truth => {
	if (!due) return null;
	if (day > due.latest) return true;
	return day <= due.earliest ? false : null;
};
