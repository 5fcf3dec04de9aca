import { chain, map, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import { type Calendar, china } from "../../calendar/calendar";
import { dayAt, dayNumber, through } from "../../calendar/day-number";
import type { Holiday, Notice, Span } from "../../calendar/notice";
import type { Day } from "../../model/day";
import { collect, type Parsed, together } from "../parsed";
import { shown } from "../shorten";
import { accept } from "./accept";
import type { WrittenSpan } from "./dates";
import { readHeader, titleYear } from "./header";
import { wrong } from "./problem";
import { readSentence } from "./sentence";

/** No notice is longer, and no run of days in one. */
const longestText = 20_000;
const mostDays = 60;

const halfWidth: Readonly<Record<string, string>> = { "(": "（", ")": "）", ":": "：", ",": "，", ";": "；" };

/** The text as it is read: digits, punctuation and brackets in one form each, no blanks, no empty lines, nothing after the day of issue. */
const linesOf = (text: string): readonly string[] =>
	text
		.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
		.replace(/[():,;]/g, (mark) => halfWidth[mark] ?? mark)
		.replace(/[[(（﹝]\s*(\d{4})\s*[\])）﹞](?=\s*\d{1,3}\s*号)/g, "〔$1〕")
		.split(/\r\n?|[\n\u2028\u2029]/)
		.map((line) => line.replace(/\s+/g, "").replace(/^发文字号：/, ""))
		.filter((line) => line !== "" && !/^（.*公开发布.*）$/.test(line));

const item = /^([一二三四五六七八九十])、([^：]{1,20})：(.+)$/;
const ordinals = "一二三四五六七八九十";

/** Spans as days, those that follow one another joined. */
const joined = (spans: readonly WrittenSpan[]): readonly Span[] => {
	const found: Span[] = [];
	for (const [{ day: first }, { day: last }] of spans) {
		const before = found.at(-1);
		if (!first || !last) continue;
		if (before && dayAt(dayNumber(before[1]) + 1) === first) found[found.length - 1] = [before[0], last];
		else found.push([first, last]);
	}
	return found;
};

/** Every day of a span, so many at most: a longer one is out of any year. */
const daysOf = ([{ day: first }, { day: last }]: WrittenSpan): readonly Day[] =>
	first && last ? through(dayNumber(first), Math.min(dayNumber(last), dayNumber(first) + mostDays)).map(dayAt) : [];

const readItem = (line: string, index: number, year: number): Parsed<Holiday> => {
	const [, ordinal = "", name = "", body = ""] = item.exec(line) ?? [];
	const path = [`${ordinal}、${name}`];
	const expected = ordinals.charAt(index);
	const sentences = body.split(/[。；]/).filter((sentence) => sentence !== "");
	return pipe(
		together({
			order:
				ordinal === expected ? right(ordinal) : wrong("not-a-notice", path, `序号 \`${ordinal}\` 应为“${expected}”`, ordinal),
			said: collect(sentences.map((sentence) => readSentence(sentence, year, path))),
		}),
		map(({ said }) => {
			const work = said.flatMap((sentence) => sentence.work).flatMap(daysOf);
			return { name, off: joined(said.flatMap((sentence) => sentence.off)), ...(work.length > 0 && { work }) };
		}),
	);
};

/**
 * The notice on the days off of a year (国务院办公厅关于某年部分节假日安排的通知), read from its own words.
 *
 * Whatever in the text can be checked is: the day of the week and the lunar date in brackets, 共几天, the ordinals, the year in the title,
 * the number against the day of issue; then the arrangement against the law: every festival off, make-up days on weekends near the
 * days off, and the balance of the year. A digit copied wrong nearly always breaks one of them. An amendment or a region's notice has no
 * fixed form: use `parseOverlay`.
 *
 * @param text the notice from its title to its day of issue, one paragraph a line, as copied from a site
 * @param year the year it is on; a notice on another year is turned away
 * @param calendar the calendar it is for, whose law it is checked against
 * @returns the notice, frozen, for `withNotice`; or everything that is wrong with it
 *
 * @example
 * ```ts
 * import { parseNotice } from "gongshu/parse";
 * parseNotice("国务院办公厅关于2026年部分节假日安排的通知", 2027)._tag; // "Left"
 * ```
 */
export const parseNotice = (text: unknown, year: number, calendar: Calendar = china): Parsed<Notice> => {
	if (typeof text !== "string" || text.length > longestText || !Number.isInteger(year))
		return wrong("not-a-notice", [], `\`${shown(text)}\` 不是通知的文本`, shown(text), "请从标题起粘贴全文");
	const lines = linesOf(text);
	const items = lines.filter((line) => item.test(line));
	// In the notice on another year nearly every day of the week is wrong; only the one mistake is worth saying.
	const its = titleYear(lines);
	if (its !== undefined && its !== year)
		return wrong("not-a-notice", ["标题"], `标题写的是 \`${its}\` 年，不是${year}年`, String(its));
	const from = lines.findIndex((line) => item.test(line));
	const loose = lines.slice(from + 1).filter((line) => !item.test(line) && /\d日.*(?:放假|上班|补休|调休)/.test(line));
	return pipe(
		together({
			loose: collect(
				loose.map((line) =>
					wrong(
						"unread-words",
						["正文"],
						`这一段不在逐节的安排之内：\`${shown(line)}\``,
						line,
						"每一节写作一段，以“一、元旦：”开头",
					),
				),
			),
			header: readHeader(lines, year),
			holidays:
				items.length > 0
					? collect(items.map((line, index) => readItem(line, index, year)))
					: wrong(
							"not-a-notice",
							["正文"],
							"没有找到逐节的安排",
							"",
							"例如“一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。”",
						),
		}),
		chain(({ header, holidays }) => accept({ year, ...header, holidays }, calendar, false)),
	);
};
