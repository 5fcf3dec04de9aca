import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { compile } from "../../src/analysis";
import { digitsAt, partialCount, valuesAt } from "../../src/analysis/prove/states";
import { completionsOf } from "../../src/engine/diagram/completions";
import { stackOn } from "../../src/engine/layers/stack";
import { type Day, decide, type Law, type Value } from "../../src/index";
import { laws } from "../../src/rules";
import { jurisdiction, known } from "../properties/random-law";
import { stepThrough } from "../thorough";

const on = "2025-09-24";
const bytes = (value: unknown) => JSON.stringify(value);

/** 潍坊, as a host has a law that it chooses at run time: any facts may be given. */
const [weifang, weifang2021]: readonly [Law, Law] = [laws.weifang, laws["weifang-2021"]];

/** `compile` as it is for a law loaded at run time, for which no encoder was made beforehand. */
const compileAtRunTime = await (async (): Promise<typeof compile> => {
	vi.resetModules();
	vi.doMock("../../src/analysis/compile/encoders", () => ({ shippedEncoders: {} }));
	return (await import("../../src/analysis")).compile;
})();

/** So many states are looked at where there are too many to look at all of them. */
const sampled = 2_000;

/** A value as a case gives it: signed where only a finding will do. */
const signed = (law: Law, day: Day, fact: string, value: Value) =>
	stackOn(law, day).vocabulary.get(fact)?.finding ? { value, by: `认定${fact}的人`, on: day, basis: `${value}` } : value;

const questions = Object.values<Law>(laws).flatMap((law) =>
	("layers" in law ? law.layers.map(({ regulation }) => regulation) : [law])
		.flatMap((regulation) => regulation.questions.map(({ id }) => id))
		.filter((id, index, ids) => ids.indexOf(id) === index)
		.map((id) => [law.id, id, law] as const),
);

describe("the very decision that decide gives, byte for byte", () => {
	test.each(questions)(
		"%s %s: on every state, or where there are many on some of them a whole number apart",
		(_, question, law) => {
			const [atRunTime, shipped] = [compileAtRunTime(law, question, { on }), compile(law, question, { on })];
			const { space } = completionsOf(stackOn(law, on), question);
			const partial = partialCount(space);
			// The texts above the other places are those above 潍坊, of whose states more are looked at.
			const [most, all] = "layers" in law && law.id !== "weifang" ? [60, 10_000] : [300, 20_000];
			const step = stepThrough(partial, most, partial > all ? sampled : partial);
			const wrong: unknown[] = [];
			for (let state = 0; state < partial && wrong.length === 0; state += step) {
				const facts = Object.fromEntries(
					[...valuesAt(space, digitsAt(space, state))].map(([fact, value]) => [fact, signed(law, on, fact, value)]),
				);
				const decision = decide(law, question, facts, { on });
				const results = [atRunTime, shipped].map((each) => [bytes(each.decide(facts)), each.answer(facts)]);
				if (results.some(([all, answer]) => all !== bytes(decision) || answer !== decision.answer)) wrong.push(facts);
			}
			expect(wrong).toEqual([]);
		},
	);

	test("whatever is given for facts: unknown names, wrong values, findings that are none, things that are not facts", () => {
		const compiled = compile(weifang, "sharing", { on });
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
				expect(bytes(compiled.decide(facts as object))).toBe(bytes(decide(weifang, "sharing", facts as object, { on })));
			}),
			{ numRuns: 500 },
		);
	});

	test.each([
		["made at run time", compileAtRunTime],
		["made beforehand", compile],
	])("whoever found what, and whatever is still being determined: an encoder %s", (_, compiling) => {
		const compiled = compiling(weifang, "openingRoute", { on });
		const finding = (values: readonly (Value | null)[]) =>
			fc.option(
				fc.record(
					{
						value: fc.constantFrom(...values),
						by: fc.constantFrom("甲", "乙", " ", ""),
						on: fc.constantFrom("2025-09-01", "2025-09-02", "2025-02-30"),
						basis: fc.constantFrom("第1号", "第2号", ""),
					},
					{ requiredKeys: ["value", "by", "on"] },
				),
				{ nil: undefined },
			);
		const facts = fc.record(
			{
				inRegion: fc.constant(true),
				publicData: fc.constantFrom(true, null, undefined),
				stateSecret: finding(["none", "determined", null]),
				workSecret: finding([false, null]),
				harmsThirdParty: finding([true, false, null]),
				declaredOpen: fc.constantFrom("conditional", "unconditional", undefined),
				onOpenList: fc.boolean(),
			},
			{ requiredKeys: [] },
		);
		fc.assert(
			fc.property(fc.array(facts, { maxLength: 20 }), (cases) => {
				const decided = cases.map((each) => decide(weifang, "openingRoute", each, { on }));
				expect(bytes(compiled.decisions(cases))).toBe(bytes(decided));
				expect(compiled.answers(cases)).toEqual(decided.map(({ answer }) => answer));
			}),
			{ numRuns: 150 },
		);
	});

	test("over random stacks of laws", () => {
		fc.assert(
			fc.property(
				jurisdiction,
				fc.constantFrom("first", "second"),
				fc.array(known, { maxLength: 6 }),
				(law, question, cases) => {
					fc.pre(law.layers.some(({ regulation }) => regulation.questions.some(({ id }) => id === question)));
					const compiled = compile(law, question, { on: "2024-09-02" });
					const decided = cases.map((facts) => decide(law, question, facts, { on: "2024-09-02" }));
					expect(bytes(compiled.decisions(cases))).toBe(bytes(decided));
					expect(compiled.answers(cases)).toEqual(decided.map(({ answer }) => answer));
				},
			),
			{ numRuns: 100 },
		);
	});

	test("a clause on another matter is never the reason that a question is out of scope, so that its facts do not matter", () => {
		const [opening] = weifang2021.questions.filter(({ id }) => id === "opening");
		const elsewhere = {
			id: "x",
			cite: { article: 11 },
			quote: "文",
			when: { fact: "onOpenList", operator: "equal", value: true },
		} as const;
		const law: Law = {
			...weifang2021,
			questions: opening ? [opening] : [],
			scope: [...weifang2021.scope, { ...elsewhere, matters: ["catalogue"], otherwise: "silent" }],
			never: [{ when: { any: [{ fact: "inRegion", operator: "equal", value: true }] }, words: [] }],
		};
		const facts = { onOpenList: false };
		const decision = decide(law, "opening", facts, { on });
		expect([decision.status, decision.because]).toEqual(["out-of-scope", undefined]);
		expect(bytes(compile(law, "opening", { on }).decide(facts))).toBe(bytes(decision));
	});

	test("on a day that does not exist", () => {
		const facts = { inRegion: true };
		expect(bytes(compile(weifang2021, "sharing", { on: "2024-02-30" }).decide(facts))).toBe(
			bytes(decide(weifang2021, "sharing", facts, { on: "2024-02-30" })),
		);
	});
});

