import { differenceInCalendarDays, format } from "date-fns";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { dayOf } from "../../src/calendar";
import { dayNumber, isDay } from "../../src/calendar/day-number";
import { parseDay } from "../../src/parse";
import { codesOf, issuesOf, readAs } from "./outcome";

afterEach(() => {
	vi.unstubAllEnvs();
});

test.each([
	"2024-09-02",
	"2024-9-2",
	"2024/9/2",
	"2024/09/02",
	"2024.9.2",
	"2024年9月2日",
	"2024年09月02日",
	" 2024 年 9 月 2 日 ",
	"２０２４年９月２日",
	"２０２４－０９－０２",
	"２０２４／９／２",
	"20240902",
	"2024-09-02T00:00:00Z",
	"2024-09-02T00:00:00.000+08:00",
	"2024-09-02 09:30:00 +0800",
	"2024-09-02T09:30:00+08",
	"2024-09-01T16:30:00+0000",
	"2024-09-01T16:00:00.000Z",
	"2024-09-01 23:00:00-05:00",
	"2024-09-02 00:00:00",
	"2024-09-02T00:00",
	"2024/9/2 00:00:00.000",
])("%s is 2024-09-02", (text) => {
	expect(readAs(parseDay(text))).toBe("2024-09-02");
});

test.each(["2023-02-29", "2023年2月29日", "2024-04-31", "2024/13/1", "2024-00-10", "2024-1-0", "0000-01-01"])(
	"%s does not exist, and is said so in Chinese",
	(text) => {
		const [issue, ...rest] = issuesOf(parseDay(text));
		expect(rest).toEqual([]);
		expect(issue).toEqual({
			code: "not-a-day",
			path: [],
			message: `\`${text}\` 没有这一天`,
			input: text,
			suggestion: "请写作2026-11-21或者2026年11月21日",
		});
	},
);

test.each([
	["昨天"],
	["24-9-2"],
	["2024-9"],
	["2024-9/2"],
	["2024年9月2"],
	["2024-9-2 1"],
	["2024年9月2日（星期一）"],
	["24年9月2日"],
	["1725235200000"],
	[""],
	[20240902],
	[null],
	[new Date(0)],
	[["2024-09-02"]],
])("%s is no day", (input) => {
	expect(issuesOf(parseDay(input))).toMatchObject([{ code: "not-a-day", message: expect.stringContaining("不是日期") }]);
});

test.each([
	["01/02/2026", "分不清月和日"],
	["1-2-2026", "分不清月和日"],
	["2026-01-01 09:30:00", "没有写明时区，不能断定是哪一日"],
	["2026-01-01T23:59", "没有写明时区，不能断定是哪一日"],
	["2026年1月1日 9:30", "没有写明时区，不能断定是哪一日"],
	["2026-02-30 00:00:00", "没有这一天"],
	["20260230", "没有这一天"],
	["2026-01-01T24:00:00Z", "没有写明时区，不能断定是哪一日"],
	["46023", "不是日期"],
])("%s is turned away with its own reason, and with the form to use", (text, why) => {
	const [issue, ...rest] = issuesOf(parseDay(text));
	expect(rest).toEqual([]);
	expect(issue?.message).toBe(`\`${text}\` ${why}`);
	expect(issue?.suggestion).toMatch(/^请写作2026-11-21或者2026年11月21日/);
});

test("midnight without a time zone is the day that it names, wherever in the world it was written", () => {
	for (const offset of ["Z", "+08:00", "+00:00", "-07:00"])
		expect(dayOf(`2026-01-01T00:00:00${offset}`)).toBe(readAs(parseDay("2026-01-01 00:00:00")));
});

test("a leap day exists every fourth year, but not every hundredth, but every four hundredth", () => {
	const exists = (year: number) => readAs(parseDay(`${year}年2月29日`)) !== undefined;
	expect([1900, 2000, 2023, 2024, 2100, 2400].map(exists)).toEqual([false, true, false, true, false, true]);
});

test.each([
	["Pacific/Apia", "2011-12-30", "2011年12月30日"],
	["Pacific/Kwajalein", "1993-08-21", "1993/8/21"],
	["America/Sao_Paulo", "2018-11-04", "2018.11.4"],
	["Pacific/Kiritimati", "1994-12-31", "1994-12-31"],
])("in %s, which had no midnight on %s, the day is still read", (zone, day, written) => {
	const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
	vi.stubEnv("TZ", zone);
	expect(format(new Date(year, month - 1, date), "yyyy-MM-dd HH:mm")).not.toBe(`${day} 00:00`);
	expect(readAs(parseDay(written))).toBe(day);
});

const anyDay = fc
	.date({ min: new Date("0100-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

test("every day that exists is read alike in all its forms, and every other is turned away", () => {
	fc.assert(
		fc.property(anyDay, (day) => {
			const [year, month, date] = day.split("-").map(Number);
			const padded = String(year).padStart(4, "0");
			const forms = [day, `${padded}-${month}-${date}`, `${padded}/${month}/${date}`, `${padded}年${month}月${date}日`];
			for (const form of forms) expect(readAs(parseDay(form))).toBe(day);
		}),
	);
	fc.assert(
		fc.property(fc.nat(9999), fc.nat(14), fc.nat(33), (year, month, date) => {
			const day = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
			expect(readAs(parseDay(day))).toBe(isDay(day) && year > 0 ? day : undefined);
		}),
	);
});

test("date-fns counts the days between two parsed days as the calendar does", () => {
	fc.assert(
		fc.property(anyDay.filter(isDay), anyDay.filter(isDay), (from, until) => {
			const [a, b] = [readAs(parseDay(from)), readAs(parseDay(until))];
			expect(a && b && dayNumber(b) - dayNumber(a)).toBe(differenceInCalendarDays(`${until}T12:00`, `${from}T12:00`));
		}),
	);
});

test("no text makes it throw", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			const result = parseDay(text);
			expect(codesOf(result).length + (readAs(result) === undefined ? 0 : 1)).toBe(1);
		}),
	);
});
