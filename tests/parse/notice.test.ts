import { readFileSync } from "node:fs";
import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { type Calendar, calendarAsOf, china, withNotice } from "../../src/calendar/calendar";
import { dueDate } from "../../src/calendar/due-date";
import type { Notice } from "../../src/calendar/notice";
import { addWorkingDays, isWorkingDay } from "../../src/calendar/working-days";
import type { Day } from "../../src/model/day";
import { parseNotice, parseOverlay } from "../../src/parse";
import { spansIn } from "../../src/parse/notice/dates";
import { isHelpful } from "./helpful";

const years = [2015, 2017, 2020, 2025, 2026] as const;
/** Those whose every typo is tried. */
const tried = [2017, 2025, 2026] as const;
const textOf = (year: number): string => readFileSync(new URL(`notices/${year}.txt`, import.meta.url), "utf8");
const own = (year: number): Notice | undefined => china.notices.find((notice) => notice.year === year && !notice.amends);

/** The calendar as it was before the notice on a year was out. */
const calendarBefore = (year: number): Calendar => ({
	...china,
	notices: china.notices.filter(({ issued }) => issued < (own(year)?.issued ?? "")),
});

const complaints = (parsed: ReturnType<typeof parseNotice>): readonly string[] =>
	isLeft(parsed) ? parsed.left.map(({ path, message }) => [...path, message].join(" ")) : [];

describe("a notice read from its own words", () => {
	test.each(years)("the notice on %i is read as the calendar has it", (year) => {
		expect(parseNotice(textOf(year), year, calendarBefore(year))).toEqual({ _tag: "Right", right: own(year) });
		// Pasting it again changes nothing.
		expect(isRight(parseNotice(textOf(year), year))).toBe(true);
	});

	/** A notice in the words of recent years. */
	const write = ({ year, number, issued, holidays }: Notice): string => {
		const weekday = (day: Day) => `周${"日一二三四五六".charAt(new Date(`${day}T00:00:00Z`).getUTCDay())}`;
		const date = (day: Day, full: boolean) =>
			`${full ? `${Number(day.slice(0, 4))}年` : ""}${Number(day.slice(5, 7))}月${Number(day.slice(8))}日（${weekday(day)}）`;
		const items = holidays.map(({ name, off, work = [] }, index) => {
			const full = [...off.flat(), ...work].some((day) => Number(day.slice(0, 4)) !== year);
			const runs = off.map(([first, last]) =>
				first === last ? `${date(first, full)}放假` : `${date(first, full)}至${date(last, full)}放假调休`,
			);
			const worked = work.length > 0 ? `${work.map((day) => date(day, full)).join("、")}上班。` : "";
			return `${"一二三四五六七八九".charAt(index)}、${name}：${runs.join("，")}。${worked}`;
		});
		const [y, m, d] = issued.split("-").map(Number);
		return [`国务院办公厅关于${year}年部分节假日安排的通知`, number, ...items, "国务院办公厅", `${y}年${m}月${d}日`].join("\n");
	};

	test.each(china.notices.filter(({ amends, year }) => !amends && year >= 2008))(
		"the arrangement of $year, written out, is read back",
		(notice) => {
			expect(parseNotice(write(notice), notice.year, calendarBefore(notice.year))).toEqual({ _tag: "Right", right: notice });
		},
	);

	test("advice to employers turns no day off", () => {
		const advised = textOf(2026).replace("2月28日（周六）上班。", "2月28日（周六）上班。鼓励各单位安排职工在3月2日休息。");
		expect(isRight(parseNotice(advised, 2026, calendarBefore(2026)))).toBe(true);
	});

	test("what a font leaves out is no part of the words; any other character that cannot be seen is turned away", () => {
		const [unseen, control] = ["\u200b", "\0"].map((character) =>
			parseNotice(textOf(2026).replace("元旦：", `${character}元旦：`), 2026, calendarBefore(2026)),
		);
		expect(unseen).toEqual({ _tag: "Right", right: own(2026) });
		expect(control && complaints(control)).toEqual(["正文 通知里有看不见的字符 `U+0000`"]);
		const lunar = parseNotice(textOf(2026).replace("农历正月", "农历正月\u001b[31m"), 2026, calendarBefore(2026));
		expect(complaints(lunar)).toEqual(["正文 通知里有看不见的字符 `U+001B`"]);
	});

	test("half-width brackets, full-width digits, blanks and empty lines are the same text", () => {
		const typed = textOf(2026)
			.replace(/（/g, "(")
			.replace(/）/g, ")")
			.replace(/：/g, ": ")
			.replace(/\n/g, "\n\n　　")
			.replace(/2026/g, "２０２６");
		expect(isRight(parseNotice(typed, 2026, calendarBefore(2026)))).toBe(true);
	});
});

