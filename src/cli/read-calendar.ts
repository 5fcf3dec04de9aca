import { isLeft, left, map, right } from "fp-ts/lib/Either.js";
import { type Calendar, calendarAsOf, china, withNotice } from "../calendar/calendar";
import type { Notice } from "../calendar/notice";
import type { Day } from "../model/day";
import { display } from "../parse/display";
import { type JsonText, jsonIn } from "../parse/json-text";
import { parseNotice } from "../parse/notice/parse-notice";
import { parseOverlay } from "../parse/notice/parse-overlay";
import { isInlineJson, readText } from "./input-file";
import { parsedJson, readJson } from "./read-json";
import { inOption, type ReadResult } from "./read-result";
import { isTaken } from "./write-file";

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

/** The repeated keys of a file of overlays, placed under the option. */
const inCalendar = ({ value, repeated }: JsonText): JsonText => ({
	value,
	repeated: repeated.map((issue) => ({ ...issue, path: ["--calendar", ...issue.path] })),
});

/** `--calendar`: the calendar of mainland China with the overlays of a file; without it, the calendar alone. */
export const readCalendar = (where: string | undefined): ReadResult<CalendarInput> => {
	if (where === undefined) return right({ calendar: china, overlays: [] });
	const source = inOption(["--calendar"], readJson(where));
	if (isLeft(source)) return source;
	return parsedJson(inCalendar(source.right), (value) => withOverlays(Array.isArray(value) ? value : [value], china));
};

/** `--calendar` as the file to add to, which need not exist yet. */
export const readCalendarToAddTo = (where: string): ReadResult<CalendarInput> =>
	isTaken(where) ? readCalendar(where) : right({ calendar: china, overlays: [] });

/** The calendar as it was known on a day, where one is given. */
export const calendarOn = ({ calendar }: CalendarInput, asOf: Day | undefined): Calendar =>
	asOf ? calendarAsOf(calendar, asOf) : calendar;

/** `--notice`: the text of a notice, or JSON. */
export const readNoticeText = (where: string): ReadResult<string> => inOption(["--notice"], readText(where));

/** A notice with the overlay that is kept of it: the JSON as it was written, or what was read from prose. */
interface NoticeInput {
	readonly notice: Notice;
	readonly overlay: unknown;
}

const noticeFromJson = (text: string, calendar: Calendar): ReadResult<NoticeInput> => {
	const json = jsonIn(text, "--notice");
	if (isLeft(json)) return json;
	return parsedJson(json.right, (overlay) =>
		map((notice: Notice): NoticeInput => ({ notice, overlay }))(parseOverlay(overlay, calendar)),
	);
};

const noticeFromProse = (text: string, year: number | undefined, calendar: Calendar): ReadResult<NoticeInput> =>
	map((notice: Notice): NoticeInput => ({ notice, overlay: notice }))(parseNotice(text, year ?? Number.NaN, calendar));

/** The calendar with one more overlay, from the text of a notice or from JSON. */
export const withNoticeText = (
	text: string,
	year: number | undefined,
	{ calendar, overlays }: CalendarInput,
): ReadResult<CalendarInput> => {
	const isJson = isInlineJson(text);
	if (/^\s*\[/.test(text))
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
	const input = inOption(["--notice"], isJson ? noticeFromJson(text, calendar) : noticeFromProse(text, year, calendar));
	if (isLeft(input)) return input;
	const { notice, overlay } = input.right;
	// The same notice again adds nothing.
	if (calendar.notices.some(({ number }) => number === notice.number)) return right({ calendar, overlays });
	return right({ calendar: withNotice(calendar, notice), overlays: [...overlays, overlay] });
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
