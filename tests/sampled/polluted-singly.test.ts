import { expect, test } from "vitest";
import { allBooks, writtenCases } from "../polluted/cases";
import { answersIn, moments, names, values } from "../polluted/realm";

const cases = JSON.stringify(writtenCases(allBooks, 12));
const clean = answersIn(cases, "everything", [], "once it is loaded");

// Every sixth name, with one value at one moment, which differ from those of its neighbours; `POLLUTED=all` tries each with each.
const isExhaustive = process.env["POLLUTED"] === "all";

const single = names.flatMap((name, at) =>
	moments.flatMap((moment, when) =>
		values
			.filter(
				(_, each) =>
					isExhaustive ||
					(at % 6 === 0 && each === Math.floor(at / 6) % values.length && when === Math.floor(at / 6) % moments.length),
			)
			.map((value) => ({ name, value, moment })),
	),
);

test(`one name and value in Object.prototype at a time (${single.length}) changes no answer and no word of an explanation`, () => {
	expect(clean.length).toBeGreaterThan(50_000);
	expect(single.length).toBeGreaterThan(names.length / 8);
	const wrong = single.filter(({ moment, ...pollution }) => answersIn(cases, "everything", [pollution], moment) !== clean);
	expect(wrong).toEqual([]);
}, 36_000_000);
