import type { Day } from "../model/day";
import { dayAt, dayNumber, isDay } from "./day-number";

const form = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

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

/**
 * The calendar day in Asia/Shanghai of an instant in ISO 8601 with its offset from UTC; `null` if the text is not an instant
 * with an offset, or is earlier than 1950-01-01 in UTC, when several local times were in use.
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
	const [, day] = (typeof instant === "string" && form.exec(instant)) || [];
	if (!isDay(day)) return null;
	const moment = Date.parse(instant);
	if (moment < midnight("1950-01-01")) return null;
	const local = dayAt(Math.floor((moment + ahead(moment)) / (24 * hour)));
	return isDay(local) ? local : null;
};