/** Every text that differs in one digit of one number. */
const typos = (text: string): readonly { readonly text: string; readonly shown: string; readonly dated: boolean }[] =>
	[...text.matchAll(/\d+/g)].flatMap((found) => {
		const [number] = found;
		const [at, end] = [found.index, found.index + number.length];
		const line = text.slice(text.lastIndexOf("\n", at) + 1, text.indexOf("\n", at));
		const dated = /^[一二三四五六七]、/.test(line) && /^[月日]/.test(text.slice(end));
		return [...number].flatMap((digit, index) =>
			[..."0123456789"]
				.filter((other) => other !== digit && !(index === 0 && other === "0"))
				.map((other) => {
					const wrong = number.slice(0, index) + other + number.slice(index + 1);
					return { text: text.slice(0, at) + wrong + text.slice(end), shown: `${text.slice(at - 8, at)}[${wrong}]`, dated };
				}),
		);
	});

test("of the typos of one digit that would change the days of 2017, 2025 or 2026, at least 99 of 100 are refused", () => {
	const all = tried.flatMap((year) =>
		typos(textOf(year))
			.filter(({ dated }) => dated)
			.map((typo) => ({ ...typo, year })),
	);
	const taken = all.filter(({ text, year }) => isRight(parseNotice(text, year, calendarBefore(year))));
	expect(all.length).toBeGreaterThan(700);
	// A make-up Saturday moved by a week is another arrangement that could have been.
	expect(taken.map(({ year, shown }) => `${year} ${shown}`)).toEqual(["2017 休，共3天。4月[8]", "2017 休，共3天。5月[20]"]);
	expect(1 - taken.length / all.length).toBeGreaterThanOrEqual(0.99);
});

test("no typo of one digit anywhere makes a day off or a working day of a text that is taken, but for those two", () => {
	for (const year of tried) {
		const read = typos(textOf(year)).flatMap(({ text, shown }) => {
			const notice = parseNotice(text, year, calendarBefore(year));
			return isRight(notice) && JSON.stringify(notice.right.holidays) !== JSON.stringify(own(year)?.holidays) ? [shown] : [];
		});
		expect([year, read.length]).toEqual([year, year === 2017 ? 2 : 0]);
	}
});

