import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { allBooks, writtenCases } from "../polluted/cases";
import { answersIn, moments, names, values } from "../polluted/realm";

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

describe("every written case, whatever has been put into Object.prototype under every name the library knows", () => {
	const cases = JSON.stringify(writtenCases(allBooks, Number.POSITIVE_INFINITY));
	const clean = digest(answersIn(cases, "decide", [], "once it is loaded"));

	test.each(moments)(
		"%s, each value under all names at once",
		(moment) => {
			for (const value of values)
				for (const hidden of [false, true]) {
					const given = names.map((name) => ({ name, value, hidden }));
					expect([value, hidden, digest(answersIn(cases, "decide", given, moment))]).toEqual([value, hidden, clean]);
				}
		},
		1_200_000,
	);
});

describe("some cases of every book, with all that is said of them", () => {
	const cases = JSON.stringify(writtenCases(allBooks, 30));
	const clean = digest(answersIn(cases, "everything", [], "once it is loaded"));
	/** Every third of the values for each name: in three names a row every one of them. */
	const single = names.flatMap((name, at) => values.filter((_, each) => each % 3 === at % 3).map((value) => ({ name, value })));

	test.each(moments)(
		"%s, one name and value at a time",
		(moment) => {
			const own = single.filter((_, at) => at % moments.length === moments.indexOf(moment));
			expect(own.length).toBeGreaterThan(300);
			const wrong = own.filter((pollution) => digest(answersIn(cases, "everything", [pollution], moment)) !== clean);
			expect(wrong).toEqual([]);
		},
		1_200_000,
	);

	test.each(moments)(
		"%s, each value under all names at once",
		(moment) => {
			const wrong = values.filter((value) => {
				const given = names.map((name) => ({ name, value }));
				return digest(answersIn(cases, "everything", given, moment)) !== clean;
			});
			expect(wrong).toEqual([]);
		},
		1_200_000,
	);
});
