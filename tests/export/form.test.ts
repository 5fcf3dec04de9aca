import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seeded } from "../../src/analysis/prove/states";
import type { Jurisdiction } from "../../src/author";
import { type LawTable, type TableInterval, table } from "../../src/export";
import type { Day, Law } from "../../src/index";
import { laws } from "../../src/rules";
import { jurisdiction, known } from "../properties/random-law";
import { isThorough } from "../thorough";
import { daysOf, difference, factsOf, given } from "./differences";

/** With `FORMS=all`: every state, where it takes minutes. */
const isExhaustive = process.env["FORMS"] === "all";

/** The partial states that are all looked at where there are no more; else so many are drawn. */
const [mostAll, drawn] = isExhaustive ? [20_000, 4_000] : isThorough ? [3_000, 600] : [30, 20];

/** Partial states of some facts: all, or as many as are drawn with a fixed seed, some with few facts known and some with many. */
const statesOf = (law: LawTable, facts: readonly number[]): readonly Readonly<Record<string, unknown>>[] => {
	const sizes = facts.map((at) => (law.facts[at]?.values.length ?? 0) + 1);
	const count = sizes.reduce((product, size) => product * size, 1);
	const stateOf = (digits: readonly number[]) =>
		Object.assign({}, ...facts.map((at, index) => given(law, at, digits[index] ?? 0)));
	if (count <= mostAll)
		return Array.from({ length: count }, (_, state) => {
			let rest = state;
			return stateOf(
				sizes.map((size) => {
					const digit = rest % size;
					rest = Math.floor(rest / size);
					return digit;
				}),
			);
		});
	const chance = seeded(20_261_121);
	return Array.from({ length: drawn }, () => {
		const known = chance();
		return stateOf(sizes.map((size) => (chance() < known ? 1 + Math.floor(chance() * (size - 1)) : 0)));
	});
};

/** The first differences between `decide` and the answers of a table on some days. */
const differencesIn = (law: Law, form: LawTable, interval: TableInterval): readonly object[] => {
	const days = daysOf(form, interval);
	return interval.answers.flatMap((at) => {
		const question = form.answers[at]?.question ?? 0;
		const id = form.questions[question]?.id ?? "";
		const states = statesOf(form, factsOf(form, interval, question));
		return states
			.flatMap((facts, state) => difference(law, form, id, facts, days[state % days.length] as Day) ?? [])
			.slice(0, 1);
	});
};

describe.each(Object.entries(laws))("%s", (_, law: Law) => {
	test("a table says what decide says, question by question, in what is known of every case", () => {
		const form = isThorough ? table(law) : table(law, { on: "2026-11-21" });
		expect(form.intervals.flatMap((interval) => differencesIn(law, form, interval))).toEqual([]);
	});
});

/** The same law with readings that its provisions rest on, and a base that ends. */
const withReadings = (law: Jurisdiction): Jurisdiction => ({
	...law,
	layers: law.layers.map((layer, at) => ({
		...layer,
		reading: `L${at}`,
		by: { cite: { article: at + 1 }, quote: "从其规定" },
		regulation: {
			...layer.regulation,
			effective: {
				...layer.regulation.effective,
				...(layer.relation === "base" ? { until: "2026-03-31", words: { cite: { article: 9 }, quote: "有效期" } } : {}),
				reading: `T${at}`,
			},
			unstated: [{ matter: "sharing-route", note: `第${at}个文本没有载明`, near: { cite: { article: 2 }, quote: "近" } }],
			scope: layer.regulation.scope.map((clause, index) => ({ ...clause, reading: `S${at}-${index}` })),
			questions: layer.regulation.questions.map((question) => ({
				...question,
				scale: question.scale.map((level, index) => (index === 0 ? { ...level, closed: true } : level)),
				rules: question.rules.map((rule, index) => ({ ...rule, reading: [`R${at}-${index}`, "R"] })),
			})),
		},
	})),
	notHeld: [{ title: "某令", from: "2024-05-05", matters: ["sharing"], by: { cite: { article: 3 }, quote: "另有规定" } }],
});

test("a table says what decide says under laws of every shape, in what is known of every case", () => {
	const law = jurisdiction.map(withReadings);
	fc.assert(
		fc.property(law, fc.array(known, { minLength: 6, maxLength: 6 }), (each, cases) => {
			const form = table(each);
			const told = form.intervals.flatMap((interval) =>
				form.questions.flatMap(({ id }) =>
					cases.flatMap((facts, at) => {
						const days = daysOf(form, interval);
						return difference(each, form, id, facts, days[at % days.length] as Day) ?? [];
					}),
				),
			);
			expect(told).toEqual([]);
		}),
		{ numRuns: isExhaustive ? 3_000 : isThorough ? 500 : 25 },
	);
});
