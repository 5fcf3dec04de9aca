import { describe, expect, test } from "vitest";
import { check, is, type Jurisdiction } from "../../src/author";
import { assess, decide, decideParts, explain, type Law, nextSteps, remedy, type Taken } from "../../src/index";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { facts, level, on, question, rule, stacked, text, words } from "./small-law";

describe("fails closed", () => {
	test("an id that is a fact in one text and a question in another is an issue", () => {
		const upper = text("1", [question("first", [rule(is("review", false), "shut")])]);
		const { review: _, ...rest } = facts;
		const base = text("2", [question("first", []), question("review", [])], { vocabulary: rest });
		const stack = stacked({ regulation: upper, relation: "prevails" }, { regulation: base, relation: "base" });
		expect(check(stack).map(({ code }) => code)).toContain("namespace-collision");
	});

	test("a rule whose level is not on the scale decides nothing", () => {
		const law = text("1", [question("first", [rule(is("x", true), "shutt")])]);
		expect(decide(law, "first", {}, { on })).toMatchObject({ status: "undetermined", answer: null });
		expect(decide(law, "first", { x: true }, { on }).answer).toBeNull();
		expect(decide(law, "first", { x: false }, { on }).answer).toBe("open");
	});

	test("a never that reads a question knows its facts", () => {
		const never = [{ when: is("first", "open"), words }];
		const law = text(
			"1",
			[question("first", [rule(is("x", true), "shut")]), question("second", [rule(is("y", true), "shut")])],
			{
				never,
			},
		);
		expect(decide(law, "second", { x: true, y: true }, { on })).toMatchObject({ status: "decided", answer: "shut" });
		expect(decide(law, "second", { x: false, y: true }, { on }).possible).toEqual([]);
	});

	test("two versions of a text under one id are two texts", () => {
		const old = text("x", [question("first", [rule(is("x", true), "shut")])], {
			effective: { from: "2020-01-01", until: "2022-12-31" },
		});
		const later = text("x", [question("first", [])], { effective: { from: "2023-01-01" } });
		const both = stacked({ regulation: later, relation: "base" }, { regulation: old, relation: "base" });
		expect(decide(both, "first", { x: true }, { on: "2021-05-05" }).answer).toBe("shut");
		expect(decide(both, "first", { x: true }, { on }).answer).toBe("open");
	});
});

describe("levels are compared by the scale, not by their names", () => {
	const scale = [level("4", "四"), level("3", "三"), level("1", "一")];
	const law = text("1", [question("first", [rule(is("x", true), "4"), rule(is("y", true), "3")], scale)], {
		remedies: [{ id: "mend", label: "补正", words, changes: ["x"] }],
	});

	test("a promotion goes up the scale", () => {
		expect(remedy(law, "first", { x: true, y: true }, "mend", { x: false }, { on }).promotion?.to).toBe("3");
		expect(remedy(law, "first", { x: false, y: true }, "mend", { x: true }, { on }).promotion).toBeNull();
	});

	test("the outcomes of a whole are listed strictest first", () => {
		const { whole } = decideParts(law as never, "first" as never, { 甲: { y: true } as never }, { on });
		expect(whole.possible).toEqual(["4", "3"]);
	});
});

describe("reasons come from where the answer comes from", () => {
	test("a base decides by its own words where the upper text does not cover the case", () => {
		const other = [
			{ ...level("shut", "不开"), quote: "上文" },
			{ ...level("open", "开"), quote: "上文" },
		];
		const upper = text("1", [question("first", [], other)], {
			scope: [{ id: "s", cite: { article: 1 }, quote: "文", when: is("x", true), matters: "all", otherwise: "silent" }],
		});
		const stack = stacked(
			{ regulation: upper, relation: "prevails" },
			{ regulation: text("2", [question("first", [])]), relation: "base" },
		);
		expect(decide(stack, "first", { x: false }, { on }).because).toEqual({
			cite: { article: 1 },
			quote: "文",
			regulation: "2",
		});
	});

	test("what is out of scope elsewhere is told by the clause that sends it there", () => {
		const clause = (quote: string, fact: string, otherwise: "silent" | "elsewhere") =>
			({ id: quote, cite: { article: 1 }, quote, when: is(fact, true), matters: "all", otherwise }) as const;
		const upper = text("1", [question("first", [])], { scope: [clause("上文", "x", "silent")] });
		const base = text("2", [question("first", [])], { scope: [clause("下文", "y", "elsewhere")] });
		const stack = stacked({ regulation: upper, relation: "prevails" }, { regulation: base, relation: "base" });
		expect(decide(stack, "first", { x: false, y: false }, { on })).toMatchObject({
			status: "out-of-scope",
			because: { quote: "下文" },
		});
	});

	const secret = { value: "involved", by: "某局", on } as const;
	const open = { inRegion: true, publicData: true, stateSecret: { value: "none", by: "某局", on } } as const;
	const withheld = { ...open, sharingForbidden: "law" } as const;

	test("a whole without a level says why, in the words of the part that has none", () => {
		const parts = {
			甲: withheld,
			乙: { ...withheld, stateSecret: secret },
		} as const;
		const { whole } = decideParts(weifang2021, "sharing", parts, { on });
		expect(whole).toMatchObject({ status: "out-of-scope", because: { cite: { article: 2, paragraph: 2 } } });
	});

	test("a whole of like parts has the reason of its parts, an undetermined one has none", () => {
		const like = { 甲: withheld, 乙: withheld } as const;
		expect(decideParts(weifang2021, "sharing", like, { on }).whole.because).toMatchObject({ cite: { article: 19 } });
		const unlike = { 甲: withheld, 乙: open } as const;
		expect(decideParts(weifang2021, "sharing", unlike, { on }).whole).not.toHaveProperty("because");
	});

	test("a part that cannot matter to the whole misses nothing", () => {
		const half = [level("shut", "不开"), level("half", "半开"), level("open", "开")];
		const law = text("1", [
			question("first", [rule(is("x", true), "shut"), rule(is("y", true), "half"), rule(is("review", true), "half")], half),
		]);
		const parts = { 甲: { y: true, review: false } as never, 乙: { x: false, review: false } as never };
		const { whole } = decideParts(law as never, "first" as never, parts, { on });
		expect(whole).toMatchObject({ possible: ["shut", "half"], missing: [{ fact: "x" }] });
	});

	test("what was rejected in a part is noticed in the whole", () => {
		const { whole } = decideParts(weifang2021, "sharing", { 甲: { ...open, declaredShare: "nonsense" as never } }, { on });
		expect(whole.remarks.map(({ kind }) => kind)).toContain("rejected-fact");
	});
});

