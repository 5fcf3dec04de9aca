import type { Day } from "../model/day";
import { dayAt, dayNumber, isDay } from "./day-number";

const form = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;

const minute = 60;
const hour = 60 * minute;
const daySeconds = 24 * hour;

/** The days on which summer time began and ended, at two in the morning by the clock on the wall. */
const summers: readonly (readonly [Day, Day])[] = [
	["1986-05-04", "1986-09-14"],
	["1987-04-12", "1987-09-13"],
	["1988-04-17", "1988-09-11"],
	["1989-04-16", "1989-09-17"],
	["1990-04-15", "1990-09-16"],
	["1991-04-14", "1991-09-15"],
];

/** Seconds by which the clock in Shanghai was ahead of UTC: eight hours, nine in the summers of 1986 to 1991. */
const ahead = (seconds: number): number => {
	const summer = summers.some(
		([begins, ends]) =>
			seconds >= dayNumber(begins) * daySeconds + (2 - 8) * hour && seconds < dayNumber(ends) * daySeconds + (2 - 9) * hour,
	);
	return (summer ? 9 : 8) * hour;
};

/**
 * The calendar day in Asia/Shanghai of an instant written with its offset from UTC, as in ISO 8601; `null` where the text is not an
 * instant with an offset, or is earlier than 1950-01-01 in UTC, when several clocks were in use.
 *
 * @example
 * ```ts
 * import { dayOf } from "gongshu/calendar";
 * dayOf("2026-11-20T16:30:00Z"); // "2026-11-21"
 * dayOf("1988-07-01T15:30:00Z"); // "1988-07-02"
 * dayOf("2026-11-21 00:30"); // null
 * ```
 */
export const dayOf = (instant: string): Day | null => {
	const parts = form.exec(instant);
	if (!parts) return null;
	const [, day, hours, minutes, seconds = 0, sign, offsetHours = 0, offsetMinutes = 0] = parts;
	if (!isDay(day) || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
	if (Number(offsetHours) > 23 || Number(offsetMinutes) > 59) return null;
	const local = dayNumber(day) * daySeconds + Number(hours) * hour + Number(minutes) * minute + Number(seconds);
	const offset = (Number(offsetHours) * hour + Number(offsetMinutes) * minute) * (sign === "-" ? -1 : 1);
	const utc = local - offset;
	return utc < dayNumber("1950-01-01") * daySeconds ? null : dayAt(Math.floor((utc + ahead(utc)) / daySeconds));
};
