import type { Calendar } from "../../calendar/calendar";
import { dueDate } from "../../calendar/due-date";
import type { Day } from "../../model/day";
import type { CountedTerm, Due } from "../../model/answer/due";
import type { Term } from "../../model/law/time-limit";
import type { Truth } from "../../model/answer/truth";

/** A term as it runs: since when, until when, and by how many working days it was extended. */
export interface RunningTerm {
	readonly since: Day | null;
	readonly due: Due | null;
	readonly extended: number;
}

/** The part of a term that is counted; nothing where the article gives no number, or the least time something must be kept. */
const countedTerm = (term: Term, extended: number): CountedTerm | null => {
	if ("workingDays" in term) return { workingDays: term.workingDays + extended };
	if ("days" in term) return { days: term.days };
	if ("months" in term) return { months: term.months };
	return "years" in term && !term.atLeast ? { years: term.years } : null;
};

/** A term that began to run on a day; it does not run where the article gives no number of days, or nothing has begun it. */
export const runningTerm = (term: Term | undefined, since: Day | null, extended: number, calendar: Calendar): RunningTerm => {
	const counted = term ? countedTerm(term, extended) : null;
	if (!counted || since === null) return { since: null, due: null, extended: 0 };
	return { since, due: dueDate(counted, since, calendar), extended };
};

/** Whether a day lies beyond a due day; not known while the notice that settles the due day is not out and both could be. */
export const isPast = (due: Due | null, day: Day): Truth => {
	if (!due) return null;
	if (day > due.latest) return true;
	return day <= due.earliest ? false : null;
};
