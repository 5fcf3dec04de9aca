import type { Day } from "../model/day";
import { freeze } from "../model/freeze";
import { type Calendar, china } from "./calendar";
import { dayAt } from "./day-number";
import { firstYear, lastYear } from "./festivals";
import { requireCalendar } from "./require-calendar";
import { daysOf, type Statute } from "./statute";

/** A festival with days off for all citizens in one year, with the number and the words of the law. */
export interface StatutoryDays {
	readonly name: string;
	readonly days: readonly Day[];
	readonly words: string;
	readonly statute: string;
}

/** The version of the law for a year in a calendar; `undefined` if the festivals of the year are not known. */
export const statuteOf = ({ statutes = [] }: Calendar, year: number): Statute | undefined =>
	Number.isInteger(year) && year >= firstYear && year <= lastYear
		? statutes.findLast(({ from }) => from <= `${year}-01-01`)
		: undefined;

/**
 * The days off for all citizens that the law itself grants in a year, before a notice extends them to longer holidays
 * (全国年节及纪念日放假办法第二条).
 *
 * `null` before 2007 and after 2100, and for a calendar without the law. Two festivals may share a day: 中秋 is on the third of
 * October in 2028.
 *
 * @example
 * ```ts
 * import { statutoryDays } from "gongshu/calendar";
 * statutoryDays(2027)?.[1]?.days; // ["2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08"]
 * statutoryDays(2101); // null
 * ```
 */
export const statutoryDays = (year: number, calendar: Calendar = china): readonly StatutoryDays[] | null => {
	requireCalendar(calendar);
	const statute = statuteOf(calendar, year);
	if (!statute) return null;
	const festivals = statute.holidays.map((holiday) => ({
		name: holiday.name,
		days: daysOf(holiday, year).map(dayAt),
		words: holiday.words,
		statute: statute.number,
	}));
	return freeze(festivals);
};
