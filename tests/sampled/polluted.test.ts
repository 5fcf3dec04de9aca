import { describe, expect, test } from "vitest";
import { allBooks, writtenCases } from "../polluted/cases";
import { answersIn, moments, names, values } from "../polluted/realm";

const every = (value: unknown, hidden = false) => names.map((name) => ({ name, value, hidden }));

describe("every written case, whatever has been put into Object.prototype under every name the library knows", () => {
	const cases = JSON.stringify(writtenCases(allBooks, Number.POSITIVE_INFINITY));
	const clean = answersIn(cases, "decide", [], "once it is loaded");

	test.each(moments)("%s, what always holds", (moment) => {
		expect(clean.length).toBeGreaterThan(1_000_000);
		expect(answersIn(cases, "decide", every({ all: [] }), moment) === clean).toBe(true);
	});
});

describe("some cases of every book", () => {
	const [decided, told] = [40, 8].map((most) => JSON.stringify(writtenCases(allBooks, most)));
	const clean = answersIn(decided ?? "", "decide", [], "once it is loaded");
	const cleanTold = answersIn(told ?? "", "everything", [], "once it is loaded");

	test.each(moments)("%s, each value under all names at once, seen and hidden", (moment) => {
		expect(clean.length).toBeGreaterThan(20_000);
		for (const value of values)
			for (const hidden of [false, true])
				expect([value, hidden, answersIn(decided ?? "", "decide", every(value, hidden), moment) === clean]).toEqual([
					value,
					hidden,
					true,
				]);
	});

	test.each(moments)("%s, each value under all names at once, with all that is said of them", (moment) => {
		expect(cleanTold.length).toBeGreaterThan(30_000);
		expect(values.filter((value) => answersIn(told ?? "", "everything", every(value), moment) !== cleanTold)).toEqual([]);
	});
});
