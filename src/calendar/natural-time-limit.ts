import type { Day } from "../model/day";
import type { NaturalTimeLimit } from "../model/law/time-limit";
import { has } from "../model/own-property";
import { dayNumber, firstOf } from "./day-number";

/** The corresponding day of another month; the last day of that month if it has no such day (民法典第二百零二条). */
const monthsAfter = (from: Day, months: number): number => {
	const [year, month, date] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)) + months, Number(from.slice(8, 10))];
	return Math.min(firstOf(year, month) + date, firstOf(year, month + 1)) - 1;
};

/**
 * The number of the last day of a natural time limit, before days off are considered. The first day is not counted
 * (民法典第二百零一条).
 */
export const lastDayOf = (limit: NaturalTimeLimit, from: Day): number => {
	if (has(limit, "days")) return dayNumber(from) + limit.days;
	return monthsAfter(from, has(limit, "months") ? limit.months : limit.years * 12);
};
