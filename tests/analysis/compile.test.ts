import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileWide } from "../../src/analysis/compile/compile";
import { axesOf, counts, digits, knownIn } from "../../src/analysis/enumeration/states";
import { decideWide } from "../../src/engine/decide";
import { stackOn } from "../../src/engine/stack";
import type { Day, Law, Value } from "../../src/index";
import { laws } from "../../src/rules";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { jurisdiction, known } from "../properties/random-law";

const on = "2025-09-24";
const bytes = (value: unknown) => JSON.stringify(value);

/** A value as a case gives it: signed where only a finding will do. */
const told = (law: Law, day: Day, fact: string, value: Value) =>
	stackOn(law, day).vocabulary.get(fact)?.finding ? { value, by: `认定${fact}的人`, on: day, basis: `${value}` } : value;

const questions = Object.values<Law>(laws).flatMap((law) =>
	("layers" in law ? law.layers.map(({ regulation }) => regulation) : [law])
		.flatMap((regulation) => regulation.questions.map(({ id }) => id))
		.filter((id, index, ids) => ids.indexOf(id) === index)
		.map((id) => [law.id, id, law] as const),
);

describe("the very decision that decide gives, byte for byte", () => {
	test.each(questions)("%s %s: on every state, or on thousands of them a whole number apart", (_, question, law) => {
		const compiled = compileWide(law, question, on);
		const axes = axesOf(law, question, on);
		const { partial } = counts(axes);
		// A step that is prime to every radix meets each value of each fact, unknown among them.
		const step = partial > 6_000 ? Math.floor(partial / 4_001) * 2 + 1 : 1;
		const wrong: unknown[] = [];
		for (let state = 0; state < partial && wrong.length === 0; state += step) {
			const facts = Object.fromEntries(
				[...knownIn(axes, digits(axes, state))].map(([fact, value]) => [fact, told(law, on, fact, value)]),
			);
			const decision = decideWide(law, question, facts, on);
			if (bytes(compiled.decide(facts)) !== bytes(decision) || compiled.answer(facts) !== decision.answer) wrong.push(facts);
		}
		expect(wrong).toEqual([]);
	});

	test("whatever is given for facts: unknown names, wrong values, findings that are none, things that are not facts", () => {
		const compiled = compileWide(weifang, "sharing", on);
		const anything = fc.oneof(
			fc.anything(),
			fc.record({
				value: fc.constantFrom("none", "involved", null, true, 3),
				by: fc.string(),
				on: fc.constantFrom("2025-09-01", "x"),
			}),
			fc.constantFrom(true, false, "none", "organ", "conditional"),
		);
		const name = fc.constantFrom(
			"inRegion",
			"publicData",
			"stateSecret",
			"workSecret",
			"provider",
			"declaredShare",
			"toString",
			"另",
		);
		fc.assert(
			fc.property(fc.oneof(fc.dictionary(name, anything), fc.anything()), (facts) => {
				expect(bytes(compiled.decide(facts as object))).toBe(bytes(decideWide(weifang, "sharing", facts as object, on)));
			}),
			{ numRuns: 500 },
		);
	});

	test("over random stacks of laws", () => {
		fc.assert(
			fc.property(
				jurisdiction,
				fc.constantFrom("first", "second"),
				fc.array(known, { maxLength: 6 }),
				(law, question, cases) => {
					const compiled = compileWide(law, question, "2024-09-02");
					const decided = cases.map((facts) => decideWide(law, question, facts, "2024-09-02"));
					expect(bytes(compiled.decisions(cases))).toBe(bytes(decided));
					expect(compiled.answers(cases)).toEqual(decided.map(({ answer }) => answer));
				},
			),
			{ numRuns: 100 },
		);
	});

	test("on a day that does not exist, and of a question that is none", () => {
		const facts = { inRegion: true };
		expect(bytes(compileWide(weifang2021, "sharing", "2024-02-30").decide(facts))).toBe(
			bytes(decideWide(weifang2021, "sharing", facts, "2024-02-30")),
		);
		expect(bytes(compileWide(weifang2021, "nope", on).decide(facts))).toBe(bytes(decideWide(weifang2021, "nope", facts, on)));
	});
});

describe("what cases share", () => {
	const found = (value: Value, by: string) => ({ value, by, on: "2025-09-01" });
	const compiled = compileWide(weifang2021, "openingRoute", on);

	test("cases with the same values and no findings are the same frozen decision", () => {
		const paper = compileWide(weifang2021, "paper", on);
		const facts = { inRegion: true, obtainableByShare: true };
		expect(paper.decide(facts)).toBe(paper.decide({ obtainableByShare: true, inRegion: true }));
		expect(Object.isFrozen(paper.decide(facts))).toBe(true);
	});

	test("findings by different persons never meet: each decision carries its own", () => {
		const by = (name: string) => compiled.decide({ inRegion: true, publicData: true, stateSecret: found("none", name) });
		const [a, b] = [by("甲"), by("乙")];
		expect([bytes(a).includes("乙"), bytes(b).includes("甲")]).toEqual([false, false]);
		expect(a.labels).toBe(b.labels);
		expect(Object.isFrozen(a.governing[0]?.when)).toBe(true);
	});

	test("the facts of the caller are neither kept nor changed", () => {
		const secrecy = found("none", "甲");
		const decision = compiled.decide({ inRegion: true, publicData: true, stateSecret: secrecy });
		secrecy.by = "乙";
		expect(bytes(decision)).toContain("甲");
		expect(Object.isFrozen(secrecy)).toBe(false);
	});

	test("what stands in a prototype is not given", () => {
		const inherited = Object.create({ inRegion: true, publicData: true }) as object;
		expect(bytes(compiled.decide(inherited))).toBe(bytes(decideWide(weifang2021, "openingRoute", inherited, on)));
	});
});
