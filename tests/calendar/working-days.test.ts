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
	workingDaysBetween,
} from "../../src/calendar";
import { dayAt, dayNumber } from "../../src/calendar/day-number";
import type { Day } from "../../src/index";

const [first, last] = [dayNumber("2007-01-01"), dayNumber("2026-12-31")];
const days = fc.integer({ min: first, max: last }).map(dayAt);
const counts = fc.nat({ max: 400 });

/** A day of the week as the host computes it: 0 is Sunday. */
const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** What the notices say of a day, read one after the other: the last word counts. */
const saidOf = (day: Day): boolean => {
	const words = china.notices.flatMap(({ holidays }) =>
		holidays.flatMap(({ off, work = [] }) => [
			...off.flatMap(([from, to]) => (from <= day && day <= to ? [false] : [])),
			...work.flatMap((worked) => (worked === day ? [true] : [])),
		]),
	);
	return words.at(-1) ?? (weekday(day) !== 0 && weekday(day) !== 6);
};
const worked = Array.from({ length: last - first + 1 }, (_, index) => saidOf(dayAt(first + index)));

describe("the calendar of mainland China", () => {
	test("every day from 2007 to 2026 is what the last notice that speaks of it says, and a plain weekday otherwise", () => {
		expect(worked.map((_, index) => isWorkingDay(dayAt(first + index)))).toEqual(worked);
	});

	test("the working days of each year are as many as an independent data set has", () => {
		const years = Array.from({ length: 20 }, (_, index) => 2007 + index);
		const counts = years.map((year) => {
			const inside = workingDaysBetween(`${year}-01-01` as Day, `${year}-12-31` as Day);
			return (inside ?? 0) + Number(isWorkingDay(`${year}-01-01` as Day));
		});
		expect(counts).toEqual([
			249, 251, 250, 250, 250, 249, 250, 250, 249, 250, 249, 250, 250, 249, 250, 249, 249, 251, 248, 248,
		]);
	});

	test("除夕 2024 was a working day: the notice only encouraged leave", () => {
		expect(isWorkingDay("2024-02-09")).toBe(true);
	});

	test("what nobody has announced is unknown, before 2007 and after 2026", () => {
		expect([isWorkingDay("2006-12-29"), isWorkingDay("2027-01-04"), isWorkingDay("2027-10-01")]).toEqual([null, null, null]);
		expect([addWorkingDays("2006-12-29", 1), addWorkingDays("2026-12-31", 1)]).toEqual([null, null]);
		expect([workingDaysBetween("2006-12-31", "2007-01-04"), workingDaysBetween("2026-12-31", "2027-01-01")]).toEqual([
			null,
			null,
		]);
	});

	test("a count that is not a whole number of days after the start has no answer", () => {
		for (const count of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(addWorkingDays("2026-03-02", count)).toBeNull();
		expect(addWorkingDays("2026-02-30", 1)).toBeNull();
		for (const nothing of [null, undefined, 20260302, {}, "二〇二六年"] as unknown as readonly Day[]) {
			expect([isWorkingDay(nothing), addWorkingDays(nothing, 1), workingDaysBetween(nothing, "2026-03-02")]).toEqual([
				null,
				null,
				null,
			]);
			expect(dueDate({ days: 1 }, nothing)).toBeNull();
		}
	});
});

describe("the notices", () => {
	test("stand in order of issue, each number once", () => {
		const issued = china.notices.map((notice) => notice.issued);
		expect(issued).toEqual([...issued].sort());
		expect(new Set(china.notices.map(({ number }) => number)).size).toBe(23);
	});

	test("balance: 补假 and 调休 leave exactly the statutory days off, 10 before 2008, 11 until 2024, 13 since 2025", () => {
		const owed = (year: number): number => {
			if (year === 2007) return 10;
			return year < 2025 ? 11 : 13;
		};
		for (const notice of china.notices.filter(({ amends }) => !amends)) {
			const off = new Set(
				notice.holidays.flatMap((holiday) =>
					holiday.off.flatMap(([from, to]) =>
						Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, index) => dayAt(dayNumber(from) + index)),
					),
				),
			);
			const freed = [...off].filter((day) => weekday(day) !== 0 && weekday(day) !== 6).length;
			const made = notice.holidays.flatMap(({ work = [] }) => work).length;
			expect([notice.year, freed - made]).toEqual([notice.year, owed(notice.year)]);
		}
	});

	test("none has ever touched a day of the year before its own earlier than 24 December", () => {
		for (const { year, holidays } of china.notices) {
			const touched = holidays.flatMap(({ off, work = [] }) => [...off.flat(), ...work]);
			expect(touched.filter((day) => day < `${year - 1}-12-24`)).toEqual([]);
		}
	});

	test("every make-up day falls on a weekend, but for the Monday of 2020 on which work resumed", () => {
		const made = china.notices.flatMap(({ holidays }) => holidays.flatMap(({ work = [] }) => work));
		expect(made.filter((day) => weekday(day) !== 0 && weekday(day) !== 6)).toEqual(["2020-02-03"]);
	});

	test("an empty year is a year without a notice", () => {
		const empty: Calendar = {
			...china,
			notices: [...china.notices, { year: 2027, number: "", issued: "2026-11-01", holidays: [] }],
		};
		expect(isWorkingDay("2027-03-01", empty)).toBeNull();
	});

	test("before the first notice nothing is known", () => {
		expect(isWorkingDay("2007-01-04", calendarAsOf(china, "2006-12-13"))).toBeNull();
		expect(isWorkingDay("2007-01-04", calendarAsOf(china, "2006-12-14"))).toBe(true);
	});
});

