import { renameSync, writeFileSync } from "node:fs";
import { isLeft } from "fp-ts/lib/Either.js";
import { calendarAsOf } from "../../calendar/calendar";
import type { Notice } from "../../calendar/notice";
import { shorten } from "../../parse/shorten";
import { type Laid, readCalendar, readCalendarToAddTo, readNotice, readYear } from "../calendar";
import { readAsOf, together } from "../case";
import { calendarText, noticeText, yearText } from "../notice-text";
import type { Options } from "../options";
import { exit, failed, json, type Output, printed } from "../output";
import { rejection } from "../rejection";

/** `gongshu calendar show [--year YEAR]`: the notices a calendar has, or what it has of one year. */
const show = (options: Options): Output => {
	const read = together({
		laid: readCalendar(options.calendar),
		year: readYear(options.year),
		asOf: readAsOf(options["as-of"]),
	});
	if (isLeft(read)) return rejection(read.left);
	const { laid, year, asOf } = read.right;
	const calendar = asOf ? calendarAsOf(laid.calendar, asOf) : laid.calendar;
	if (options.json) return json(year === undefined ? calendar : calendar.notices.filter((notice) => notice.year === year));
	return printed(year === undefined ? calendarText(calendar) : yearText(year, calendar));
};

const usage = (action: string): Output =>
	failed(
		exit.usage,
		`请用 --notice 指明通知全文或者 JSON 填报所在的文件，例如 calendar ${action} --year 2027 --notice 通知.txt`,
	);

/** The notice by which one calendar has more than another; nothing where it had it before. */
const added = ({ calendar }: Laid, before: Laid): Notice | undefined =>
	calendar.notices.find((each) => !before.calendar.notices.includes(each));

const already = "没有发现差错。这份通知已经在日历里，不必再加。";

/** `gongshu calendar check --notice FILE`: whether a notice can be right. */
const checkNotice = (options: Options): Output => {
	if (options.notice === undefined) return usage("check");
	const read = together({ before: readCalendar(options.calendar), year: readYear(options.year) });
	if (isLeft(read)) return rejection(read.left);
	const { before, year } = read.right;
	const laid = readNotice(options.notice, year, before);
	if (isLeft(laid)) return rejection(laid.left);
	const notice = added(laid.right, before);
	if (options.json) return json(notice ?? null);
	return printed(notice ? `没有发现差错。请与原件再核对一遍：\n\n${noticeText(notice)}` : already);
};

/** Writes a file whole or not at all. */
const writeWhole = (path: string, text: string): void => {
	const half = `${path}.${process.pid}.tmp`;
	writeFileSync(half, text);
	renameSync(half, path);
};

/** `gongshu calendar add --notice FILE --calendar FILE`: a notice that can be right is added to a file of overlays. */
const add = (options: Options): Output => {
	const { notice, calendar: path } = options;
	if (notice === undefined) return usage("add");
	if (path === "-" || path?.trimStart().startsWith("{") || path?.trimStart().startsWith("["))
		return failed(exit.usage, "存入时 --calendar 须是文件名，例如 --calendar 放假安排.json");
	if (path === undefined) return failed(exit.usage, "请用 --calendar 指明存入哪个文件，例如 --calendar 放假安排.json");
	const read = together({ before: readCalendarToAddTo(path), year: readYear(options.year) });
	if (isLeft(read)) return rejection(read.left);
	const { before, year } = read.right;
	const laid = readNotice(notice, year, before);
	if (isLeft(laid)) return rejection(laid.left);
	const fresh = added(laid.right, before);
	if (!fresh) return options.json ? json(laid.right.overlays) : printed(already);
	try {
		writeWhole(path, `${JSON.stringify(laid.right.overlays, null, "\t")}\n`);
	} catch {
		return failed(exit.rejected, `无法写入 \`${shorten(path)}\`，原有内容没有改动。`);
	}
	if (options.json) return json(laid.right.overlays);
	return printed(`已存入 ${path}：\n\n${noticeText(fresh)}\n\n使用时加上 --calendar ${path}。`);
};

const actions: Readonly<Record<string, (options: Options) => Output>> = { show, check: checkNotice, add };

/** `gongshu calendar show|check|add`: the data of the calendar, and what to do every November. */
export const calendarCommand = (options: Options): Output => {
	const { action = "" } = options;
	const act = Object.hasOwn(actions, action) ? actions[action] : undefined;
	return act
		? act(options)
		: failed(exit.usage, `请写 calendar show、calendar check 或者 calendar add，不能写 \`${shorten(action)}\``);
};
