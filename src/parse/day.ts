import { right } from "fp-ts/lib/Either.js";
import { isDay } from "../calendar/day-number";
import { dayOf } from "../calendar/instant";
import type { IssuePath } from "../model/answer/issue";
import type { Day } from "../model/day";
import { display } from "./display";
import { type Parsed, rejectInput } from "./parsed";

/** A year of four digits, a month and a date, whether the day exists or not. */
const forms = [
	/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/,
	/^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/,
	/^(\d{4})()(\d\d)(\d\d)$/,
] as const;

/** The time with which systems write a day that has none. A time zone would have to be sixteen hours away to move it. */
const midnight = /(?:T| +)00:00(?::00(?:\.0+)?)?$/;

/** A day with the time of an instant, with or without an offset. */
const withTime = /^\d{4}\D.*\d:\d\d/;

/** The ISO form of a written day, whether the day exists or not; `undefined` if the text is not of the form of a day. */
const isoOf = (text: string): string | undefined => {
	const [, year = "", , month = "", date = ""] = forms.map((form) => form.exec(text)).find((match) => match !== null) ?? [];
	return year === "" ? undefined : `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
};

/** A text as a day is looked for in it: half-width, without blanks around its marks. */
const written = (input: unknown): string =>
	typeof input === "string" && input.length <= longest
		? input
				.normalize("NFKC")
				.trim()
				.replace(/\s*([-/.年月日])\s*/g, "$1")
		: "";

const longest = 200;

/** Why a text is not read as a day, and what to write instead. */
const refusal = (text: string, iso: string | undefined): readonly [why: string, suggestion: string] => {
	const instead = "请写作2026-11-21或者2026年11月21日";
	if (iso !== undefined) return ["没有这一天", instead];
	if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(text)) return ["分不清月和日", instead];
	if (withTime.test(text))
		return ["没有写明时区，不能断定是哪一日", `${instead}；写时刻的须带时区，例如2026-11-21T09:30:00+08:00`];
	return ["不是日期", instead];
};

/** Parses a day at a path of a larger input. */
export const parseDayAt = (input: unknown, path: IssuePath): Parsed<Day> => {
	// Most days are written as they are kept.
	if (isDay(input) && !input.startsWith("0000")) return right(input);
	const text = written(input);
	const day = isoOf(text.replace(midnight, "")) ?? dayOf(text) ?? undefined;
	// No calendar has a year of nought.
	if (isDay(day) && !day.startsWith("0000")) return right(day);
	const [why, suggestion] = refusal(text, day);
	return rejectInput("not-a-day", path, `\`${display(input)}\` ${why}`, input, suggestion);
};

/**
 * A calendar day as people and systems write it: `2024-09-02`, `2024-9-2`, `2024/9/2`, `2024.9.2`, `2024年9月2日`, `20240902`,
 * in full-width digits too.
 *
 * A time with its offset from UTC is read as the day that it was in Asia/Shanghai, as by `dayOf`. A time without an offset is
 * turned away, but for midnight, with which systems write a day without a time. So is a day whose month and date cannot be told
 * apart, `01/02/2026`, and every number: 20240902 and a timestamp look alike.
 *
 * @param input any value; only a string can be a day
 * @returns the ISO day, or one `not-a-day` issue if the text is not a date or the day does not exist
 *
 * @example
 * ```ts
 * import { parseDay } from "gongshu/parse";
 *
 * parseDay("2024年9月2日"); // {"_tag":"Right","right":"2024-09-02"}
 * parseDay("２０２４/９/２"); // {"_tag":"Right","right":"2024-09-02"}
 * parseDay("2024-09-01T16:30:00+0000"); // {"_tag":"Right","right":"2024-09-02"}
 * parseDay("2023-02-29")._tag; // "Left"
 * ```
 */
export const parseDay = (input: unknown): Parsed<Day> => parseDayAt(input, []);