describe("what is out of the ordinary", () => {
	const compiled = compile(weifang2021, "sharing", { on });
	const ordinary = { inRegion: true, publicData: true, declaredShare: "none" };

	test("a misspelled name is noticed, in whatever order names come and however often", () => {
		for (const facts of [
			ordinary,
			{ inregion: true, ...ordinary },
			{ ...ordinary, inregion: true },
			{ declaredShare: "none", inregion: 1 },
		]) {
			expect(bytes(compiled.decide(facts))).toBe(bytes(decide(weifang2021, "sharing", facts, { on })));
		}
	});

	test("of a fact the question does not turn on only the name is looked at: a value it cannot have is for parseFacts to report", () => {
		const odd = { ...ordinary, onOpenList: "yes" };
		expect(bytes(compiled.decide(odd))).toBe(bytes(decide(weifang2021, "sharing", ordinary, { on })));
		expect(decide(weifang2021, "sharing", odd, { on }).remarks).not.toEqual([]);
	});

	test("what has been put into the prototype of all objects is not given", () => {
		const plain = decide(weifang2021, "sharing", { declaredShare: "none" }, { on });
		for (const each of [compiled, compileAtRunTime(weifang2021, "sharing", { on })]) {
			const read = () => [bytes(each.decide({ declaredShare: "none" })), each.answer({ declaredShare: "none" })];
			read();
			Object.assign(Object.prototype, { inRegion: true, publicData: true });
			const results = read();
			for (const name of ["inRegion", "publicData"]) Reflect.deleteProperty(Object.prototype, name);
			expect(results).toEqual([bytes(plain), null]);
		}
	});

	test("a question of more states than can be numbered is decided all the same", () => {
		const facts = Object.fromEntries(
			Array.from(
				{ length: 40 },
				(_, at) => [`f${at}`, { label: `第${at}项`, ask: "？", kind: "flag", cite: { article: 1 } }] as const,
			),
		);
		const when = { any: Object.keys(facts).map((fact) => ({ fact, operator: "equal", value: true }) as const) };
		const questions = weifang2021.questions
			.filter(({ id }) => id === "sharing")
			.map((question) => ({ ...question, rules: question.rules.slice(0, 1).map((rule) => ({ ...rule, when })) }));
		const large: Law = { ...weifang2021, vocabulary: facts, scope: [], questions };
		const each = compile(large, "sharing", { on });
		for (const some of [{}, { f39: true }, Object.fromEntries(Object.keys(facts).map((fact) => [fact, false]))]) {
			const decision = decide(large, "sharing", some, { on });
			expect([bytes(each.decide(some)), each.answer(some)]).toEqual([bytes(decision), decision.answer]);
		}
	});
});

describe("what cases share", () => {
	const finding = (value: Value, by: string) => ({ value, by, on: "2025-09-01" });
	const compiled = compile(weifang2021, "openingRoute", { on });

	test("cases with the same values and no findings are the same frozen decision", () => {
		const paper = compile(weifang2021, "paper", { on });
		const facts = { inRegion: true, obtainableByShare: true };
		expect(paper.decide(facts)).toBe(paper.decide({ obtainableByShare: true, inRegion: true }));
		expect(Object.isFrozen(paper.decide(facts))).toBe(true);
	});

	test("findings by different persons never meet: each decision carries its own", () => {
		const by = (name: string) => compiled.decide({ inRegion: true, publicData: true, stateSecret: finding("none", name) });
		const [a, b] = [by("甲"), by("乙")];
		expect([bytes(a).includes("乙"), bytes(b).includes("甲")]).toEqual([false, false]);
		expect(a.labels).toBe(b.labels);
		expect(Object.isFrozen(a.governing[0]?.when)).toBe(true);
	});

	test("the facts of the caller are neither kept nor changed", () => {
		const secrecy = finding("none", "甲");
		const decision = compiled.decide({ inRegion: true, publicData: true, stateSecret: secrecy });
		secrecy.by = "乙";
		expect(bytes(decision)).toContain("甲");
		expect(Object.isFrozen(secrecy)).toBe(false);
	});

	test("what stands in a prototype is not given", () => {
		const inherited = Object.create({ inRegion: true, publicData: true }) as object;
		expect(bytes(compiled.decide(inherited))).toBe(bytes(decide(weifang2021, "openingRoute", inherited, { on })));
	});
});
