import { type CountedDay, countsAsWorkingDay } from "../model/answer/counted-day";
import type { Due } from "../model/answer/due";
import type { Day } from "../model/day";
import { freeze } from "../model/freeze";
import type { CountedTimeLimit } from "../model/law/time-limit";
import { untouched } from "./arrangement";
import { boundsOf } from "./bounds";
import { type Calendar, china } from "./calendar";
import { countedDay } from "./counted-day";
import { dayAt, dayNumber, isDay, january, through, yearOf } from "./day-number";
import { tableOf } from "./day-table";
import { lastDayOf } from "./natural-time-limit";
import { statuteOf } from "./statutory-days";

/** The number and its unit, and nothing else a caller's term may carry. */
const only = (term: CountedTimeLimit): CountedTimeLimit => {
	if ("workingDays" in term) return { workingDays: term.workingDays };
	if ("days" in term) return { days: term.days };
	return "months" in term ? { months: term.months } : { years: term.years };
};

const amount = (term: CountedTimeLimit): number => Object.values(only(Object(term)))[0] ?? Number.NaN;

/**
 * The working days to count, and the day after which: a term of working days all its days, a natural term one, from its last day on,
 * for where that is a day off the term ends on the next working day (民法典第二百零三条).
 */
const countOf = (term: CountedTimeLimit, from: Day): { readonly after: number; readonly count: number } =>
	"workingDays" in term ? { after: dayNumber(from), count: term.workingDays } : { after: lastDayOf(term, from) - 1, count: 1 };

/** The days after a day up to the one on which the count is full; `null` where the calendar can say nothing of one of them. */
const countedFrom = (calendar: Calendar, after: number, count: number): readonly CountedDay[] | null => {
	const counted: CountedDay[] = [];
	for (let left = count; left > 0; ) {
		const day = countedDay(calendar, after + counted.length + 1);
		if (!day) return null;
		if (countsAsWorkingDay(day)) left -= 1;
		counted.push(day);
	}
	return counted;
};

/** What the days from one to another rest on: the notices on each year, or the law where a year has no notice yet. */
const restsOn = (calendar: Calendar, from: Day, to: Day): readonly string[] => {
	// The last days of December belong to the notice on the next year too.
	const [first, last] = [yearOf(from), yearOf(dayAt(dayNumber(to) - untouched - 1))];
	const found = through(first, last).flatMap((year): readonly { readonly number: string }[] => {
		const law = january(year) > tableOf(calendar).last && statuteOf(calendar, year);
		return law ? [law] : calendar.notices.filter((notice) => notice.year === year);
	});
	return [...new Set(found.map(({ number }) => number))];
};

const certaintyOf = (calendar: Calendar, counted: readonly CountedDay[]): "official" | "amended" => {
	const amending = new Set(calendar.notices.flatMap(({ amends, number }) => (amends ? [number] : [])));
	return counted.some(({ notice }) => notice !== undefined && amending.has(notice)) ? "amended" : "official";
};

/**
 * The due date of a term that starts on a day, the day itself not counted.
 *
 * A working day is counted by the calendar's notices, make-up weekends included. Where the count reaches a day that a notice still to come
 * may touch (22 December of the last announced year and after), `certainty` is `provisional`: `due` follows from the law on statutory days
 * off alone, and the notice, when it is out, will put the due date between `earliest` and `latest`. `null` where not even that can be
 * said (before 2007, after 2100), and where the term is not a whole number above zero.
 *
 * @example
 * ```ts
 * import { dueDate } from "gongshu/calendar";
 * const reply = dueDate({ workingDays: 10 }, "2026-02-13");
 * reply?.due; // "2026-03-05"
 * reply?.counted[0]; // { "day": "2026-02-14", "kind": "makeup", "name": "春节", "notice": "国办发明电〔2025〕7号" }
 * dueDate({ days: 10 }, "2025-09-21")?.due; // "2025-10-09"
 * const open = dueDate({ workingDays: 10 }, "2026-12-21");
 * [open?.certainty, open?.earliest, open?.due, open?.latest]; // ["provisional", "2027-01-05", "2027-01-05", "2027-01-06"]
 * ```
 */
export const dueDate = (timeLimit: CountedTimeLimit, from: Day, calendar: Calendar = china): Due | null => {
	if (!isDay(from) || !Number.isInteger(amount(timeLimit)) || amount(timeLimit) < 1) return null;
	const { after, count } = countOf(timeLimit, from);
	const counted = countedFrom(calendar, after, count);
	const due = counted?.at(-1)?.day;
	if (!counted || due === undefined) return null;
	const provisional = dayNumber(due) > tableOf(calendar).settled;
	const bounds = provisional ? boundsOf(calendar, after, count) : { earliest: dayNumber(due), latest: dayNumber(due) };
	if (!bounds) return null;
	return freeze({
		kind: "due",
		from,
		timeLimit: only(timeLimit),
		due,
		earliest: dayAt(bounds.earliest),
		latest: dayAt(bounds.latest),
		certainty: provisional ? "provisional" : certaintyOf(calendar, counted),
		counted,
		notices: restsOn(calendar, dayAt(after + 1), dayAt(bounds.latest)),
	});
};