describe("steps keep to scope and to layers", () => {
	const stepsLeft = (known: object): readonly string[] =>
		nextSteps(weifang2021, "sharingRequest", { step: "negotiate", outcome: "failed" }, known, { on }).map(({ step }) => step);

	test("a matter out of scope has no next step", () => {
		expect(stepsLeft({ inRegion: false })).toEqual([]);
		expect(stepsLeft({ inRegion: true, publicData: true, stateSecret: { value: "determined", by: "某局", on } })).toEqual([]);
		expect(stepsLeft({ inRegion: true, publicData: true, stateSecret: { value: "none", by: "某局", on } })).toEqual([
			"coordinate",
		]);
	});

	test("a text that only adds does not take away the steps of the base", () => {
		const also = {
			regulation: text("1", [], { procedures: [{ id: "sharingRequest", label: "共享申请", begins: [], steps: [] }] }),
			relation: "also" as const,
		};
		const stack: Jurisdiction = {
			id: "place",
			label: "某市现行规定",
			region: "某市",
			layers: [also, { regulation: weifang2021, relation: "base" }],
		};
		expect(
			nextSteps<Law>(stack, "sharingRequest", { step: "negotiate", outcome: "failed" }, {}, { on }).map(({ step }) => step),
		).toEqual(["coordinate"]);
	});
});

describe("nothing of the library is met by a name, and nothing of the caller's is touched", () => {
	test.each(["toString", "constructor", "__proto__"])("an outcome called %s is none", (outcome) => {
		expect(() => nextSteps<Law>(weifang2021, "sharingRequest", { step: "reply", outcome } as Taken, {}, { on })).toThrow(
			`没有名为 \`${outcome}\` 的结果`,
		);
	});

	test("facts and changes that are not there are unknown", () => {
		expect(remedy(weifang2021, "opening", null as never, "desensitize", undefined as never, { on }).after.answer).toBeNull();
		expect(decideParts(weifang2021, "sharing", null as never, { on }).whole.answer).toBeNull();
		expect(assess(weifang2021, null as never, { on }).decisions.every(({ answer }) => answer === null)).toBe(true);
	});

	test("a law that was not frozen is frozen by deciding, down to its last part", () => {
		const law = text("1", [question("first", [rule({ fact: "x", operator: "in", value: [true] }, "shut")])]);
		const [first] = law.questions;
		decide(law, "first", { x: true }, { on });
		expect([Object.isFrozen(law), Object.isFrozen(first?.rules[0]?.when)]).toEqual([true, true]);
	});

	test("ids that objects inherit are only ids", () => {
		const inherited = [level("constructor", "甲级"), level("valueOf", "乙级")];
		const law = text("1", [question("first", [rule(is("x", true), "constructor")], inherited)]);
		expect(explain(decide(law, "first", { x: true }, { on })).split("\n")[0]).toContain("结论是：甲级");
		expect(explain(decide(law, "first", {}, { on }))).toContain("“甲级”“乙级”");
	});

	test("a day that does not exist is said to be none", () => {
		const assessment = assess(weifang2021, { inRegion: true }, { on: "2024-02-30" });
		expect(assessment.remarks.map(({ kind }) => kind)).toContain("not-a-day");
		expect(explain(assessment)).not.toMatch(/NaN|undefined/);
		expect(explain(assessment)).toContain("“2024-02-30”不是存在的日期");
	});

	test("notices do not depend on the order in which facts are written", () => {
		const bytes = (facts: object) => JSON.stringify(decide(weifang2021, "sharing", facts, { on }));
		expect(bytes({ publicData: "是", zzz: 1, aaa: 2 })).toBe(bytes({ aaa: 2, zzz: 1, publicData: "是" }));
	});
});
