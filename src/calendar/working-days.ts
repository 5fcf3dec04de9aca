import type { Truth } from "../model/answer/derivation";
import type { Day } from "../model/day";
import { type Calendar, china } from "./calendar";
import { dayNumber } from "./day-number";
import { tableOf } from "./day-table";

/**
 * Whether a day is a working day; `null` where no notice has been announced, or where the text is not a day.
 *
 * A weekend day on which a notice orders work is a working day (调休上班日). The answer is what has been announced: the notice of the
 * next year may still touch the last days of December, as those for 2008, 2012, 2019 and 2023 did.
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
 * The `count`-th working day after a day, the day itself not counted; `null` beyond what is announced.
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
 * The number of working days after a day, up to and with another; `null` where either is beyond what is announced.
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
