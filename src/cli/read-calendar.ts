import { existsSync } from "node:fs";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { type Calendar, calendarAsOf, china, withNotice } from "../calendar/calendar";
import type { Day } from "../model/day";
import { display } from "../parse/display";
import { parseNotice } from "../parse/notice/parse-notice";
import { parseOverlay } from "../parse/notice/parse-overlay";
import { isInlineJson, readJson, readText } from "./input-file";
import { inOption, type ReadResult } from "./read-result";

/** A calendar, with the overlays that were added to it as they were written. */
export interface CalendarInput {
	readonly calendar: Calendar;
	readonly overlays: readonly unknown[];
}

/** Adds overlays to a calendar one after another, each checked against those before it. */
const withOverlays = (overlays: readonly unknown[], base: Calendar): ReadResult<CalendarInput> => {
	let calendar = base;
	for (const [index, overlay] of overlays.entries()) {
		const notice = inOption(["--calendar", index], parseOverlay(overlay, calendar));
		if (isLeft(notice)) return notice;
		calendar = withNotice(calendar, notice.right);
	}
	return right({ calendar, overlays });
};

/** `--calendar`: the calendar of mainland China with the overlays of a file; without it, the calendar alone. */
export const readCalendar = (where: string | undefined): ReadResult<CalendarInput> => {
	if (where === undefined) return right({ calendar: china, overlays: [] });
	const source = inOption(["--calendar"], readJson(where));
	if (isLeft(source)) return source;
	return withOverlays(Array.isArray(source.right) ? source.right : [source.right], china);
};

/** `--calendar` as the file to add to, which need not exist yet. */
export const readCalendarToAddTo = (where: string): ReadResult<CalendarInput> =>
	existsSync(where) ? readCalendar(where) : right({ calendar: china, overlays: [] });

/** The calendar as it was known on a day, where one is given. */
export const calendarOn = ({ calendar }: CalendarInput, asOf: Day | undefined): Calendar =>
	asOf ? calendarAsOf(calendar, asOf) : calendar;

/** `--notice`: the calendar with one more overlay, from the text of a notice or from JSON. */
export const readNotice = (
	where: string,
	year: number | undefined,
	{ calendar, overlays }: CalendarInput,
): ReadResult<CalendarInput> => {
	const text = inOption(["--notice"], readText(where));
	if (isLeft(text)) return text;
	const isJson = isInlineJson(text.right);
	if (/^\s*\[/.test(text.right))
		return left([
			{
				code: "not-a-notice",
				path: ["--notice"],
				message: "这是一组安排，每次核对一份",
				suggestion: "整组安排用 --calendar 指明",
			},
		]);
	if (!isJson && year === undefined)
		return left([
			{ code: "not-a-notice", path: ["--year"], message: "通知全文须用 --year 指明年份", suggestion: "例如 --year 2027" },
		]);
	const parsed = isJson ? parseOverlay(text.right, calendar) : parseNotice(text.right, year ?? Number.NaN, calendar);
	const notice = inOption(["--notice"], parsed);
	if (isLeft(notice)) return notice;
	// The same notice again adds nothing.
	if (calendar.notices.some(({ number }) => number === notice.right.number)) return right({ calendar, overlays });
	const overlay: unknown = isJson ? JSON.parse(text.right) : notice.right;
	return right({ calendar: withNotice(calendar, notice.right), overlays: [...overlays, overlay] });
};

/** `--year`, where it is given. */
export const readYear = (input: string | undefined): ReadResult<number | undefined> => {
	if (input === undefined) return right(undefined);
	const digits = input.normalize("NFKC").replace(/年$/, "").trim();
	if (/^\d{4}$/.test(digits)) return right(Number(digits));
	return left([
		{
			code: "not-a-year",
			path: ["--year"],
			message: `\`${display(input)}\` 不是年份`,
			input: display(input),
			suggestion: "例如 --year 2027",
		},
	]);
};
