import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayAt, dayNumber } from "../../src/calendar/day-number";
import { stackOn } from "../../src/engine/layers/stack";
import { decide } from "../../src/index";
import { layersOf } from "../../src/model/law/law";
import { laws } from "../../src/rules";
import { boundaryDays, days } from "../../src/testing";
import { everyLaw } from "./every-question";

test("days exist, and lie between the two ends", () => {
	fc.assert(
		fc.property(days({ from: "1999-12-31", to: "2100-03-01" }), (day) => {
			expect(new Date(`${day}T00:00:00Z`).toJSON().slice(0, 10)).toBe(day);
			expect("1999-12-31" <= day && day <= "2100-03-01").toBe(true);
		}),
	);
});

test("both ends are drawn", () => {
	const drawn = new Set(fc.sample(days({ from: "2024-12-31", to: "2025-01-01" }), 100));
	expect([...drawn].sort()).toEqual(["2024-12-31", "2025-01-01"]);
});

test("days shrink to the first", () => {
	const { counterexample } = fc.check(fc.property(days({ from: "2024-01-31", to: "2025-01-01" }), () => false));
	expect(counterexample).toEqual(["2024-01-31"]);
});

test.each([
	["the first comes after the last", "2024-03-01", "2024-02-29"],
	["an end is no day", "2023-02-29", "2024-02-29"],
] as const)("days are refused where %s", (_, from, to) => {
	expect(() => days({ from, to })).toThrow();
});

describe.each(everyLaw)("%s", (_, law) => {
	test("the texts in force differ between boundary days, and between no others", () => {
		const drawn = [...new Set(fc.sample(boundaryDays(law), 500))].sort();
		const inForce = (day: (typeof drawn)[number]) => stackOn(law, day).layers.map(({ regulation }) => regulation.id);
		const changes = drawn.slice(1).filter((day, at) => inForce(day).join() !== inForce(drawn[at] ?? day).join());
		// A version that ends the day before the next one begins changes with it.
		const turns = layersOf(law).flatMap(({ regulation: { effective } }) => [
			...[effective.from ?? effective.posted].flatMap((day) => (day ? [dayNumber(day)] : [])),
			...(effective.until ? [dayNumber(effective.until) + 1] : []),
		]);
		expect(changes).toEqual([...new Set(turns)].sort((a, b) => a - b).map(dayAt));
	});
});

test("on boundary days the same case is answered otherwise", () => {
	const statuses = fc
		.sample(boundaryDays(laws["weifang-2021"]), 200)
		.map((on) => decide(laws["weifang-2021"], "sharing", {}, { on }).status);
	expect(new Set(statuses)).toEqual(new Set(["not-in-force", "undetermined"]));
});

test("a law without a first or last day has no boundary days", () => {
	expect(() => boundaryDays({ ...laws["weifang-2021"], effective: {} })).toThrow();
});
