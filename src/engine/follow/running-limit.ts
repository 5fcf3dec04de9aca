import type { Calendar } from "../../calendar/calendar";
import { dueDate } from "../../calendar/due-date";
import type { Truth } from "../../model/answer/derivation";
import type { Due } from "../../model/answer/due";
import type { Approval } from "../../model/answer/event";
import type { Day } from "../../model/day";
import { type CountedTimeLimit, isRetention, type TimeLimit } from "../../model/law/time-limit";

/** An extension that was granted. */
export interface Granted {
	/** The working days that were approved; `null` if the number is not recorded. */
	readonly workingDays: number | null;
	/** The most working days that the text allows. */
	readonly most: number;
	readonly approval?: Approval;
}

/** A time limit as it runs: since when, until when, and by how many working days it was extended, by which approval. */
export interface RunningLimit {
	readonly since: Day | null;
	readonly due: Due | null;
	readonly extended: number | null;
	readonly approval?: Approval;
}

/** No time limit runs. */
export const noLimit: RunningLimit = { since: null, due: null, extended: 0 };

/** The part of a time limit that is counted; nothing where the article gives no number, or something must be kept. */
const countedPart = (limit: TimeLimit): CountedTimeLimit | null => {
	if ("workingDays" in limit) return { workingDays: limit.workingDays };
	if ("days" in limit) return { days: limit.days };
	if ("months" in limit) return { months: limit.months };
	return "years" in limit && !isRetention(limit) ? { years: limit.years } : null;
};

/** The end of a time limit that was extended: where the number of days is not recorded, the latest end, and the earliest. */
const extendedDue = (limit: number, since: Day, { workingDays, most }: Granted, calendar: Calendar): Due | null => {
	const due = dueDate({ workingDays: limit + (workingDays ?? most) }, since, calendar);
	const soonest = workingDays === null ? dueDate({ workingDays: limit + 1 }, since, calendar) : null;
	if (!due || !soonest) return due;
	const certainty = due.certainty === "provisional" ? due.certainty : "unspecified";
	return { ...due, earliest: soonest.earliest, certainty };
};

/**
 * A time limit that began to run on a day; it does not run where the article gives no number of days, or nothing has begun it.
 */
export const runningLimit = (
	limit: TimeLimit | undefined,
	since: Day | null,
	granted: Granted | undefined,
	calendar: Calendar,
): RunningLimit => {
	const counted = limit ? countedPart(limit) : null;
	if (!counted || since === null) return noLimit;
	if (!granted || !("workingDays" in counted)) return { since, due: dueDate(counted, since, calendar), extended: 0 };
	const { workingDays, approval } = granted;
	const due = extendedDue(counted.workingDays, since, granted, calendar);
	return { since, due, extended: workingDays, ...(approval ? { approval } : {}) };
};

/** Whether a day lies beyond a due day; not known while the due day is not settled and both could be. */
export const isPast = (due: Due | null, day: Day): Truth => {
	if (!due) return null;
	if (day > due.latest) return true;
	return day <= due.earliest ? false : null;
};
