import { differenceInCalendarDays, parseISO } from "date-fns";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAt, dayNumber, isDay } from "../../src/calendar/day-number";
import type { Day } from "../../src/index";
import { stepThrough } from "../thorough";

const days = fc
	.date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10) as Day);

test("the epoch is day 0, and the day before it day -1", () => {
	expect([dayNumber("1970-01-01"), dayNumber("1969-12-31"), dayNumber("2000-03-01")]).toEqual([0, -1, 11017]);
});

test("differences agree with date-fns", () => {
	fc.assert(
		fc.property(days, days, (a, b) => {
			expect(dayNumber(a) - dayNumber(b)).toBe(differenceInCalendarDays(parseISO(a), parseISO(b)));
		}),
	);
});

test("the day of the number of a day is that day, from 0000-01-01 to 9999-12-31", () => {
	const [first, last] = [dayNumber("0000-01-01"), dayNumber("9999-12-31")];
	const step = stepThrough(last - first + 1, 400_000);
	let wrong = 0;
	for (let number = first; number <= last; number += step)
		if (dayNumber(dayAt(number)) !== number || !isDay(dayAt(number))) wrong += 1;
	expect(dayNumber(dayAt(last))).toBe(last);
	expect([dayAt(0), dayAt(first), dayAt(last), wrong]).toEqual(["1970-01-01", "0000-01-01", "9999-12-31", 0]);
});

test("every day that exists is a day, and numbers are consecutive", () => {
	let expected = dayNumber("1999-12-31");
	const wrong: unknown[] = [];
	for (const month of Array.from({ length: 12 * 8 }, (_, index) => index)) {
		for (let date = 1; date <= 31; date += 1) {
			const day = `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
			const exists = new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) === day;
			if (isDay(day) !== exists) wrong.push(day);
			if (!exists) continue;
			expected += 1;
			if (dayNumber(day as Day) !== expected) wrong.push([day, expected]);
		}
	}
	expect(wrong).toEqual([]);
	expect(expected).toBe(dayNumber("2007-12-31"));
});

test.each([
	2024,
	null,
	undefined,
	{},
	"2024-9-2",
	"2024-09-02T00:00:00",
	" 2024-09-02",
	"２０２４-09-02",
	"20x4-01-05",
	"2024-+1-05",
])("%j is not a day", (value) => {
	expect(isDay(value)).toBe(false);
});
