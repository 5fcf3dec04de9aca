import type { Day } from "../model/day";
import { dayAt, dayNumber, isDay } from "./day-number";

/** A day, `T` or a blank, a time of day, and an offset from UTC: `Z`, `+08:00`, `+0800` or `+08`. */
const form =
	/^(\d{4}-\d\d-\d\d)(?:T| +)([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)? *(?:Z|([+-])([01]\d|2[0-3])(?::?([0-5]\d))?)$/;

const hour = 3_600_000;

/** The timestamp of a day's midnight in UTC. */
const midnight = (day: Day): number => dayNumber(day) * 24 * hour;

/** The days on which summer time began and ended, at two in the morning local time. */
const summers: readonly (readonly [Day, Day])[] = [
	["1986-05-04", "1986-09-14"],
	["1987-04-12", "1987-09-13"],
	["1988-04-17", "1988-09-11"],
	["1989-04-16", "1989-09-17"],
	["1990-04-15", "1990-09-16"],
	["1991-04-14", "1991-09-15"],
];

/** The offset of Shanghai from UTC: eight hours, nine in the summers of 1986 to 1991. */
const ahead = (moment: number): number => {
	const summer = summers.some(
		([begins, ends]) => moment >= midnight(begins) + (2 - 8) * hour && moment < midnight(ends) + (2 - 9) * hour,
	);
	return (summer ? 9 : 8) * hour;
};

/** The timestamp of an instant, to the second; `null` if the text is none. */
const momentOf = (instant: unknown): number | null => {
	const [, day, hours, minutes, seconds = 0, sign, ...offset] = (typeof instant === "string" && form.exec(instant)) || [];
	if (!isDay(day)) return null;
	const time = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
	const [hoursAhead = 0, minutesAhead = 0] = offset.map((part) => Number(part ?? 0));
	const offsetSeconds = (hoursAhead * 3600 + minutesAhead * 60) * (sign === "-" ? -1 : 1);
	return midnight(day) + (time - offsetSeconds) * 1000;
};

/**
 * The calendar day in Asia/Shanghai of an instant in ISO 8601 with its offset from UTC, as `Z`, `+08:00`, `+0800` or `+08`,
 * with `T` or a blank before the time; `null` if the text is not an instant with an offset, or is earlier than 1950-01-01 in
 * UTC, when several local times were in use.
 *
 * @example
 * ```ts
 * import { dayOf } from "gongshu/calendar";
 * dayOf("2026-11-20T16:30:00Z"); // "2026-11-21"
 * dayOf("2026-11-20 16:30:00 +0000"); // "2026-11-21"
 * dayOf("1988-07-01T15:30:00Z"); // "1988-07-02"
 * dayOf("2026-11-21 00:30"); // null
 * ```
 */
export const dayOf = (instant: string): Day | null => {
	const moment = momentOf(instant);
	if (moment === null || moment < midnight("1950-01-01")) return null;
	const local = dayAt(Math.floor((moment + ahead(moment)) / (24 * hour)));
	return isDay(local) ? local : null;
};
