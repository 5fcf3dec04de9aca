import { describe, expect, test } from "vitest";
import { allBooks, writtenCases } from "../polluted/cases";
import { answersIn, type Moment, names, type Pollution } from "../polluted/realm";

// Each name and value by itself, all cases, and everything that is looked at: tests/sampled/polluted.test.ts.
const cases = JSON.stringify(
	writtenCases(
		allBooks.filter(({ folder }) => folder === "weifang-2021"),
		12,
	),
);
const clean = answersIn(cases, "everything", [], "once it is loaded");

const every = (value: unknown, hidden = false): readonly Pollution[] => names.map((name) => ({ name, value, hidden }));

const pollutions: readonly (readonly [what: string, Moment, readonly Pollution[]])[] = [
	["what always holds", "before the library is loaded", every({ all: [] })],
	["a day that has passed", "after it has answered", every("2000-01-01")],
	["a truth, hidden", "once it is loaded", every(true, true)],
];

describe("whatever has been put into Object.prototype, under every name the library knows", () => {
	test("the names are those of the types of law, results and engine", () => {
		expect(names.length).toBeGreaterThan(250);
		expect(names).toEqual(
			expect.arrayContaining(["unless", "until", "finding", "otherwise", "leaf", "asOf", "get", "toJSON", "0"]),
		);
	});

	test.each(pollutions)("%s, put there %s, changes no answer and no word of an explanation", (_, moment, given) => {
		expect(clean.length).toBeGreaterThan(10_000);
		expect(answersIn(cases, "everything", given, moment)).toBe(clean);
	});
});