describe("what is wrong with a text is said, all of it at once", () => {
	const text = textOf(2026);
	const wrong = (from: string, to: string, year = 2026) => {
		expect(text).toContain(from);
		return complaints(parseNotice(text.replace(from, to), year, calendarBefore(2026)));
	};

	test.each([
		["4月4日（周六）", "4月5日（周六）", "三、清明节 `4月5日（周六）` 这一日是星期日"],
		["农历正月初七", "农历正月初六", "二、春节 `23日（农历正月初六、周一）` 这一日不是农历正月初六"],
		["共9天", "共8天", "二、春节 `8天` 与所列日期不符，所列日期共9天"],
		["6月19日", "6月31日", "五、端午节 `6月31日（周五）` 没有这一天"],
		["四、劳动节", "六、劳动节", "六、劳动节 序号 `六` 应为“四”"],
		["〔2025〕", "〔2024〕", "文号 文号的年份 `2024` 与成文日期不符"],
		["2025年11月4日", "2025年3月4日", "成文日期 2026年的通知不会在 `2025-03-04` 成文"],
		["上班。\n三", "上班，午后休息。\n三", "二、春节 读不懂这几个字：`午后休息`"],
	])("%s → %s", (from, to, complaint) => {
		expect(wrong(from, to)).toContain(complaint);
	});

	test("a festival left out, and what that does to the balance of the year", () => {
		const without = wrong("四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。\n", "");
		// The ordinals no longer follow one another, which is said before the arrangement is looked at.
		expect(without).toEqual([
			"五、端午节 序号 `五` 应为“四”",
			"六、中秋节 序号 `六` 应为“五”",
			"七、国庆节 序号 `七` 应为“六”",
		]);
		const gone = wrong("5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。", "不调休。");
		expect(gone).toEqual([
			"劳动节 `2026年5月1日` 是法定节日（劳动节），未安排放假",
			"全年调休不平衡：`工作日放假7日，周末上班5日，依法补假3日`，少放1日",
		]);
	});

	test("a check digit that is wrong comes with what to look at", () => {
		for (const [from, to] of [
			["4月4日（周六）", "4月5日（周六）"],
			["共9天", "共8天"],
			["6月19日", "6月31日"],
			["农历正月初七", "农历正月初六"],
		] as const) {
			const parsed = parseNotice(text.replace(from, to), 2026, calendarBefore(2026));
			const wrong = isLeft(parsed) ? parsed.left.filter(({ code }) => code === "wrong-check-digit") : [];
			expect([from, wrong.length > 0, wrong.every(({ suggestion }) => suggestion?.includes("与原件核对"))]).toEqual([
				from,
				true,
				true,
			]);
		}
	});

	test("several things at once", () => {
		const both = complaints(parseNotice(text.replace("共3天", "共4天").replace("〔2025〕7号", ""), 2026, calendarBefore(2026)));
		expect(both.length).toBe(2);
	});

	test("another year, an amendment, an empty text, nonsense", () => {
		expect(complaints(parseNotice(text, 2027))).toEqual(["标题 标题写的是 `2026` 年，不是2027年"]);
		expect(complaints(parseNotice("国务院办公厅关于调整2019年劳动节假期安排的通知", 2019))[0]).toContain("没有找到");
		for (const nonsense of ["", "   ", "一、", 2026, null, undefined, {}, "长".repeat(30_000)]) {
			const parsed = parseNotice(nonsense, 2026);
			expect([
				nonsense,
				isLeft(parsed) && parsed.left.length > 0 && parsed.left.every(({ message }) => /[一-龥]/.test(message)),
			]).toEqual([nonsense, true]);
		}
	});

	test("a notice on a year that has one already, and says something else", () => {
		const other = text.replace("2025年11月4日", "2025年11月5日");
		expect(complaints(parseNotice(other, 2026))).toEqual(["文号 `国办发明电〔2025〕7号` 已有通知，所列与之不同"]);
	});
});

describe("texts as they are pasted", () => {
	const text = textOf(2026);
	const taken = (pasted: string) => isRight(parseNotice(pasted, 2026, calendarBefore(2026)));

	test.each([
		["a title over two lines", text.replace("关于2026年", "关于\n2026年")],
		["a word before the number", text.replace("国办发明电〔", "发文字号：国办发明电〔")],
		["square brackets in the number", text.replace("〔2025〕", "[2025]")],
		["round brackets in the number", text.replace("〔2025〕", "（2025）")],
		["a line after the day of issue", `${text}\n（此件公开发布）`],
		["lines ended by carriage returns", text.replaceAll("\n", "\r")],
	])("%s", (_, pasted) => {
		expect(taken(pasted)).toBe(true);
	});

	test("days arranged in a paragraph of its own are not passed over", () => {
		const loose = text.replace("\n四、", "\n4月7日（周二）放假，4月11日（周六）上班。\n四、");
		expect(complaints(parseNotice(loose, 2026, calendarBefore(2026)))[0]).toContain("这一段不在逐节的安排之内");
		expect(taken(text.replace("一、元旦", "1、元旦"))).toBe(false);
	});

	test("a day without a month has the month and the year of the day before it; a run of days worked is every day of it", () => {
		const [spans] = [spansIn("2006年12月30日（星期六）、31日（星期日）上班", 2007).spans];
		expect(spans.map(([first]) => first.day)).toEqual(["2006-12-30", "2006-12-31"]);
		const run = JSON.stringify(imagined).replace('["2027-09-26","2027-10-09"]', '["2027-10-09","2027-10-10"]');
		expect(isRight(parseOverlay(run))).toBe(true);
		expect(spansIn("5月1日（周六）至3日至5日放假", 2027).rest).toBe("至5日放假");
		expect(spansIn("至5月1日放假", 2027).spans).toEqual([]);
	});

	test("a run of ten thousand years is one mistake, found at once", () => {
		const long = text.replace("4月4日（周六）至6日（周一）放假，共3天", "1000年1月1日至9999年12月31日放假");
		expect(complaints(parseNotice(long, 2026, calendarBefore(2026)))).toEqual([
			"清明节 `1000年1月1日至9999年12月31日` 不在2026年的安排之内",
		]);
	});
});

