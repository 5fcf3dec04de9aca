import { describe, expect, test } from "vitest";
import {
	addWorkingDays,
	type CountedTimeLimit,
	calendarAsOf,
	china,
	dueDate,
	isWorkingDay,
	type Notice,
	statutoryDays,
	withNotice,
	workingDaysBetween,
} from "../../src/calendar";
import type { Day } from "../../src/index";

const noDays = [
	"2026-2-3",
	"2026/02/03",
	"20260203",
	"2026-02-30",
	"2026-02-03T00:00:00Z",
	"",
	"明日",
	20260203,
	null,
	undefined,
];

describe("a day that is none", () => {
	test.each(noDays)("%j never gives an answer that could be taken for one", (text) => {
		const day = text as Day;
		const unknown = calendarAsOf(china, day);
		expect([
			isWorkingDay(day),
			addWorkingDays(day, 3),
			workingDaysBetween(day, "2026-02-10"),
			workingDaysBetween("2026-02-10", day),
			dueDate({ workingDays: 3 }, day),
			dueDate({ months: 1 }, day),
			isWorkingDay("2026-02-03", unknown),
			dueDate({ workingDays: 3 }, "2026-02-03", unknown),
			statutoryDays(2026, unknown),
		]).toEqual(Array.from({ length: 9 }, () => null));
	});

	test.each(noDays)("%j in a notice is refused, where it is added and where it is counted by", (text) => {
		const day = text as Day;
		const notice: Notice = { year: 2027, number: "示例", issued: "2026-12-01", holidays: [] };
		for (const wrong of [
			{ ...notice, issued: day },
			{ ...notice, holidays: [{ name: "节", off: [[day, "2027-01-01"] as const] }] },
			{ ...notice, holidays: [{ name: "节", off: [], work: [day] }] },
		]) {
			expect(() => withNotice(china, wrong)).toThrow(TypeError);
			expect(() => isWorkingDay("2027-01-01", { ...china, notices: [...china.notices, wrong] })).toThrow(/“示例”/);
		}
	});

	test("a notice speaks of one year: days of other years, and runs to the end of time, are refused", () => {
		const run = (first: Day, last: Day) => () =>
			withNotice(china, { year: 2027, number: "示例", issued: "2026-12-01", holidays: [{ name: "节", off: [[first, last]] }] });
		expect(run("2027-01-01", "9999-12-31")).toThrow(/不在2027年的安排之内/);
		expect(run("2025-12-31", "2026-01-01")).toThrow(TypeError);
		expect(run("2027-01-03", "2027-01-01")).toThrow(/止日早于起日/);
		expect(run("2026-12-30", "2027-01-01")).not.toThrow();
	});
});

describe("a time limit", () => {
	const due = (limit: object, from: Day = "2026-03-02") => dueDate(limit as CountedTimeLimit, from)?.due ?? null;

	test("has one unit: with two, none is meant, and nothing is counted", () => {
		expect([due({ workingDays: 5, days: 3 }), due({ months: 1, years: 1 }), due({}), due({ weeks: 2 })]).toEqual([
			null,
			null,
			null,
			null,
		]);
		expect([due({ workingDays: 5 }), due({ workingDays: 5, days: undefined, extension: {} })]).toEqual([
			"2026-03-09",
			"2026-03-09",
		]);
		expect([
			due({ workingDays: "5" }),
			due({ days: 1.5 }),
			due({ months: Number.NaN }),
			due(Object.create({ days: 5 })),
		]).toEqual([null, null, null, null]);
	});

	test("that starts in the first century does not end in ours", () => {
		expect([due({ months: 120 }, "0099-05-05"), due({ years: 10 }, "0099-05-05"), due({ days: 1 }, "0007-05-05")]).toEqual([
			null,
			null,
			null,
		]);
	});
});
