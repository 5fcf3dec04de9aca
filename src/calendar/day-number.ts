import type { Day } from "../model/day";

/** The number that a stretch of digits writes; not a number where anything but the digits 0 to 9 stands in it. */
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
export const daysIn = (year: number, month: number): number => {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/**
 * The days from 1970-01-01 to a day, as an integer; earlier days are negative. What is not a day has no number: `NaN`.
 *
 * Counts by the March-based year, so that the leap day is the last of its year and no month table is needed.
 */
export const dayNumber = (day: Day): number => {
	if (typeof day !== "string" || day.length !== 10 || day[4] !== "-" || day[7] !== "-") return Number.NaN;
	const year = digits(day, 0, 4);
	const month = digits(day, 5, 7);
	const date = digits(day, 8, 10);
	// A comparison with what is not a number is false.
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

/** The day of a number: the inverse of {@link dayNumber}, from the year 0000 to the year 9999. */
export const dayAt = (number: number): Day => {
	const fromMarch = number + 719468;
	const era = Math.floor(fromMarch / 146097);
	const dayOfEra = fromMarch - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
	const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
	return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}` as Day;
};