/** What a notice on 2027 could be: for the tests only. */
const imagined = {
	year: 2027,
	number: "国办发明电〔2026〕0号",
	issued: "2026-12-01",
	holidays: [
		{ name: "元旦", off: [["2027-01-01", "2027-01-03"]] },
		{ name: "春节", off: [["2027-02-05", "2027-02-12"]], work: ["2027-01-31", "2027-02-20"] },
		{ name: "清明节", off: [["2027-04-03", "2027-04-05"]] },
		{ name: "劳动节", off: [["2027-05-01", "2027-05-05"]], work: ["2027-05-08"] },
		{ name: "端午节", off: [["2027-06-09", "2027-06-09"]] },
		{ name: "中秋节", off: [["2027-09-15", "2027-09-15"]] },
		{ name: "国庆节", off: [["2027-10-01", "2027-10-07"]], work: ["2027-09-26", "2027-10-09"] },
	],
};

describe("a notice written as JSON", () => {
	test("a year is added, and what was provisional is official, within the bounds it had", () => {
		const parsed = parseOverlay(JSON.stringify(imagined));
		if (isLeft(parsed)) throw new Error(JSON.stringify(parsed.left));
		const added = withNotice(china, parsed.right);
		const [guess, known] = [dueDate({ workingDays: 10 }, "2027-01-29"), dueDate({ workingDays: 10 }, "2027-01-29", added)];
		expect([known?.certainty, known?.notices]).toEqual(["official", [imagined.number]]);
		expect([(guess?.earliest ?? "") <= (known?.due ?? ""), (known?.due ?? "") <= (guess?.latest ?? "")]).toEqual([true, true]);
		expect([isWorkingDay("2027-01-31", added), isWorkingDay("2027-02-08", added), isWorkingDay("2028-01-03", added)]).toEqual([
			true,
			false,
			null,
		]);
		expect([isWorkingDay("2027-01-31"), Object.isFrozen(added), china.notices.length]).toEqual([null, true, 23]);
	});

	test("every notice of the calendar is taken, before and after those that followed; the days off given once, only with the ground on which they are", () => {
		for (const notice of china.notices) {
			const before = { ...china, notices: china.notices.slice(0, china.notices.indexOf(notice)) };
			const { exceptional, ...plain } = notice;
			expect([notice.number, complaints(parseOverlay(notice, before)), complaints(parseOverlay(notice))]).toEqual([
				notice.number,
				[],
				[],
			]);
			expect([notice.number, complaints(parseOverlay(plain, before)).join().includes("全年调休不平衡")]).toEqual([
				notice.number,
				["国发明电〔2015〕1号", "国办发明电〔2020〕1号"].includes(notice.number),
			]);
		}
	});

	test("what is exceptional is remembered: a balanced change after it is taken, an unbalanced one is not", () => {
		const change = (off: readonly string[], work: readonly string[]) => ({
			year: 2020,
			number: "国办发明电〔2020〕99号",
			issued: "2020-03-02",
			amends: "国办发明电〔2019〕16号",
			holidays: [{ name: "劳动节", off: off.map((day) => [day, day]), work }],
		});
		const known = calendarAsOf(china, "2020-03-01");
		expect(complaints(parseOverlay(change(["2020-05-06"], ["2020-05-16"]), known))).toEqual([
			"劳动节 调休上班日 `2020年5月16日` 离放假日太远",
		]);
		expect(complaints(parseOverlay(change(["2020-05-06"], ["2020-05-10"]), known))).toEqual([]);
		expect(complaints(parseOverlay(change(["2020-05-06"], []), known))).toEqual([
			"全年调休不平衡：`工作日放假14日，周末上班6日，依法补假5日，此前一次性放假2日`，多放1日",
		]);
	});

	test("what is exceptional need not balance; all else is asked of it", () => {
		const once = (holiday: object, exceptional = "一次性放假") =>
			complaints(
				parseOverlay(
					{
						year: 2026,
						number: "国办发明电〔2026〕99号",
						issued: "2026-01-05",
						amends: "国办发明电〔2025〕7号",
						exceptional,
						holidays: [holiday],
					},
					china,
				),
			);
		expect(once({ name: "春节", off: [["2026-02-24", "2026-02-25"]], work: ["2026-02-26"] })).toEqual([]);
		expect(once({ name: "春节", off: [["2026-03-24", "2026-03-25"]] })).toEqual([expect.stringContaining("不相连")]);
		expect(once({ name: "春节", off: [["2026-02-24", "2026-02-24"]], work: ["2026-02-27"] })).toEqual([
			expect.stringContaining("不是周末"),
		]);
		expect(once({ name: "春节", off: [], work: ["2026-02-17"] }).join()).toContain("是法定节日（春节），未安排放假");
	});

	const changed = (change: (notice: typeof imagined) => unknown) => complaints(parseOverlay(change(structuredClone(imagined))));

	test("a day off that is dropped, added, or moved breaks the arrangement", () => {
		for (const [index, holiday] of imagined.holidays.entries()) {
			for (const [from, to] of holiday.off) {
				const shortened = changed((notice) => {
					const off = notice.holidays[index]?.off[0];
					if (off)
						off[1] = `2027-${String(Number(to?.slice(5, 7))).padStart(2, "0")}-${String(Number(to?.slice(8)) + 3).padStart(2, "0")}`;
					return notice;
				});
				expect([holiday.name, from, shortened.length > 0]).toEqual([holiday.name, from, true]);
			}
		}
		expect(changed((notice) => ({ ...notice, holidays: notice.holidays.slice(1) }))).toEqual([
			"元旦 `2027年1月1日` 是法定节日（元旦），未安排放假",
		]);
	});

	test("what is wrong is said with its place", () => {
		expect(changed((notice) => ({ ...notice, year: 3000, surplus: 1 }))).toHaveLength(2);
		expect(changed((notice) => ({ ...notice, issued: "2026-2-30" }))).toEqual([
			"issued 成文日期应当是存在的日期，四位年、两位月、两位日，不能是 `2026-2-30`",
		]);
		expect(complaints(parseOverlay("{"))[0]).toContain("不是可以读取的 JSON");
		expect(complaints(parseOverlay({ ...imagined, amends: "国办发明电〔1900〕1号" }))[0]).toContain("没有文号为");
		for (const nonsense of [
			null,
			1,
			"",
			"null",
			[],
			{},
			undefined,
			{
				get year() {
					throw new Error("never");
				},
			},
		]) {
			expect(isLeft(parseOverlay(nonsense))).toBe(true);
		}
		expect(isLeft(parseOverlay(JSON.parse('{"__proto__":{"polluted":true},"year":2027}')))).toBe(true);
		expect(({} as { polluted?: true }).polluted).toBeUndefined();
	});

	test("every structural mistake says what was expected and what to write instead", () => {
		const [clear, ...others] = imagined.holidays;
		const told = (notice: object) => {
			const parsed = parseOverlay(notice);
			if (isRight(parsed)) throw new Error("taken");
			for (const issue of parsed.left) isHelpful(issue);
			return parsed.left.map(({ code, path, suggestion }) => `${code} ${path.join("/")} ${suggestion}`);
		};
		expect(told({ ...imagined, year: "2027" })).toEqual(["wrong-value year 写作 2027，不加引号"]);
		expect(told({ ...imagined, year: 3000 })).toEqual(["wrong-value year 例如 2026"]);
		expect(told({ ...imagined, issued: "2026/12/1" })).toEqual(['wrong-value issued 写作 "2026-12-01"']);
		const { number: _, ...unnumbered } = imagined;
		expect(told({ ...unnumbered, holiday: [] })).toEqual([
			'missing-key number 例如 "国办发明电〔2025〕7号"',
			"unknown-key holiday 是否为“holidays”？",
		]);
		expect(told({ ...imagined, holidays: [{ ...clear, off: ["2027-1-1"], work: "2027-01-09", name: "" }, ...others] })).toEqual(
			[
				'wrong-value holidays/0/name 例如 "清明节"',
				'wrong-value holidays/0/off/0 写作 ["2027-01-01","2027-01-01"]',
				'wrong-value holidays/0/work 例如 ["2026-05-09"]',
			],
		);
		expect(told({ ...imagined, holidays: [{ ...clear, off: [["2027-01-01"]] }, null] })).toEqual([
			'wrong-value holidays/0/off/0 例如 ["2026-04-04","2026-04-06"]',
			'wrong-value holidays/1 例如 {"name":"清明节","off":[["2026-04-04","2026-04-06"]]}',
		]);
		expect(told({ ...imagined, region: { code: "CN-GX" }, exceptional: "\u200b" })).toEqual([
			'missing-key region/label 例如 "广西壮族自治区"',
			'wrong-value exceptional 例如 "纪念抗战胜利70周年，放假一日"',
		]);
		for (const nonsense of [null, 1, [], {}, true]) expect(told(nonsense as object).length).toBeGreaterThan(0);
	});

	test("what is too long, or has too many mistakes, is told in few words", () => {
		const many = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`k${at}`, 1]));
		const parsed = parseOverlay({ ...many, ...imagined });
		expect(isLeft(parsed) && parsed.left.length).toBe(201);
		expect(isLeft(parsed) && parsed.left.at(-1)?.message).toMatch(/^另有\d+处问题没有逐一列出$/);
		const long = parseOverlay(JSON.stringify({ ...many, ...many, text: "长".repeat(200_000) }));
		expect(isLeft(long) && long.left.map(({ code, message }) => [code, message.length < 200])).toEqual([["too-large", true]]);
	});

	test("a notice must fit beside those that are there", () => {
		const amendment = {
			...imagined,
			year: 2026,
			number: "国办发明电〔2026〕1号",
			issued: "2026-01-05",
			amends: "国办发明电〔2025〕7号",
			exceptional: "一次性放假",
			holidays: [{ name: "春节", off: [["2026-02-24", "2026-02-24"]] }],
		};
		expect(isRight(parseOverlay(amendment))).toBe(true);
		expect(complaints(parseOverlay({ ...amendment, issued: "2025-01-01" }))[0]).toContain("不能变更2026年的");
		expect(complaints(parseOverlay({ ...amendment, amends: "国办发明电〔2016〕17号" }))[0]).toContain("不能变更2017年的");
		expect(complaints(parseOverlay({ ...amendment, amends: amendment.number }))[0]).toContain("没有文号为");
		expect(complaints(parseOverlay({ ...imagined, number: "国办发明电〔2025〕7号" }))[0]).toContain("已有通知，所列与之不同");
		expect(complaints(parseOverlay({ ...imagined, issued: "9999-12-31" }))[0]).toContain("不会在 `9999-12-31` 成文");
		const later = JSON.parse(JSON.stringify(imagined).replaceAll("2027", "2028").replace("2026-12-01", "2027-12-01"));
		expect(complaints(parseOverlay(later)).join()).toContain("还缺2027年的通知");
	});

	test("what is computed is not computed, and what would forge a line is refused", () => {
		let ran = false;
		const trap = {
			...imagined,
			toJSON: () => {
				ran = true;
				return imagined;
			},
			get extra() {
				ran = true;
				return 1;
			},
		};
		expect([isLeft(parseOverlay(trap)), ran]).toEqual([true, false]);
		// A part that may be absent is not absent because it is computed.
		const optional = Object.defineProperty({ ...imagined }, "exceptional", {
			enumerable: true,
			get: () => {
				ran = true;
				return "一次性放假";
			},
		});
		const read = parseOverlay(optional);
		expect([isLeft(read) && read.left.map(({ path }) => path), ran]).toEqual([[["exceptional"]], false]);
		expect(isLeft(parseOverlay({ ...imagined, number: "x\n以上均已废止\u001b[31m" }))).toBe(true);
		expect(
			isLeft(
				parseOverlay({
					...imagined,
					holidays: [{ name: "节", off: Array.from({ length: 60 }, () => ["0001-01-01", "9999-12-31"]) }],
				}),
			),
		).toBe(true);
	});

	test("an empty year is a year without a notice, and is refused", () => {
		expect(complaints(parseOverlay({ ...imagined, holidays: [] }))).toHaveLength(1);
	});
});