describe("counting", () => {
	const option = { numRuns: 20_000 };

	test("the working days between a day and the n-th working day after it are n", () => {
		fc.assert(
			fc.property(days, counts, (start, count) => {
				const due = addWorkingDays(start, count);
				if (due !== null) expect(workingDaysBetween(start, due)).toBe(count);
			}),
			option,
		);
	});

	test("counting in two stretches is counting in one", () => {
		fc.assert(
			fc.property(days, counts, counts, (start, a, b) => {
				const between = addWorkingDays(start, a);
				if (between !== null) expect(addWorkingDays(between, b)).toBe(addWorkingDays(start, a + b));
			}),
			option,
		);
	});

	test("a later start is never due earlier, and a longer term is due later", () => {
		fc.assert(
			fc.property(days, days, fc.integer({ min: 1, max: 400 }), (one, other, count) => {
				const [early, late] = one < other ? [one, other] : [other, one];
				const [a, b, longer] = [addWorkingDays(early, count), addWorkingDays(late, count), addWorkingDays(early, count + 1)];
				if (a !== null && b !== null) expect(a <= b).toBe(true);
				if (a !== null && longer !== null) expect(a < longer).toBe(true);
			}),
			option,
		);
	});

	test("a due date is a working day after its start", () => {
		fc.assert(
			fc.property(days, fc.integer({ min: 1, max: 400 }), (start, count) => {
				const due = addWorkingDays(start, count);
				if (due !== null) expect([due > start, isWorkingDay(due)]).toEqual([true, true]);
			}),
			option,
		);
	});

	test("the other way round, the count is the same below zero", () => {
		fc.assert(
			fc.property(days, days, (a, b) => {
				expect((workingDaysBetween(a, b) ?? Number.NaN) + (workingDaysBetween(b, a) ?? Number.NaN)).toBe(0);
			}),
			option,
		);
	});

	test("a walk from day to day comes to the same due date, 1,000,000 times", () => {
		// A plain generator with a fixed seed: a million draws through a property library would take minutes.
		let state = 20261121;
		const draw = (below: number): number => {
			state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
			return Math.floor((state / 2 ** 32) * below);
		};
		let wrong = 0;
		for (let run = 0; run < 1_000_000; run += 1) {
			const start = draw(worked.length);
			const count = 1 + draw(25);
			let [at, left] = [start, count];
			while (left > 0 && at < worked.length) {
				at += 1;
				if (worked[at]) left -= 1;
			}
			const walked = at < worked.length ? dayAt(first + at) : null;
			if (addWorkingDays(dayAt(first + start), count) !== walked) wrong += 1;
		}
		expect(wrong).toBe(0);
	});
});

