import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	addWorkingDays,
	type Calendar,
	calendarAsOf,
	china,
	dayOf,
	dueDate,
	isWorkingDay,
	statutoryDays,
} from "../../src/calendar";
import { clustersOf } from "../../src/calendar/arrangement";
import { dayAt, dayNumber, isWeekend } from "../../src/calendar/day-number";
import { lastYear } from "../../src/calendar/festivals";
import { statuteOf } from "../../src/calendar/statutory-days";
import type { Day } from "../../src/index";
import { isThorough, some } from "../thorough";

const years = (from: number, to: number): readonly number[] =>
	Array.from({ length: to - from + 1 }, (_, index) => from + index);
const span = (from: Day, to: Day): readonly Day[] =>
	Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, index) => dayAt(dayNumber(from) + index));

/** What was known before any notice was out: the law, in all its versions. */
const law: Calendar = { ...china, notices: [] };

const outline = (from: Day, workingDays: number) => {
	const due = dueDate({ workingDays }, from);
	return [due?.due, due?.earliest, due?.latest, due?.certainty];
};

test("a term that reaches 2027 is provisional: the day that follows from the law, between the first and the last a notice may make it", () => {
	expect(outline("2026-12-21", 10)).toEqual(["2027-01-05", "2027-01-05", "2027-01-06", "provisional"]);
	expect(outline("2026-12-31", 20)).toEqual(["2027-01-29", "2027-01-27", "2027-01-29", "provisional"]);
	expect(outline("2027-01-25", 5)).toEqual(["2027-02-01", "2027-01-30", "2027-02-01", "provisional"]);
	expect(outline("2027-01-29", 10)).toEqual(["2027-02-18", "2027-02-18", "2027-02-20", "provisional"]);
	expect(outline("2027-09-10", 15)).toEqual(["2027-10-07", "2027-09-30", "2027-10-10", "provisional"]);
});

test("the last days of December wait for the next notice: the 21st is official, the 22nd is not", () => {
	expect(outline("2026-11-23", 20)).toEqual(["2026-12-21", "2026-12-21", "2026-12-21", "official"]);
	expect(outline("2026-11-24", 20)).toEqual(["2026-12-22", "2026-12-22", "2026-12-22", "provisional"]);
	// Once the notice on 2026 is out, December 2025 is settled; on the day before, it was not.
	const before = calendarAsOf(china, "2025-11-03");
	expect([
		dueDate({ workingDays: 5 }, "2025-12-18", before)?.certainty,
		dueDate({ workingDays: 5 }, "2025-12-18")?.certainty,
	]).toEqual(["provisional", "official"]);
});

test("no regular notice has touched a day of December that was called settled", () => {
	for (const { year, amends, holidays } of china.notices) {
		if (amends) continue;
		const days = holidays.flatMap(({ off, work = [] }) => [...off.flat(), ...work]);
		expect([year, days.filter((day) => day < `${year - 1}-12-22`)]).toEqual([year, []]);
	}
});

test("beyond the festivals that are known there is no answer: not before 2007, not after 21 December 2100", () => {
	const days = (workingDays: number, from: Day) => dueDate({ workingDays }, from)?.due ?? null;
	expect([days(14, "2100-12-01"), days(15, "2100-12-01"), days(1, "2150-01-01"), days(9999, "2090-01-01")]).toEqual([
		"2100-12-21",
		null,
		null,
		null,
	]);
	expect([days(1, "2006-12-30"), days(1, "2006-12-31")]).toEqual([null, "2007-01-04"]);
	expect(dueDate({ years: 200 }, "2026-01-01")).toBeNull();
	expect(dueDate({ workingDays: 3 }, "2027-03-01", { ...china, statutes: [] })).toBeNull();
});

test("the ledger names the festival day, and the working day off in its place, by the law they follow from", () => {
	const counted = dueDate({ workingDays: 10 }, "2027-01-29")?.counted.filter(({ name }) => name) ?? [];
	expect(counted.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
		"2027-02-05 statutory",
		"2027-02-06 statutory",
		"2027-02-07 statutory",
		"2027-02-08 statutory",
		"2027-02-09 substitute",
		"2027-02-10 substitute",
	]);
	expect(new Set(counted.map(({ name, notice }) => `${name} ${notice}`))).toEqual(new Set(["春节 国务院令第795号"]));
});

test("中秋 on 国庆 is owed a working day of its own", () => {
	const ledger = dueDate({ workingDays: 3 }, "2028-09-30")?.counted ?? [];
	expect(ledger.filter(({ kind }) => kind === "substitute").map(({ day }) => day)).toEqual(["2028-10-04", "2028-10-05"]);
	expect(ledger.find(({ day }) => day === "2028-10-03")?.name).toBe("中秋节、国庆节");
});

test("a natural term ends, at the earliest, on its last day if that may be worked, and on a day off in no case", () => {
	const due = dueDate({ months: 9 }, "2026-12-31");
	expect([due?.earliest, due?.due, due?.latest]).toEqual(["2027-09-30", "2027-09-30", "2027-10-07"]);
	const festival = dueDate({ days: 30 }, "2027-01-06");
	expect([festival?.due, festival?.certainty]).toEqual(["2027-02-11", "provisional"]);
});

