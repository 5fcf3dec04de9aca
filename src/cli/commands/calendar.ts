import { renameSync, writeFileSync } from "node:fs";
import { isLeft } from "fp-ts/lib/Either.js";
import type { Notice } from "../../calendar/notice";
import { shorten } from "../../parse/display";
import { isInlineJson } from "../input-file";
import { calendarText, noticeText, yearText } from "../notice-text";
import type { OptionsOf } from "../options";
import { exit, failure, jsonOutput, type Output, textOutput } from "../output";
import { type CalendarInput, calendarOn, readCalendar, readCalendarToAddTo, readNotice, readYear } from "../read-calendar";
import { readDayOption } from "../read-day";
import { readAll } from "../read-result";
import { rejection } from "../result-output";

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

const nothingNew = "没有发现差错。这份通知已经在日历里，不必再加。";

/** `gongshu calendar check --notice FILE`: whether a notice can be right. */
export const checkNotice = (options: OptionsOf<"notice", "year" | "calendar" | "json">): Output => {
	const input = readAll({ base: readCalendar(options.calendar), year: readYear(options.year) });
	if (isLeft(input)) return rejection(input.left);
	const { base, year } = input.right;
	const extension = readNotice(options.notice, year, base);
	if (isLeft(extension)) return rejection(extension.left);
	const notice = newNotice(extension.right, base);
	if (options.json) return jsonOutput(notice ?? null);
	return textOutput(notice ? `没有发现差错。请与原件再核对一遍：\n\n${noticeText(notice)}` : nothingNew);
};

/** Writes a file whole or not at all. */
const replaceFile = (path: string, text: string): void => {
	const temporary = `${path}.${process.pid}.tmp`;
	writeFileSync(temporary, text);
	renameSync(temporary, path);
};

/** `gongshu calendar add --notice FILE --calendar FILE`: adds a notice that can be right to a file of overlays. */
export const addNotice = ({
	notice,
	calendar: path,
	...options
}: OptionsOf<"notice" | "calendar", "year" | "json">): Output => {
	if (path === "-" || isInlineJson(path))
		return failure(exit.usage, "存入时 --calendar 须是文件名，例如 --calendar 放假安排.json");
	const input = readAll({ base: readCalendarToAddTo(path), year: readYear(options.year) });
	if (isLeft(input)) return rejection(input.left);
	const { base, year } = input.right;
	const extension = readNotice(notice, year, base);
	if (isLeft(extension)) return rejection(extension.left);
	const { overlays } = extension.right;
	const addition = newNotice(extension.right, base);
	if (!addition) return options.json ? jsonOutput(overlays) : textOutput(nothingNew);
	try {
		replaceFile(path, `${JSON.stringify(overlays, null, "\t")}\n`);
	} catch {
		return failure(exit.rejected, `无法写入 \`${shorten(path)}\`，原有内容没有改动。`);
	}
	if (options.json) return jsonOutput(overlays);
	return textOutput(`已存入 ${path}：\n\n${noticeText(addition)}\n\n使用时加上 --calendar ${path}。`);
};
