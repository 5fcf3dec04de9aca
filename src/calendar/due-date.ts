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

const units = ["workingDays", "days", "months", "years"] as const;

/**
 * The number and its unit, without any other property of the caller's object; `null` where it is not a positive integer, or
 * there are several units, of which none is more meant than another.
 */
const only = (limit: unknown): CountedTimeLimit | null => {
	const stated = units.flatMap((unit) => {
		const amount: unknown = Object.getOwnPropertyDescriptor(Object(limit), unit)?.value;
		return amount === undefined ? [] : [[unit, amount] as const];
	});
	const [first, ...others] = stated;
	if (!first || others.length > 0 || !Number.isInteger(first[1]) || Number(first[1]) < 1) return null;
	// One of the four units with its number is a time limit; the type has a case for each.
	return Object.fromEntries([first]) as unknown as CountedTimeLimit;
};

/**
 * The number of working days to count, and the day after which the count starts. Of a natural time limit one working day is
 * counted from its last day on: if that is a day off, the time limit ends on the next working day (民法典第二百零三条).
 */
const countOf = (limit: CountedTimeLimit, from: Day): { readonly after: number; readonly count: number } =>
	"workingDays" in limit
		? { after: dayNumber(from), count: limit.workingDays }
		: { after: lastDayOf(limit, from) - 1, count: 1 };

/** The days after a day up to the one that completes the count; `null` if the calendar does not know one of them. */
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

/** The numbers of the notices for the days from one to another, and of the law for a year without a notice. */
const basisOf = (calendar: Calendar, from: Day, to: Day): readonly string[] => {
	// The notice on the next year can change the last days of December.
	const [first, last] = [yearOf(from), yearOf(dayAt(dayNumber(to) - untouched - 1))];
	const documents = through(first, last).flatMap((year): readonly { readonly number: string }[] => {
		const law = january(year) > tableOf(calendar).last && statuteOf(calendar, year);
		return law ? [law] : calendar.notices.filter((notice) => notice.year === year);
	});
	return [...new Set(documents.map(({ number }) => number))];
};

const certaintyOf = (calendar: Calendar, counted: readonly CountedDay[]): "official" | "amended" => {
	const amendments = new Set(calendar.notices.flatMap(({ amends, number }) => (amends ? [number] : [])));
	return counted.some(({ notice }) => notice !== undefined && amendments.has(notice)) ? "amended" : "official";
};

/**
 * The due date of a time limit that starts on a day; that day itself is not counted.
 *
 * Working days follow the calendar's notices, make-up weekends included. If the count reaches a day that a future notice can
 * change (from 22 December of the last announced year on), `certainty` is `provisional`: `due` follows from the law on
 * statutory days off alone, and the notice will put the due date between `earliest` and `latest`. `null` if even the law is not
 * known (before 2007, after 2100), if the start is no day, or if the time limit is not a positive integer of exactly one unit.
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
	const limit = only(timeLimit);
	if (!isDay(from) || !limit) return null;
	const { after, count } = countOf(limit, from);
	const counted = countedFrom(calendar, after, count);
	const due = counted?.at(-1)?.day;
	if (!counted || due === undefined) return null;
	const provisional = dayNumber(due) > tableOf(calendar).settled;
	const bounds = provisional ? boundsOf(calendar, after, count) : { earliest: dayNumber(due), latest: dayNumber(due) };
	if (!bounds) return null;
	return freeze({
		kind: "due",
		from,
		timeLimit: limit,
		due,
		earliest: dayAt(bounds.earliest),
		latest: dayAt(bounds.latest),
		certainty: provisional ? "provisional" : certaintyOf(calendar, counted),
		counted,
		notices: basisOf(calendar, dayAt(after + 1), dayAt(bounds.latest)),
	});
};
