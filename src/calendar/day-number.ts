import type { Day } from "../model/day";

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The number of days in a month of the Gregorian calendar; months count from one. */
export const daysIn = (year: number, month: number): number => {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** Whether a text is a day that exists: `2024-02-29` is, `2023-02-29` and `2024-2-9` are not. */
export const isDay = (text: unknown): text is Day => {
	const parts = typeof text === "string" ? form.exec(text) : null;
	if (!parts) return false;
	const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};

/**
 * The days from 1970-01-01 to a day, as an integer; earlier days are negative.
 *
 * Counts by the March-based year, so that the leap day is the last of its year and no month table is needed.
 */
export const dayNumber = (day: Day): number => {
	const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
};

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
