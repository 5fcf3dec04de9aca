import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	assess,
	check,
	decide,
	decideParts,
	explain,
	type FactDefinition,
	follow,
	nextSteps,
	remedy,
	type StepOutcome,
} from "../../src/index";
import { numeral } from "../../src/model/numeral";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { citation, quotation } from "../../src/text";
import { anyCase } from "../properties/any-case";

const on = "2024-09-02";
const vocabulary: Readonly<Record<string, FactDefinition>> = weifang2021.vocabulary;

const questions = fc.constantFrom(...weifang2021.questions.map(({ id }) => id));
const days = fc.constantFrom("2022-01-31", "2024-09-02", "2026-11-21", "2027-02-01") as fc.Arbitrary<typeof on>;

/** Latin letters in an explanation could only be ids: every label is Chinese. */
const latin = /[A-Za-z_]/;

describe("an explanation can be read aloud", () => {
	test("no id stands in the explanation of a decision", () => {
		fc.assert(
			fc.property(anyCase, questions, days, (facts, question, day) => {
				expect(explain(decide(weifang2021, question, facts, { on: day }))).not.toMatch(latin);
			}),
		);
	});

	test("no id stands in the explanation of a case that is followed, whatever happened in it", () => {
		const outcome = fc.constantFrom(
			"filed",
			"filedOffPlatform",
			"agree",
			"refuse",
			"settled",
			"failed",
			"ruled",
		) as fc.Arbitrary<StepOutcome>;
		const steps = fc.constantFrom("apply", "reply", "negotiate", "coordinate", "deliberate", "rule");
		const events = fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), steps, outcome), { maxLength: 8 });
		fc.assert(
			fc.property(anyCase, events, (facts, happened) => {
				const inOrder = [...happened]
					.sort(([a], [b]) => a - b)
					.map(([date, step, ended]) => ({
						on: `2024-02-${String(date).padStart(2, "0")}` as typeof on,
						step,
						outcome: ended,
					}));
				const progress = follow(weifang2021, "sharingRequest", inOrder, { facts: facts as object, today: "2024-09-02" });
				// An event that cannot be is named by what the user wrote.
				expect(explain({ ...progress, rejected: [] })).not.toMatch(latin);
			}),
		);
	});

	test("no id stands in the explanation of an assessment, a remedy, the steps, or the parts", () => {
		const remedies = fc.constantFrom(...weifang2021.remedies.map(({ id }) => id));
		fc.assert(
			fc.property(anyCase, anyCase, remedies, days, (facts, changed, id, day) => {
				expect(explain(assess(weifang2021, facts as object, { on: day }))).not.toMatch(latin);
				expect(explain(remedy(weifang2021, "opening", facts, id, changed, { on: day }))).not.toMatch(latin);
				expect(explain(nextSteps(weifang2021, "sharingRequest", null, facts as object, { on: day }))).not.toMatch(latin);
				expect(
					explain(decideParts(weifang2021, "sharing", { 甲: facts as object, 乙: changed as object }, { on: day })),
				).not.toMatch(latin);
			}),
			{ numRuns: 40 },
		);
	});

	test("every rule that holds is quoted, and every missing fact named with whoever must find it", () => {
		fc.assert(
			fc.property(anyCase, questions, (facts, question) => {
				const decision = decide(weifang2021, question, facts, { on });
				const prose = explain(decision);
				for (const { words, holds } of decision.grounds)
					if (holds === true) for (const each of words) expect(prose).toContain(quotation(each));
				for (const { fact, by } of decision.missing) {
					expect(prose).toContain(`“${vocabulary[fact]?.label}”`);
					if (by) expect(prose).toContain("认定");
				}
			}),
		);
	});
});

