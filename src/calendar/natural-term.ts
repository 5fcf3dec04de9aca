import type { Day } from "../model/day";
import type { NaturalTerm } from "../model/due";
import { dayNumber, daysIn } from "./day-number";

/** The corresponding day of a later month; where the month has no such day, its last (民法典第二百零二条). */
const monthsAfter = (from: Day, months: number): number => {
	const [year, month, date] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)), Number(from.slice(8, 10))];
	const whole = year * 12 + (month - 1) + months;
	const [toYear, toMonth] = [Math.floor(whole / 12), (whole % 12) + 1];
	const first = `${String(toYear).padStart(4, "0")}-${String(toMonth).padStart(2, "0")}-01` as Day;
	return dayNumber(first) + Math.min(date, daysIn(toYear, toMonth)) - 1;
};

/** The number of the last day of a natural term before any roll-over: the day it starts on is not counted (民法典第二百零一条). */
export const lastDayOf = (term: NaturalTerm, from: Day): number => {
	if ("days" in term) return dayNumber(from) + term.days;
	return monthsAfter(from, "months" in term ? term.months : term.years * 12);
};
