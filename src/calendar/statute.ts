import type { Day } from "../model/day";
import { dayNumber } from "./day-number";
import { type Festival, festivalDay } from "./festivals";

/** A day of the year, `01-01`. */
export type MonthDay = `${number}-${number}`;

/**
 * A festival with days off for all citizens, with the words of 第二条: on fixed dates (`on`), or on days counted from a movable
 * festival, whose own day is 0.
 */
export type StatutoryHoliday =
	| { readonly name: string; readonly words: string; readonly on: readonly MonthDay[] }
	| { readonly name: Festival; readonly words: string; readonly days: readonly number[] };

/** A version of the law on days off for all citizens (全国年节及纪念日放假办法第二条), in force from `from` on. */
export interface Statute {
	readonly number: string;
	readonly issued: Day;
	readonly from: Day;
	readonly holidays: readonly StatutoryHoliday[];
}

/** The numbers of the days of a statutory festival in a year. */
export const daysOf = (holiday: StatutoryHoliday, year: number): readonly number[] =>
	"on" in holiday
		? holiday.on.map((monthDay) => dayNumber(`${year}-${monthDay}` as Day))
		: holiday.days.map((after) => festivalDay(holiday.name, year) + after);