describe("广西：三月三，自治区的通知与全国的安排一并适用", () => {
	const guangxi = {
		year: 2017,
		number: "桂政办电〔2017〕示例号",
		issued: "2017-03-01",
		region: { code: "CN-GX", label: "广西壮族自治区" },
		// Beside the national arrangement: 1 April, a make-up Saturday everywhere else, is off, and 8 April is worked.
		holidays: [{ name: "三月三", off: [["2017-03-30", "2017-04-04"]], work: ["2017-04-08"] }],
	};
	const parsed = parseOverlay(guangxi);
	const calendar = isRight(parsed) ? withNotice(china, parsed.right) : china;

	test("its days are off there and nowhere else, and its make-up day is worked there and nowhere else", () => {
		expect([calendar.region, calendar.label]).toEqual(["CN-GX", "广西壮族自治区"]);
		expect([isWorkingDay("2017-03-30"), isWorkingDay("2017-03-30", calendar)]).toEqual([true, false]);
		expect([isWorkingDay("2017-04-01"), isWorkingDay("2017-04-01", calendar)]).toEqual([true, false]);
		expect([isWorkingDay("2017-04-08"), isWorkingDay("2017-04-08", calendar)]).toEqual([false, true]);
		expect([addWorkingDays("2017-03-28", 5), addWorkingDays("2017-03-28", 5, calendar)]).toEqual(["2017-04-05", "2017-04-08"]);
	});

	test("the country's next notice is held against the law there too, and another region's days do not come in", () => {
		const without = JSON.parse(JSON.stringify(imagined).replace(',"work":["2027-09-26","2027-10-09"]', ""));
		expect([
			isLeft(parseOverlay(without)),
			isLeft(parseOverlay(without, calendar)),
			isRight(parseOverlay(imagined, calendar)),
		]).toEqual([true, true, true]);
		const lhasa = {
			...guangxi,
			number: "拉萨示例",
			region: { code: "CN-XZ-LS", label: "拉萨市" },
			holidays: [{ name: "藏历新年", off: [["2017-02-27", "2017-02-28"]] }],
		};
		expect(complaints(parseOverlay(lhasa, calendar))[0]).toContain("不能加在其他地方的日历上");
		const mixed = withNotice(calendar, lhasa as never);
		expect([isWorkingDay("2017-03-30", mixed), isWorkingDay("2017-02-27", mixed)]).toEqual([true, false]);
	});

	test("what a caller put into a calendar stays the caller's", () => {
		const mine: Notice = {
			year: 2017,
			number: "自备",
			issued: "2016-12-01",
			holidays: [{ name: "节", off: [["2017-03-01", "2017-03-01"]] }],
		};
		const asOf = calendarAsOf({ region: "X", label: "某地", notices: [mine] }, "2017-01-01");
		withNotice(asOf, { ...mine, number: "另一份" });
		expect([Object.isFrozen(mine), Object.isFrozen(mine.holidays), Object.isFrozen(asOf.notices)]).toEqual([
			false,
			false,
			true,
		]);
	});

	test("a year of which the region has said nothing has no answer there, rather than the country's", () => {
		expect([isWorkingDay("2016-04-11", calendar), isWorkingDay("2018-04-18", calendar)]).toEqual([null, null]);
		expect(dueDate({ workingDays: 5 }, "2017-12-20", calendar)).toBeNull();
		expect(dueDate({ workingDays: 5 }, "2017-12-01", calendar)?.certainty).toBe("official");
	});
});
