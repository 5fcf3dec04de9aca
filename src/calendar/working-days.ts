import type { Truth } from "../model/answer/derivation";
import type { Day } from "../model/day";
import { type Calendar, china } from "./calendar";
import { dayNumber } from "./day-number";
import { tableOf } from "./day-table";

/**
 * Whether a day is a working day; `null` if no notice for it has been announced, or if the text is not a day.
 *
 * A weekend day that a notice makes a working day is one (调休上班日). The answer follows the notices so far: the notice on the
 * next year may still change the last days of December, as those for 2008, 2012, 2019 and 2023 did.
 *
 * @example
 * ```ts
 * import { isWorkingDay } from "gongshu/calendar";
 * isWorkingDay("2026-02-14"); // true
 * isWorkingDay("2026-02-16"); // false
 * isWorkingDay("2027-02-08"); // null
 * ```
 */
export const isWorkingDay = (day: Day, calendar: Calendar = china): Truth => {
	const { first, last, upTo } = tableOf(calendar);
	const number = dayNumber(day);
	if (!(number >= first && number <= last)) return null;
	return upTo[number - first + 1] !== upTo[number - first];
};

/**
 * The `count`-th working day after a day, which itself is not counted; `null` beyond the announced days.
 *
 * Zero working days after a day is that day, working day or not. A count that is negative or not whole has no answer.
 *
 * @example
 * ```ts
 * import { addWorkingDays } from "gongshu/calendar";
 * addWorkingDays("2026-02-13", 10); // "2026-03-05"
 * addWorkingDays("2026-12-25", 10); // null
 * ```
 */
export const addWorkingDays = (from: Day, count: number, calendar: Calendar = china): Day | null => {
	if (!Number.isInteger(count) || count < 0) return null;
	const { first, last, upTo, nth } = tableOf(calendar);
	const number = dayNumber(from);
	if (!(number >= first && number <= last)) return null;
	if (count === 0) return from;
	return nth[(upTo[number - first + 1] ?? 0) + count - 1] ?? null;
};

/**
 * The number of working days after a day, up to and including another; `null` if either is beyond the announced days.
 *
 * The start is not counted, the end is. An end before the start gives the same count below zero, never `-0`.
 *
 * @example
 * ```ts
 * import { workingDaysBetween } from "gongshu/calendar";
 * workingDaysBetween("2026-02-13", "2026-03-05"); // 10
 * workingDaysBetween("2026-03-05", "2026-02-13"); // -10
 * ```
 */
export const workingDaysBetween = (from: Day, to: Day, calendar: Calendar = china): number | null => {
	const { first, last, upTo } = tableOf(calendar);
	const [start, end] = [dayNumber(from), dayNumber(to)];
	if (!(Math.min(start, end) >= first && Math.max(start, end) <= last)) return null;
	return (upTo[end - first + 1] ?? 0) - (upTo[start - first + 1] ?? 0);
};