describe("each year treated as if its notice were not out", () => {
	/** A calendar that knows the notices of all earlier years and nothing of this one. */
	const unpublished = (year: number): Calendar => ({
		...china,
		notices: china.notices.filter((notice) => notice.year < year && notice.issued < `${year}-01-01`),
	});

	/** Starts whose official due date lies outside the bounds. */
	const missed = (calendar: Calendar, starts: readonly Day[], workingDays: number): readonly Day[] =>
		starts.filter((start) => {
			const official = addWorkingDays(start, workingDays);
			const due = dueDate({ workingDays }, start, calendar);
			return !due || !official || official < due.earliest || official > due.latest;
		});

	test.each(years(2008, 2026))("%i: the official due date of every start in it lies between the bounds", (year) => {
		const calendar = Object.freeze({ ...unpublished(year), notices: Object.freeze(unpublished(year).notices) });
		const starts = some(span(`${year}-01-01`, year === 2026 ? "2026-11-30" : `${year}-12-31`), 75);
		const outside = [5, 10, 15, 20].flatMap((count) => missed(calendar, starts, count).map((start) => start.slice(0, 7)));
		// The one-off decisions of 2015 (a day off for the anniversary of victory) and of 2020 (three days off for the epidemic).
		const unforeseeable: Readonly<Record<number, readonly string[]>> = { 2015: ["2015-08", "2015-09"], 2020: ["2020-01"] };
		const expected = unforeseeable[year] ?? [];
		expect([...new Set(outside)].filter((month) => !expected.includes(month))).toEqual([]);
		if (isThorough) expect(new Set(outside)).toEqual(new Set(expected));
	});

	test.runIf(isThorough)("coverage by length of term, 2008 to 30 November 2026, with every year unpublished", () => {
		const starts = span("2008-01-01", "2026-11-30");
		const coverage = [5, 10, 15, 20].map((count) => [count, missed(law, starts, count).length, starts.length]);
		expect(coverage).toEqual([
			[5, 9, 6909],
			[10, 21, 6909],
			[15, 32, 6909],
			[20, 40, 6909],
		]);
	});
});

test("every cluster of festivals has an arrangement, every year from 2007 to 2100", () => {
	for (const year of years(2007, lastYear)) {
		const statute = statuteOf(china, year);
		const empty = statute ? clustersOf(statute, year).filter(({ arrangements }) => arrangements.length === 0) : [null];
		expect([year, empty]).toEqual([year, []]);
	}
});

const anyStart = fc.integer({ min: dayNumber("2026-01-01"), max: dayNumber("2099-06-01") }).map(dayAt);
const anyCount = fc.integer({ min: 1, max: 60 });

test("the estimate lies between the bounds, and its day is not one that the law has off", () => {
	fc.assert(
		fc.property(anyStart, anyCount, (start, workingDays) => {
			const due = dueDate({ workingDays }, start);
			if (!due) throw new Error(start);
			const off = (statutoryDays(Number(due.due.slice(0, 4))) ?? []).flatMap(({ days }) => days);
			expect([start < due.earliest, due.earliest <= due.due, due.due <= due.latest, off.includes(due.due)]).toEqual([
				true,
				true,
				true,
				false,
			]);
		}),
		{ numRuns: 2000 },
	);
});

test("a longer term ends later, and its bounds no earlier", () => {
	fc.assert(
		fc.property(anyStart, anyCount, (start, workingDays) => {
			const [due, longer] = [dueDate({ workingDays }, start), dueDate({ workingDays: workingDays + 1 }, start)];
			if (!due || !longer) throw new Error(start);
			expect([due.due < longer.due, due.earliest <= longer.earliest, due.latest <= longer.latest]).toEqual([true, true, true]);
		}),
		{ numRuns: 1000 },
	);
});

describe("the bounds are exact", () => {
	/** Every way to choose so many of some days. */
	const choices = (days: readonly number[], count: number): readonly (readonly number[])[] => {
		if (count === 0) return [[]];
		return days.flatMap((day, index) => choices(days.slice(index + 1), count - 1).map((rest) => [day, ...rest]));
	};

	test.each([2027, 2028, 2029])(
		"%i: no arrangement of a festival, worked out day by day, ends a term outside them, and some end it on each",
		(year) => {
			const statute = statuteOf(china, year);
			if (!statute) throw new Error(String(year));
			const statutory = new Set((statutoryDays(year) ?? []).flatMap(({ days }) => days.map(dayNumber)));
			const clusters = clustersOf(statute, year).filter(({ from }) => dayAt(from) > `${year}-01-20`);
			// Only where no neighbour can move the due date too.
			const alone = clusters.filter((one) =>
				clusters.every((other) => other === one || other.from > one.to || other.to <= one.from),
			);
			expect(alone.length).toBeGreaterThanOrEqual(2);
			for (const cluster of alone) {
				const start = cluster.from;
				const count = Math.floor((cluster.to - cluster.from) * 0.45);
				const ends = cluster.arrangements.flatMap(({ bridges, makeups, weekends }) =>
					choices(weekends, makeups).map((worked) => {
						let left = count;
						let day = start;
						while (left > 0) {
							day += 1;
							const plain = !isWeekend(day) && !statutory.has(day) && !bridges.includes(day);
							if (plain || worked.includes(day)) left -= 1;
						}
						return day;
					}),
				);
				const due = dueDate({ workingDays: count }, dayAt(start));
				expect([due?.earliest, due?.latest]).toEqual([dayAt(Math.min(...ends)), dayAt(Math.max(...ends))]);
			}
		},
	);
});

test("nonsense has no due date, and is not thrown back", () => {
	for (const nonsense of [null, undefined, 0, "x", Symbol("x"), {}, []])
		expect(dueDate(nonsense as never, "2027-01-04")).toBeNull();
	for (const nonsense of [Symbol("x"), Object.create(null), 5, null]) expect(dayOf(nonsense as never)).toBeNull();
});

test("working days are not estimated: isWorkingDay and addWorkingDays end with what is announced", () => {
	expect([isWorkingDay("2026-12-31"), isWorkingDay("2027-01-04"), addWorkingDays("2026-12-25", 10)]).toEqual([
		true,
		null,
		null,
	]);
});
