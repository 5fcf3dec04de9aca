import { chain, isLeft, left, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import * as z from "zod/mini";
import { type Calendar, china } from "../../calendar/calendar";
import { isDay } from "../../calendar/day-number";
import { firstYear, lastYear } from "../../calendar/festivals";
import type { Notice } from "../../calendar/notice";
import type { Day } from "../../model/day";
import { hiddenCharacter } from "../../model/visible-text";
import { display } from "../display";
import { jsonIn } from "../json-text";
import { capped, type Parsed, rejectInput } from "../parsed";

import { copyOf } from "../property";
import { validate } from "../validate";
import { accept } from "./arrangement";
import { overlayExample, overlayIssues } from "./overlay-issues";

const daySchema = z.custom<Day>(isDay);
const textSchema = z.string().check(
	z.minLength(1),
	z.maxLength(200),
	z.refine((text) => hiddenCharacter(text) === undefined),
);

const holidaySchema = z.strictObject({
	name: textSchema,
	off: z.array(z.tuple([daySchema, daySchema])).check(z.maxLength(60)),
	work: z.optional(z.array(daySchema).check(z.maxLength(60))),
});

const overlaySchema = z.strictObject({
	year: z.int().check(z.gte(firstYear), z.lte(lastYear)),
	number: textSchema,
	issued: daySchema,
	amends: z.optional(textSchema),
	region: z.optional(z.strictObject({ code: textSchema, label: textSchema })),
	exceptional: z.optional(textSchema),
	holidays: z.array(holidaySchema).check(z.minLength(1), z.maxLength(60)),
});

/** The greatest length of an overlay; a year's notice has some two thousand characters. */
const longestText = 200_000;

/** The input as plain data: a string is parsed as JSON, no key of it twice; an object is copied without its accessors. */
const plainInput = (input: unknown): Parsed<unknown> => {
	if (typeof input !== "string") return right(copyOf(input));
	if (input.length > longestText)
		return rejectInput(
			"too-large",
			[],
			`\`${display(input)}\` 过长，一份放假安排最多${longestText}字`,
			input,
			"每份安排单独填报",
		);
	const json = jsonIn(input, "放假安排");
	if (isLeft(json)) {
		const [{ message }] = json.left;
		return rejectInput(
			"not-a-notice",
			[],
			`\`${display(input)}\` 不是可以读取的 JSON。${message}`,
			input,
			`例如 ${overlayExample}`,
		);
	}
	const [repeated, ...others] = json.right.repeated;
	return repeated ? left([repeated, ...others]) : right(json.right.value);
};

/**
 * Reads a notice written as JSON (放假安排填报): a year's notice, an amendment, or a region's notice on its own days.
 *
 * The structure is that of `Notice`. With `exceptional`, the reason why it grants more or fewer days than the law (an extra day
 * off, as in 2015 and 2020), it need not balance; a later change must then keep what was granted. A region's notice names the
 * `region` and is not checked against the national law; it has both its days off and its make-up days, and both override the
 * national ones.
 *
 * @param input the JSON as text or as a value; none of its code runs
 * @param calendar the calendar that the notice is for; its law is used for the checks
 * @returns the notice, frozen, for `withNotice`; or every issue found in it
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
		plainInput(input),
		chain((value) => capped(validate(overlaySchema, value, "放假安排", overlayIssues))),
		chain(({ exceptional, amends, region, holidays, ...notice }) =>
			accept(
				{
					...notice,
					...(amends !== undefined && { amends }),
					...(exceptional !== undefined && { exceptional }),
					...(region && { region }),
					holidays: holidays.map(({ work, ...holiday }) => ({ ...holiday, ...(work && { work }) })),
				},
				calendar,
			),
		),
	);
