import { chain, map, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import { type Calendar, china } from "../../calendar/calendar";
import { dayAt, dayNumber, through } from "../../calendar/day-number";
import type { Holiday, Notice, Span } from "../../calendar/notice";
import type { Day } from "../../model/day";
import { hiddenInLines, withoutBlanks } from "../../model/visible-text";
import { display } from "../display";
import { collect, type Parsed, rejectInput, together } from "../parsed";
import { accept } from "./arrangement";
import type { SpanInText } from "./dates";
import { readHeader, titleYear } from "./header";
import { readSentence } from "./sentence";

/** The greatest length of a notice, and of a run of days in one. */
const longestText = 20_000;
const mostDays = 60;

const halfWidth: Readonly<Record<string, string>> = { "(": "（", ")": "）", ":": "：", ",": "，", ";": "；" };

/**
 * The lines of the text, normalized: one form of digits, punctuation and brackets, no blanks nor what a font leaves out, no
 * empty lines, no publication mark.
 */
const linesOf = (text: string): readonly string[] =>
	text
		.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
		.replace(/[():,;]/g, (mark) => halfWidth[mark] ?? mark)
		.replace(/[[(（﹝]\s*(\d{4})\s*[\])）﹞](?=\s*\d{1,3}\s*号)/g, "〔$1〕")
		.split(/\r\n?|[\n\u2028\u2029]/)
		.map((line) => withoutBlanks(line).replace(/^发文字号：/, ""))
		.filter((line) => line !== "" && !/^（.*公开发布.*）$/.test(line));

const item = /^([一二三四五六七八九十])、([^：]{1,20})：(.+)$/;
const ordinals = "一二三四五六七八九十";

/** The spans as days; consecutive ones are joined. */
const joinSpans = (spans: readonly SpanInText[]): readonly Span[] => {
	const runs: Span[] = [];
	for (const [{ day: first }, { day: last }] of spans) {
		const before = runs.at(-1);
		if (!first || !last) continue;
		if (before && dayAt(dayNumber(before[1]) + 1) === first) runs[runs.length - 1] = [before[0], last];
		else runs.push([first, last]);
	}
	return runs;
};

/** The days of a span, up to a limit that no valid span reaches. */
const daysOf = ([{ day: first }, { day: last }]: SpanInText): readonly Day[] =>
	first && last ? through(dayNumber(first), Math.min(dayNumber(last), dayNumber(first) + mostDays)).map(dayAt) : [];

const readItem = (line: string, index: number, year: number): Parsed<Holiday> => {
	const [, ordinal = "", name = "", body = ""] = item.exec(line) ?? [];
	const path = [`${ordinal}、${name}`];
	const expected = ordinals.charAt(index);
	const sentences = body.split(/[。；]/).filter((sentence) => sentence !== "");
	return pipe(
		together({
			order:
				ordinal === expected
					? right(ordinal)
					: rejectInput("not-a-notice", path, `序号 \`${ordinal}\` 应为“${expected}”`, ordinal),
			days: collect(sentences.map((sentence) => readSentence(sentence, year, path))),
		}),
		map(({ days }) => {
			const work = days.flatMap((sentence) => sentence.work).flatMap(daysOf);
			return { name, off: joinSpans(days.flatMap((sentence) => sentence.off)), ...(work.length > 0 && { work }) };
		}),
	);
};

/**
 * Reads the notice on the days off of a year (国务院办公厅关于某年部分节假日安排的通知) from its own words.
 *
 * Everything in the text that can be checked is checked: the day of the week and the lunar date in brackets, 共几天, the
 * ordinals, the year in the title, and the number against the day of issue; then the arrangement against the law: every
 * festival off, make-up days on weekends near the days off, and the balance of the year. A miscopied digit nearly always fails
 * one of these checks. An amendment or a region's notice has no fixed form: use `parseOverlay`.
 *
 * @param text the notice from its title to its day of issue, one paragraph a line, as copied from a web site
 * @param year the year of the notice; a notice on another year is rejected
 * @param calendar the calendar that the notice is for; its law is used for the checks
 * @returns the notice, frozen, for `withNotice`; or every issue found in it
 *
 * @example
 * ```ts
 * import { parseNotice } from "gongshu/parse";
 * parseNotice("国务院办公厅关于2026年部分节假日安排的通知", 2027)._tag; // "Left"
 * ```
 */
export const parseNotice = (text: unknown, year: number, calendar: Calendar = china): Parsed<Notice> => {
	if (typeof text !== "string" || text.length > longestText || !Number.isInteger(year))
		return rejectInput("not-a-notice", [], `\`${display(text)}\` 不是通知的文本`, display(text), "请从标题起粘贴全文");
	const lines = linesOf(text);
	const hidden = hiddenInLines(lines.join("\n"));
	if (hidden !== undefined)
		return rejectInput(
			"unread-words",
			["正文"],
			`通知里有看不见的字符 \`${hidden}\``,
			hidden,
			"请删去以后再读取，或者重新粘贴全文",
		);
	const items = lines.filter((line) => item.test(line));
	// In a notice on another year nearly every day of the week is wrong; only the wrong year is worth reporting.
	const statedYear = titleYear(lines);
	if (statedYear !== undefined && statedYear !== year)
		return rejectInput("not-a-notice", ["标题"], `标题写的是 \`${statedYear}\` 年，不是${year}年`, String(statedYear));
	const from = lines.findIndex((line) => item.test(line));
	const strayLines = lines.slice(from + 1).filter((line) => !item.test(line) && /\d日.*(?:放假|上班|补休|调休)/.test(line));
	return pipe(
		together({
			strayLines: collect(
				strayLines.map((line) =>
					rejectInput(
						"unread-words",
						["正文"],
						`这一段不在逐节的安排之内：\`${display(line)}\``,
						line,
						"每一节写作一段，以“一、元旦：”开头",
					),
				),
			),
			header: readHeader(lines, year),
			holidays:
				items.length > 0
					? collect(items.map((line, index) => readItem(line, index, year)))
					: rejectInput(
							"not-a-notice",
							["正文"],
							"没有找到逐节的安排",
							"",
							"例如“一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。”",
						),
		}),
		chain(({ header, holidays }) => accept({ year, ...header, holidays }, calendar)),
	);
};
