import { right } from "fp-ts/lib/Either.js";
import type { Day } from "../model/day";
import { parseDay, parseDayAt } from "../parse/day";
import type { ReadResult } from "./read-result";

const shanghai = new Intl.DateTimeFormat("en-CA", {
	timeZone: "Asia/Shanghai",
	year: "numeric",
	month: "2-digit",
	day: "2-digit",
});

/** The time in milliseconds since 1970. This is the only clock of the project. */
export const now = (): number => Date.now();

/** Today in Asia/Shanghai. */
export const today = (): Day => shanghai.format(now()) as Day;

/** `--on`; without it, today in Asia/Shanghai. */
export const readDay = (input: string | undefined): ReadResult<Day> => (input === undefined ? right(today()) : parseDay(input));

/** An option that is a day, where it is given. */
export const readDayOption = (option: string, input: string | undefined): ReadResult<Day | undefined> =>
	input === undefined ? right(undefined) : parseDayAt(input, [option]);
