import Holidays from "date-holidays";
import { describe, expect, test } from "vitest";
import { china } from "../../src/calendar/calendar";
import { dueDate } from "../../src/calendar/due-date";
import { statutoryDays } from "../../src/calendar/statutory-days";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "../../src/calendar/working-days";
import { calendarFrom } from "../../src/interop/date-holidays";
import type { Day } from "../../src/model/day";

const hongKong = calendarFrom(new Holidays("HK"), { region: "HK", label: "香港", from: 2025, to: 2027 });

describe("a calendar from an instance of date-holidays", () => {
	test("the general holidays of Hong Kong in 2026 that fall on a weekday are off, and the days of the mainland are not", () => {
		// The Gazette's list for 2026, weekdays only.
		const days = [
			"01-01",
			"02-17",
			"02-18",
			"02-19",
			"04-03",
			"04-06",
			"04-07",
			"05-01",
			"05-25",
			"06-19",
			"07-01",
			"10-01",
			"10-19",
			"12-25",
		];
		expect(days.filter((day) => isWorkingDay(`2026-${day}` as Day, hongKong))).toEqual([]);
		expect(workingDaysBetween("2025-12-31", "2026-12-31", hongKong)).toBe(261 - days.length);
		expect([
			isWorkingDay("2026-02-14", hongKong),
			isWorkingDay("2026-02-20", hongKong),
			isWorkingDay("2026-10-05", hongKong),
		]).toEqual([false, true, true]);
	});

	test("a due date names the holiday and where it is from", () => {
		const due = dueDate({ workingDays: 10 }, "2026-02-13", hongKong);
		expect([due?.due, due?.certainty, due?.notices]).toEqual(["2026-03-04", "official", ["date-holidays HK 2026"]]);
		expect(due?.counted.find(({ day }) => day === "2026-02-17")).toMatchObject({
			kind: "holiday",
			notice: "date-holidays HK 2026",
		});
	});

	test("before and after the years asked for, and at the open end of the last, there is no answer", () => {
		expect([isWorkingDay("2024-12-31", hongKong), isWorkingDay("2028-01-03", hongKong)]).toEqual([null, null]);
		expect([dueDate({ workingDays: 1 }, "2027-12-21", hongKong), addWorkingDays("2027-12-31", 1, hongKong)]).toEqual([
			null,
			null,
		]);
	});

	test("a place the package does not know has no working days rather than weekdays only", () => {
		const macao = calendarFrom(new Holidays("MO"), { region: "MO", label: "澳门", from: 2026, to: 2026 });
		expect([isWorkingDay("2026-03-02", macao), dueDate({ workingDays: 1 }, "2026-03-02", macao)]).toEqual([null, null]);
	});

	test("any object with getHolidays will do; half a day off, and what is not a day, turn nothing off", () => {
		const given = (date: string, hours: number, type = "public") => ({
			date,
			start: new Date(0),
			end: new Date(hours * 3_600_000),
			name: "节",
			type,
		});
		const own = {
			getHolidays: () => [
				given("2026-03-02 00:00:00", 24),
				given("2026-03-03 14:00:00", 10),
				given("2026-03-04 00:00:00", 24, "bank"),
				given("2026-02-30", 24),
				given("2026-03-05", 48),
			],
		};
		const calendar = calendarFrom(own, { region: "X", label: "某地", from: 2026, to: 2026 });
		expect((["02", "03", "04", "05", "06", "09"] as const).map((date) => isWorkingDay(`2026-03-${date}`, calendar))).toEqual([
			false,
			true,
			true,
			false,
			false,
			true,
		]);
	});
});

test("asked about the mainland it would be wrong: no make-up days, and festivals that are not the law's", () => {
	const mainland = calendarFrom(new Holidays("CN"), { region: "CN", label: "中国内地", from: 2026, to: 2026 });
	const days = Array.from(
		{ length: 365 },
		(_, index) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10) as Day,
	);
	expect(days.filter((day) => isWorkingDay(day, mainland) !== isWorkingDay(day, china)).length).toBeGreaterThan(10);
});

test("cross-check: date-holidays has 春节, 清明, 端午 and 中秋 of 2025 to 2032 on the days of the law", () => {
	const theirs = new Holidays("CN", { languages: "zh" });
	for (let year = 2025; year <= 2032; year += 1) {
		const off = new Set(
			theirs
				.getHolidays(year)
				.filter(({ type }) => type === "public")
				.map(({ date }) => date.slice(0, 10)),
		);
		const moving = (statutoryDays(year) ?? []).filter(({ name }) => ["春节", "清明节", "端午节", "中秋节"].includes(name));
		// It lacks the third day of the first month, and the second of May.
		const missing = moving
			.flatMap(({ name, days }) => (name === "春节" ? days.slice(0, 3) : days))
			.filter((day) => !off.has(day));
		expect([year, missing]).toEqual([year, []]);
	}
});
