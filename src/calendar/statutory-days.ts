import type { Day } from "../model/day";
import { freeze } from "../model/freeze";
import { type Calendar, china } from "./calendar";
import { dayAt } from "./day-number";
import { firstYear, lastYear } from "./festivals";
import { daysOf, type Statute } from "./statute";

/** A festival off for all citizens in one year: its name, its days, and the law they follow from. */
export interface StatutoryDays {
	readonly name: string;
	readonly days: readonly Day[];
	readonly words: string;
	readonly statute: string;
}

/** The version of the law that governs a year in a calendar; absent for a year whose festivals are not known. */
export const statuteOf = ({ statutes = [] }: Calendar, year: number): Statute | undefined =>
	Number.isInteger(year) && year >= firstYear && year <= lastYear
		? statutes.findLast(({ from }) => from <= `${year}-01-01`)
		: undefined;

/**
 * The days off for all citizens that the law itself gives in a year, before any notice joins them to longer holidays
 * (全国年节及纪念日放假办法第二条).
 *
 * `null` before 2007 and after 2100, and for a calendar whose law on them is not known. Two festivals may share a day: 中秋 falls on the
 * third of October in 2028.
 *
 * @example
 * ```ts
 * import { statutoryDays } from "gongshu/calendar";
 * statutoryDays(2027)?.[1]?.days; // ["2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08"]
 * statutoryDays(2101); // null
 * ```
 */
export const statutoryDays = (year: number, calendar: Calendar = china): readonly StatutoryDays[] | null => {
	const statute = statuteOf(calendar, year);
	if (!statute) return null;
	const found = statute.holidays.map((holiday) => ({
		name: holiday.name,
		days: daysOf(holiday, year).map(dayAt),
		words: holiday.words,
		statute: statute.number,
	}));
	return freeze(found);
};
