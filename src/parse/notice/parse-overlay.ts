import { chain, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import * as z from "zod/mini";
import { type Calendar, china } from "../../calendar/calendar";
import { isDay } from "../../calendar/day-number";
import { firstYear, lastYear } from "../../calendar/festivals";
import type { Notice } from "../../calendar/notice";
import type { Day } from "../../model/day";
import type { Parsed } from "../parsed";
import { copyOf } from "../property";
import { shown } from "../shorten";
import { validate } from "../validate";
import { accept } from "./accept";
import { wrong } from "./problem";

const day = z.custom<Day>(isDay);
const text = z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u));

const holiday = z.strictObject({
	name: text,
	off: z.array(z.tuple([day, day])).check(z.maxLength(60)),
	work: z.optional(z.array(day).check(z.maxLength(60))),
});

const overlay = z.strictObject({
	year: z.int().check(z.gte(firstYear), z.lte(lastYear)),
	number: text,
	issued: day,
	amends: z.optional(text),
	region: z.optional(z.strictObject({ code: text, label: text })),
	exceptional: z.optional(text),
	holidays: z.array(holiday).check(z.minLength(1), z.maxLength(60)),
});

const example =
	'{"year":2026,"number":"国办发明电〔2025〕7号","issued":"2025-11-04","holidays":[{"name":"清明节","off":[["2026-04-04","2026-04-06"]]}]}';

/** Plain data, whatever the input was: a text is read as JSON, and of an object only what is written in it is taken. */
const plain = (input: unknown): Parsed<unknown> => {
	if (typeof input !== "string") return right(copyOf(input));
	try {
		return right(JSON.parse(input));
	} catch {
		return wrong("not-a-notice", [], `\`${shown(input)}\` 不是可以读取的 JSON`, shown(input), `例如 ${example}`);
	}
};

/**
 * A notice written as JSON (放假安排填报): a year's notice, an amendment, or the notice of a region on days of its own.
 *
 * The shape is `Notice`, with one field more: `exceptional`, the ground on which the arrangement departs from the law (a day off given once, as
 * in 2015 and 2020), without which it must balance. A region's notice names the `region` and is not held against the law of the country;
 * it carries both its days off and its make-up days, for both override those of the country.
 *
 * @param input the JSON as text or as a value; nothing of it is run
 * @param calendar the calendar it is for, whose law it is checked against
 * @returns the notice, frozen, for `withNotice`; or everything that is wrong with it
 *
 * @example
 * ```ts
 * import { parseOverlay } from "gongshu/parse";
 * const overlay = {
 *   year: 2026,
 *   number: "示例",
 *   issued: "2026-03-01",
 *   region: { code: "CN-GX", label: "广西壮族自治区" },
 *   holidays: [{ name: "三月三", off: [["2026-04-17", "2026-04-20"]] }],
 * };
 * parseOverlay(overlay)._tag; // "Right"
 * parseOverlay({ ...overlay, year: "2026" })._tag; // "Left"
 * ```
 */
export const parseOverlay = (input: unknown, calendar: Calendar = china): Parsed<Notice> =>
	pipe(
		plain(input),
		chain((value) => validate(overlay, value, "放假安排")),
		chain(({ exceptional, amends, region, holidays, ...notice }) =>
			accept(
				{
					...notice,
					...(amends !== undefined && { amends }),
					...(region && { region }),
					holidays: holidays.map(({ work, ...holiday }) => ({ ...holiday, ...(work && { work }) })),
				},
				calendar,
				exceptional !== undefined,
			),
		),
	);
