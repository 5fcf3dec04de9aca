import type { Day } from "../model/day";
import type { NaturalTimeLimit } from "../model/law/time-limit";
import { dayNumber, firstOf } from "./day-number";

/** The corresponding day of a later month; where the month has no such day, its last (民法典第二百零二条). */
const monthsAfter = (from: Day, months: number): number => {
	const [year, month, date] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)) + months, Number(from.slice(8, 10))];
	return Math.min(firstOf(year, month) + date, firstOf(year, month + 1)) - 1;
};

/** The number of the last day of a natural term before any roll-over: the day it starts on is not counted (民法典第二百零一条). */
export const lastDayOf = (term: NaturalTimeLimit, from: Day): number => {
	if ("days" in term) return dayNumber(from) + term.days;
	return monthsAfter(from, "months" in term ? term.months : term.years * 12);
};
