import { isLeft } from "fp-ts/lib/Either.js";
import type { Notice } from "../../calendar/notice";
import { isInlineJson } from "../input-file";
import { calendarText, noticeText, yearText } from "../notice-text";
import type { OptionsOf } from "../options";
import { exit, failure, jsonOutput, type Output, textOutput, type Wording } from "../output";
import {
	type CalendarInput,
	calendarOn,
	readCalendar,
	readCalendarToAddTo,
	readNoticeText,
	readYear,
	withNoticeText,
} from "../read-calendar";
import { readDayOption } from "../read-day";
import { readAll } from "../read-result";
import { type Replacement, replace } from "../replacement";
import { rejection } from "../result-output";
import type { InterfaceWords } from "../words/words";

/** `gongshu calendar show [--year YEAR]`: the notices of a calendar, or what it contains of one year. */
export const showCalendar = (options: OptionsOf<never, "year" | "as-of" | "calendar" | "json">): Output => {
	const input = readAll({
		base: readCalendar(options.calendar),
		year: readYear(options.year),
		asOf: readDayOption("--as-of", options["as-of"]),
	});
	if (isLeft(input)) return rejection(input.left);
	const { base, year, asOf } = input.right;
	const calendar = calendarOn(base, asOf);
	if (options.json)
		return jsonOutput(year === undefined ? calendar : calendar.notices.filter((notice) => notice.year === year));
	return textOutput(year === undefined ? calendarText(calendar) : yearText(year, calendar));
};

/** The notice that one calendar has and another has not; nothing where there is none. */
const newNotice = ({ calendar }: CalendarInput, before: CalendarInput): Notice | undefined =>
	calendar.notices.find((notice) => !before.calendar.notices.includes(notice));

const nothingNew = ({ messages: { replies } }: InterfaceWords): string => replies.noticeKnown;

/** `gongshu calendar check --notice FILE`: whether a notice can be right. */
export const checkNotice = (options: OptionsOf<"notice", "year" | "calendar" | "json">): Output => {
	const input = readAll({
		base: readCalendar(options.calendar),
		year: readYear(options.year),
		text: readNoticeText(options.notice),
	});
	if (isLeft(input)) return rejection(input.left);
	const { base, year, text } = input.right;
	const extension = withNoticeText(text, year, base);
	if (isLeft(extension)) return rejection(extension.left);
	const notice = newNotice(extension.right, base);
	if (options.json) return jsonOutput(notice ?? null);
	return textOutput(notice ? ({ messages: { replies } }) => replies.noticeSound(noticeText(notice)) : nothingNew);
};

/** Adds a notice to the overlays that a file has at this moment. */
const addition = (path: string, text: string, year: number | undefined, json: boolean): Replacement => {
	const base = readCalendarToAddTo(path);
	if (isLeft(base)) return { output: rejection(base.left), content: null };
	const extension = withNoticeText(text, year, base.right);
	if (isLeft(extension)) return { output: rejection(extension.left), content: null };
	const { overlays } = extension.right;
	const notice = newNotice(extension.right, base.right);
	const said: Wording = notice ? ({ messages: { replies } }) => replies.noticeStored(path, noticeText(notice)) : nothingNew;
	return {
		output: json ? jsonOutput(overlays) : textOutput(said),
		content: notice ? `${JSON.stringify(overlays, null, "\t")}\n` : null,
	};
};

/** `gongshu calendar add --notice FILE --calendar FILE`: adds a notice that can be right to a file of overlays. */
export const addNotice = async ({
	notice,
	calendar: path,
	...options
}: OptionsOf<"notice" | "calendar", "year" | "json">): Promise<Output> => {
	if (path === "-" || isInlineJson(path)) return failure(exit.usage, ({ messages: { replies } }) => replies.needsCalendarFile);
	const input = readAll({ text: readNoticeText(notice), year: readYear(options.year) });
	if (isLeft(input)) return rejection(input.left);
	const { text, year } = input.right;
	return replace(path, () => addition(path, text, year, options.json));
};
