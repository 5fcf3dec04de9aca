/** Calendars of places outside mainland China, from the package date-holidays, which the host installs. */

import type { Calendar } from "../calendar/calendar";
import { dayAt, dayNumber, isDay, through } from "../calendar/day-number";
import type { Holiday, Notice } from "../calendar/notice";
import type { Day } from "../model/day";
import { freeze } from "../model/freeze";
import { hasOutline, requireGiven } from "../model/given";

/** A holiday as date-holidays gives it: `date` is written on the clock of the place, `start` and `end` are moments. */
interface GivenHoliday {
	readonly date: string;
	readonly start: Date;
	readonly end: Date;
	readonly name: string;
	readonly type: string;
}

/** What is used of an instance of date-holidays: `new Holidays("HK")`. */
export interface DateHolidays {
	/** The holidays of a year. */
	getHolidays(year: number): readonly GivenHoliday[];
}

/** How a place is called, and of which years it is asked, both inside; `types` are the kinds of holiday that are days off. */
export interface DateHolidaysOptions {
	readonly region: string;
	readonly label: string;
	readonly from: number;
	readonly to: number;
	readonly types?: readonly string[];
}

const oneDay = 86_400_000;

/** The day a holiday is on; nothing where it does not begin at midnight, for half a day off is a working day. */
const holidayOf = ({ date, start, end, name }: GivenHoliday): readonly Holiday[] => {
	const [day = "", clock] = date.split(" ");
	const days = Math.round((end.getTime() - start.getTime()) / oneDay);
	if (!isDay(day) || (clock !== undefined && clock !== "00:00:00") || days < 1) return [];
	return [{ name, off: [[day, dayAt(dayNumber(day) + days - 1)]] }];
};

/**
 * The working calendar of a place outside the mainland, from an instance of date-holidays.
 *
 * Saturdays, Sundays and the holidays of the given types (`public` if none are named) are days off, and nothing else: the
 * package knows no make-up days, which is why it must not be asked about the mainland. A year for which it gives no holiday has
 * no answer, and neither has a due date after 21 December of the last year asked for.
 *
 * @example
 * ```ts
 * import Holidays from "date-holidays";
 * import { dueDate } from "gongshu/calendar";
 * import { calendarFrom } from "gongshu/date-holidays";
 * const hongKong = calendarFrom(new Holidays("HK"), { region: "HK", label: "香港", from: 2025, to: 2027 });
 * dueDate({ workingDays: 10 }, "2026-02-13", hongKong)?.due; // "2026-03-04"
 * ```
 */
export const calendarFrom = (holidays: DateHolidays, options: DateHolidaysOptions): Calendar => {
	const isSource = typeof Object(holidays ?? {}).getHolidays === "function";
	requireGiven(isSource, "calendarFrom 的第一个参数", 'date-holidays 的实例：new Holidays("HK")', holidays);
	const isDated = hasOutline(options, { region: "text", label: "text" }) && [options.from, options.to].every(Number.isInteger);
	requireGiven(isDated, "calendarFrom 的第二个参数", "{ region, label, from, to }，from、to 是年份", options);
	const { region, label, from, to, types = ["public"] } = options;
	const notices = through(from, to).map(
		(year): Notice => ({
			year,
			number: `date-holidays ${region} ${year}`,
			// The package has no day of issue: its word on a year counts from the first day of it.
			issued: `${year}-01-01` as Day,
			holidays: holidays
				.getHolidays(year)
				.filter(({ type }) => types.includes(type))
				.flatMap(holidayOf),
		}),
	);
	return freeze({ region, label, notices });
};
