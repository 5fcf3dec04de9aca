import type { Day } from "../model/day";

/** The number that some characters of a text represent; `NaN` if one of them is not a digit from 0 to 9. */
const digits = (text: string, from: number, to: number): number => {
	let number = 0;
	for (let at = from; at < to; at += 1) {
		const digit = text.charCodeAt(at) - 48;
		if (!(digit >= 0 && digit <= 9)) return Number.NaN;
		number = number * 10 + digit;
	}
	return number;
};

/** The number of days in a month of the Gregorian calendar; months count from one. */
const daysIn = (year: number, month: number): number => {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/**
 * The number of days from 1970-01-01 to a day; negative for earlier days, `NaN` for a text that is not a day.
 *
 * Years are counted from March, so that the leap day is the last of its year and no table of months is needed.
 */
export const dayNumber = (day: Day): number => {
	if (typeof day !== "string" || day.length !== 10 || day[4] !== "-" || day[7] !== "-") return Number.NaN;
	const year = digits(day, 0, 4);
	const month = digits(day, 5, 7);
	const date = digits(day, 8, 10);
	// A comparison with NaN is false.
	if (!(year >= 0 && month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month))) return Number.NaN;
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
};

/** Whether a text is a day that exists: `2024-02-29` is, `2023-02-29` and `2024-2-9` are not. */
export const isDay = (text: unknown): text is Day => typeof text === "string" && !Number.isNaN(dayNumber(text as Day));

const dayLength = 86_400_000;

/** The day with a number, from the year 0000 to the year 9999: the inverse of {@link dayNumber}. No time zone is involved. */
export const dayAt = (number: number): Day => new Date(number * dayLength).toISOString().slice(0, 10) as Day;

/** Whether a day is a Saturday or a Sunday; 1970-01-01 was a Thursday. */
export const isWeekend = (number: number): boolean => (((number + 3) % 7) + 7) % 7 >= 5;

/** The year of a day. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The number of the first day of a month. Months count from one; the thirteenth is January of the next year. */
// `Date.UTC` would take the years before 100 for those of the twentieth century.
export const firstOf = (year: number, month: number): number => new Date(0).setUTCFullYear(year, month - 1, 1) / dayLength;

/** The number of the first of January of a year. */
export const january = (year: number): number => firstOf(year, 1);

/** The integers from one to another, both included. */
export const through = (from: number, to: number): readonly number[] =>
	Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
