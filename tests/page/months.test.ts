import { expect, test } from "vitest";
import { dueDate } from "../../src/calendar";
import type { Due } from "../../src/model/answer/due";
import { legendOf, mergedMonths } from "../../src/page/client/months";

const due = (from: Parameters<typeof dueDate>[1], workingDays: number): Due => dueDate({ workingDays }, from) as Due;

test("春节前后的十个工作日：调休上班的计入，放假的不计，届满日标明", () => {
	const months = mergedMonths([due("2026-02-10", 10)]);
	expect(months.map(({ title }) => title)).toEqual(["2026年2月", "2026年3月"]);
	const days = months.flatMap(({ weeks }) => weeks.flat()).flatMap((day) => day ?? []);
	const markOf = (day: string) => days.find((each) => each.day === day)?.mark;
	expect(
		["2026-02-10", "2026-02-11", "2026-02-14", "2026-02-16", "2026-03-01", "2026-03-02", "2026-03-03"].map(markOf),
	).toEqual(["起", "计", "班", "假", "休", "届满", undefined]);
	expect(legendOf(months)).toContain("班：调休上班，计入");
	expect(legendOf(months).join()).not.toContain("补");
});

test("a week begins on Monday, and every week has seven days", () => {
	const [month] = mergedMonths([due("2026-11-16", 5)]);
	expect(month?.weeks.every(({ length }) => length === 7)).toBe(true);
	// 1 November 2026 is a Sunday.
	expect(month?.weeks[0]?.map((day) => day?.date ?? null)).toEqual([null, null, null, null, null, null, 1]);
});

test("several periods stand in one calendar, each with its end", () => {
	const months = mergedMonths([due("2026-11-16", 5), due("2026-11-16", 10)]);
	const ends = months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day?.mark === "届满");
	expect(ends.map((day) => day?.day)).toEqual(["2026-11-23", "2026-11-30"]);
});

test("no calendar where nothing runs, or where it runs too long to look at", () => {
	expect(mergedMonths([])).toEqual([]);
	expect(mergedMonths([dueDate({ years: 1 }, "2026-01-05") as Due])).toEqual([]);
});