describe("what a lawyer reads", () => {
	const finding = <const V extends string | boolean>(value: V) =>
		({ value, by: "某医院信息科", on: "2024-08-30", basis: "评估报告" }) as const;
	const known = { inRegion: true, publicData: true, stateSecret: finding("none") } as const;

	test("a decided question: conclusion, words, facts and whose findings they are, what lifts it", () => {
		const lines = explain(decide(weifang2021, "opening", { ...known, harmsThirdParty: finding(true) }, { on })).split("\n");
		expect(lines[0]).toBe("依照《潍坊市公共数据管理办法》，以2024年9月2日为准，开放属性为“不予开放”。");
		expect(lines[1]).toBe("依据：第二十三条第（三）项“涉及商业秘密、个人隐私等开放会对第三方合法权益造成损害的”。");
		expect(lines).toContain("解除途径：第二十三条第（三）项可以因“数据脱敏”而改变。");
		expect(lines.join("\n")).toContain("开放会对第三方合法权益造成损害：是（某医院信息科2024年8月30日认定，依据评估报告）");
		expect(lines).toContain("开放属性：不予开放");
	});

	test("the most open level rests on the words that name it", () => {
		const entry = { ...known, shareable: finding("all"), sharingForbidden: "none" } as const;
		expect(explain(decide(weifang2021, "sharing", entry, { on }))).toContain(
			"依据：没有一项限制成立，适用第十九条“可提供给所有公共管理和服务机构共享使用的公共数据属于无条件共享类”。",
		);
	});

	test("an undetermined question: what is still possible, and what to find out", () => {
		const prose = explain(
			decide(weifang2021, "sharing", { inRegion: true, publicData: true, sharingForbidden: "law" }, { on }),
		);
		expect(prose).toContain("共享类型：现有事实尚不足以作出结论，可能的结果有“不予共享”“不适用”。");
		expect(prose).toContain("还须查明：“国家秘密”（由定密责任人或者保密行政管理部门认定）。");
	});

	test("what the text does not state is said so, with the nearest words", () => {
		const prose = explain(decide(weifang2021, "downgrade", known, { on }));
		expect(prose).toContain("降低开放属性：本资料未载明。本办法只规定开放属性由严到宽的转换，未载明怎样降低开放属性。");
		expect(prose).toContain("应及时转为无条件开放类公共数据");
	});

	test("a matter of other law, and a text no longer in force, are answered with the words", () => {
		expect(explain(decide(weifang2021, "sharing", { ...known, stateSecret: finding("determined") }, { on }))).toContain(
			"共享类型：《潍坊市公共数据管理办法》不适用于本案。第二条第二款“涉及国家秘密的公共数据管理，按照相关法律、法规的规定执行”。",
		);
		expect(explain(decide(weifang2021, "sharing", known, { on: "2027-02-01" }))).toContain("有效期至2027年1月31日");
	});

	test("a remedy that is refused says why, and what would have to be shown", () => {
		const facts = { ...known, harmsThirdParty: finding(true), personalInfo: "sensitive" } as const;
		const refused = remedy(weifang2021, "opening", facts, "desensitize", { harmsThirdParty: finding(false) }, { on });
		expect(explain(refused).split("\n").slice(0, 2)).toEqual([
			"“数据脱敏”不能作为改变开放属性的根据：",
			"· “数据脱敏”所要求的结果未经证实，不产生改变。须先明确“个人信息”一项",
		]);
	});

	test("nothing to say is said in one word", () => {
		expect(explain(check(weifang2021))).toBe("无。");
	});
});

test.each([
	[1, "一"],
	[10, "十"],
	[11, "十一"],
	[20, "二十"],
	[39, "三十九"],
	[100, "一百"],
	[105, "一百零五"],
	[110, "一百一十"],
	[203, "二百零三"],
] as const)("%i is written %s", (n, written) => {
	expect(numeral(n)).toBe(written);
	expect(citation({ article: n })).toBe(`第${written}条`);
});

test("a heading is cited as a part of the document", () => {
	expect(citation({ heading: "主要内容" })).toBe("“主要内容”部分");
});