describe("a due date", () => {
	test("names the kind of every day it counts, and the notice that says so", () => {
		expect(dueDate({ workingDays: 10 }, "2026-02-13")).toEqual({
			kind: "due",
			from: "2026-02-13",
			timeLimit: { workingDays: 10 },
			due: "2026-03-05",
			earliest: "2026-03-05",
			latest: "2026-03-05",
			certainty: "official",
			counted: [
				{ day: "2026-02-14", kind: "makeup", name: "春节", notice: "国办发明电〔2025〕7号" },
				...["15", "16", "17", "18", "19", "20", "21", "22", "23"].map((date) => ({
					day: `2026-02-${date}`,
					kind: "holiday",
					name: "春节",
					notice: "国办发明电〔2025〕7号",
				})),
				{ day: "2026-02-24", kind: "workday" },
				{ day: "2026-02-25", kind: "workday" },
				{ day: "2026-02-26", kind: "workday" },
				{ day: "2026-02-27", kind: "workday" },
				{ day: "2026-02-28", kind: "makeup", name: "春节", notice: "国办发明电〔2025〕7号" },
				{ day: "2026-03-01", kind: "weekend" },
				{ day: "2026-03-02", kind: "workday" },
				{ day: "2026-03-03", kind: "workday" },
				{ day: "2026-03-04", kind: "workday" },
				{ day: "2026-03-05", kind: "workday" },
			],
			notices: ["国办发明电〔2025〕7号"],
		});
	});

	test("counts as many working days as the term has", () => {
		fc.assert(
			fc.property(days, fc.integer({ min: 1, max: 60 }), (start, count) => {
				const due = dueDate({ workingDays: count }, start);
				const working = due?.counted.filter(({ kind }) => kind === "workday" || kind === "makeup");
				if (due) expect(working?.length).toBe(count);
			}),
		);
	});

	test("is amended where a counted day owes its kind to an amending notice, and only there", () => {
		const certainty = (start: Day) => dueDate({ workingDays: 10 }, start)?.certainty;
		expect([certainty("2020-01-17"), certainty("2019-04-26"), certainty("2015-08-28")]).toEqual([
			"amended",
			"amended",
			"amended",
		]);
		expect([certainty("2020-03-02"), certainty("2019-05-06"), certainty("2015-05-13")]).toEqual([
			"official",
			"official",
			"official",
		]);
	});

	test("rests on the notices of all years it runs through", () => {
		expect(dueDate({ workingDays: 10 }, "2025-12-25")?.notices).toEqual(["国办发明电〔2024〕12号", "国办发明电〔2025〕7号"]);
		expect(dueDate({ workingDays: 5 }, "2018-12-20")?.notices).toEqual([
			"国办发明电〔2017〕12号",
			"国办发明电〔2018〕15号",
			"国办发明电〔2019〕3号",
		]);
	});

	test.each([[{ workingDays: 0 }], [{ days: -1 }], [{ months: 1.5 }], [{ years: 1e300 }], [{ days: Number.NaN }]])(
		"has no answer for %j",
		(term) => {
			expect(dueDate(term, "2026-03-02")).toBeNull();
		},
	);

	test("a year ends on the corresponding day, and on 28 February where 29 February is missing", () => {
		expect([dueDate({ years: 1 }, "2024-02-29")?.due, dueDate({ years: 2 }, "2024-03-04")?.due]).toEqual([
			"2025-02-28",
			"2026-03-04",
		]);
	});
});

describe("the day of an instant", () => {
	const shanghai = new Intl.DateTimeFormat("en-CA", {
		timeZone: "Asia/Shanghai",
		year: "numeric",
		month: "2-digit",
		day: "2-digit",
	});

	test("agrees with the time zone database at every half hour of the summers of 1986 to 1991 and at any instant since 1950", () => {
		const wrong: string[] = [];
		const same = (instant: string) => {
			if (dayOf(instant) !== shanghai.format(new Date(instant))) wrong.push(instant);
		};
		for (let at = Date.UTC(1986, 3, 1); at < Date.UTC(1991, 9, 1); at += 1_800_000) same(new Date(at).toISOString());
		fc.assert(
			fc.property(
				fc.date({ min: new Date("1950-01-01T00:00:00Z"), max: new Date("2100-01-01T00:00:00Z"), noInvalidDate: true }),
				(instant) => same(instant.toISOString()),
			),
			{ numRuns: 5000 },
		);
		expect(wrong).toEqual([]);
	});

	test.each([
		"2026-11-21",
		"2026-11-21T10:00:00",
		"2026-02-30T10:00:00Z",
		"2026-11-21T24:00:00Z",
		"2026-11-21T10:60:00Z",
		"2026-11-21T10:00:00+24:00",
		"1949-12-31T23:59:59Z",
		"",
	])("%j is no instant with an offset", (text) => {
		expect(dayOf(text)).toBeNull();
	});
});
