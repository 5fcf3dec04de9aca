import { isValid } from "date-fns/isValid";
import { parse } from "date-fns/parse";
import { right } from "fp-ts/lib/Either.js";
import { isDay } from "../calendar/day-number";
import type { IssuePath } from "../model/answer/issue";
import type { Day } from "../model/day";
import { nameIn } from "../model/name-matching";
import { display } from "./display";
import { type Parsed, rejectInput } from "./parsed";

/** The ways people write a day. */
const forms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"] as const;

/** The form of a day, whether it exists or not: a year of four digits, a month and a date. */
const dayForm = /^\d{4}(?:([-/.])\d{1,2}\1\d{1,2}|年\d{1,2}月\d{1,2}日)$/;

/**
 * The ISO form of a written day; `undefined` if the day does not exist.
 *
 * The parsed date only shows that the day exists; the ISO form is made from the digits, because midnight in the host's time
 * zone can be on another day or not exist: Samoa had no 2011-12-30.
 */
const isoOf = (text: string): string | undefined => {
	const [year = "", month = "", date = ""] = text.match(/\d+/g) ?? [];
	const exists = forms.some((form) => isValid(parse(text, form, 0)));
	return exists ? `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}` : undefined;
};

/** Parses a day at a path of a larger input. */
export const parseDayAt = (input: unknown, path: IssuePath): Parsed<Day> => {
	const text = (nameIn(input) ?? "").replace(/\s*([-/.年月日])\s*/g, "$1");
	const day = dayForm.test(text) ? isoOf(text) : undefined;
	if (isDay(day)) return right(day);
	const why = dayForm.test(text) ? "没有这一天" : "不是日期";
	return rejectInput("not-a-day", path, `\`${display(input)}\` ${why}`, input, "请写作2026-11-21或者2026年11月21日");
};

/**
 * A calendar day as people write it: `2024-09-02`, `2024-9-2`, `2024/9/2`, `2024.9.2`, `2024年9月2日`, in full-width digits
 * too.
 *
 * @param input any value; only a string can be a day, so no time zone is involved
 * @returns the ISO day, or one `not-a-day` issue if the text is not a date or the day does not exist
 *
 * @example
 * ```ts
 * import { parseDay } from "gongshu/parse";
 *
 * parseDay("2024年9月2日"); // {"_tag":"Right","right":"2024-09-02"}
 * parseDay("２０２４/９/２"); // {"_tag":"Right","right":"2024-09-02"}
 * parseDay("2023-02-29")._tag; // "Left"
 * ```
 */
export const parseDay = (input: unknown): Parsed<Day> => parseDayAt(input, []);
