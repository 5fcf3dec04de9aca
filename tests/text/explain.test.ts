import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextQuestion, why } from "../../src/analysis";
import { check, type FactDefinition } from "../../src/author";
import {
	assess,
	caseOf,
	decide,
	decideParts,
	explain,
	follow,
	type Law,
	nextSteps,
	remedy,
	type StepOutcome,
} from "../../src/index";
import { numeral } from "../../src/model/numeral";
import { laws } from "../../src/rules";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { citation, quotation } from "../../src/text";
import { anyCase } from "../properties/any-case";

const on = "2024-09-02";
const vocabulary: Readonly<Record<string, FactDefinition>> = weifang2021.vocabulary;

const questions = fc.constantFrom(...weifang2021.questions.map(({ id }) => id));
const days = fc.constantFrom("2022-01-31", "2024-09-02", "2026-11-21", "2027-02-01") as fc.Arbitrary<typeof on>;

/** Latin letters in an explanation could only be ids: every label is Chinese. Interpretive choices are called by their numbers. */
const withoutNumbers = (prose: string): string => prose.replace(/(?<![A-Za-z])[A-Z]+-\d+(?!\d)/g, "");
const latin = /[A-Za-z_]/;

describe("an explanation can be read aloud", () => {
	test("no id stands in the explanation of a decision", () => {
		fc.assert(
			fc.property(anyCase, questions, days, (facts, question, day) => {
				expect(withoutNumbers(explain(decide(weifang2021, question, facts, { on: day })))).not.toMatch(latin);
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
				const progress = follow<Law>(weifang2021, "sharingRequest", inOrder, { facts: facts as object, today: "2024-09-02" });
				// An event that cannot be is named by what the user wrote.
				expect(withoutNumbers(explain({ ...progress, rejected: [] }))).not.toMatch(latin);
			}),
		);
	});

	test("no id stands in the explanation of an assessment, a remedy, the steps, or the parts", () => {
		const remedies = fc.constantFrom(...weifang2021.remedies.map(({ id }) => id));
		fc.assert(
			fc.property(anyCase, anyCase, remedies, days, (facts, changed, id, day) => {
				const results = [
					assess(weifang2021, facts as object, { on: day }),
					remedy(weifang2021, "opening", facts, id, changed, { on: day }),
					nextSteps(weifang2021, "sharingRequest", null, facts as object, { on: day }),
					decideParts(weifang2021, "sharing", { 甲: facts as object, 乙: changed as object }, { on: day }),
				];
				for (const result of results) expect(withoutNumbers(explain(result))).not.toMatch(latin);
			}),
			{ numRuns: 40 },
		);
	});

	test("every rule that decides is quoted, and every missing fact named with whoever must find it", () => {
		fc.assert(
			fc.property(anyCase, questions, (facts, question) => {
				const decision = decide(weifang2021, question, facts, { on });
				const prose = explain(decision);
				for (const { words, holds, atMost } of decision.grounds)
					if (holds === true && atMost === decision.answer) for (const each of words) expect(prose).toContain(quotation(each));
				for (const { fact, by } of decision.missing) {
					expect(prose).toContain(`“${vocabulary[fact]?.label}”`);
					if (by) expect(prose).toContain("认定");
				}
			}),
		);
	});
});

const quotations = (prose: string): readonly string[] =>
	prose.match(
		/(?:第[一二三四五六七八九十百千]+条(?:第[一二三四五六七八九十]+款)?(?:第（[一二三四五六七八九十]+）项)?|“[^”]*”部分)“[^”]*”/g,
	) ?? [];

describe("an explanation says a thing once", () => {
	const places = fc.constantFrom(...(Object.keys(laws) as (keyof typeof laws)[]));
	const dates = fc.constantFrom("2024-09-02", "2025-10-10", "2027-02-01") as fc.Arbitrary<typeof on>;

	test("no words are quoted twice in full, in no explanation of any law", () => {
		fc.assert(
			fc.property(places, anyCase, dates, (place, facts, day) => {
				const law: Law = laws[place];
				const [question] = "layers" in law ? ["sharing"] : law.questions.map(({ id }) => id);
				const at = caseOf<Law>(law, facts as object, { on: day });
				const results = [
					...assess(at).decisions,
					assess(at),
					...(question === undefined
						? []
						: [decideParts(at, question, { 甲: facts as object, 乙: {} }), why(at, question), nextQuestion(at, question)]),
				];
				for (const result of results) {
					const prose = explain(result);
					expect(quotations(prose)).toEqual([...new Set(quotations(prose))]);
					expect(prose).not.toMatch(/至多为|原可得出|让位的规定/);
				}
			}),
			{ numRuns: 40 },
		);
	});

	test("the title of a text stands once in full, and then its short form", () => {
		fc.assert(
			fc.property(anyCase, dates, (facts, day) => {
				const prose = explain(assess<Law>(laws.weifang, facts as object, { on: day })).replace(/“[^”]*”/g, "");
				for (const title of ["潍坊市公共数据管理办法", "中华人民共和国个人信息保护法"])
					expect(prose.split(`《${title}》`).length).toBeLessThanOrEqual(2);
				// Of several that would be called alike, one has the short form, and the others keep their titles.
				const statutes = ["政务数据共享条例", "山东省大数据发展促进条例"].map((title) => prose.split(`《${title}》`).length);
				expect(Math.min(...statutes)).toBeLessThanOrEqual(2);
			}),
			{ numRuns: 40 },
		);
	});

	test("the same remark on several texts is one sentence", () => {
		const prose = explain(assess<Law>(laws.weifang, {}, { on: "2025-10-10" }));
		expect(prose).toContain(
			"《山东省电子政务和政务数据管理办法》（省政府令第329号）、《山东省公共数据开放办法》（省政府令第344号）可能另有规定",
		);
	});
});

describe("an assessment begins with what it comes to", () => {
	const facts = { inRegion: true, publicData: true, declaredShare: "none", shareBasis: "internal" } as const;
	const secrecy = { stateSecret: { value: "none", by: "保密办", on: "2024-02-01" } } as const;
	const prose = explain(assess(weifang2021, { ...facts, ...secrecy }, { on: "2024-02-20" }));

	test("the conclusions, and how many duties are broken or not reported, and by whom", () => {
		const [, summary = ""] = prose.split("\n\n");
		expect(summary).toMatch(/^结论：\n/);
		expect(summary).toMatch(/\n· 义务：违反\d+项.*尚未填报、不能判断\d+项（违反的主体：数据提供单位.*）。$/);
	});

	test("what nobody has filled in is not called undone", () => {
		expect(prose).toContain("· 尚未填报，不能判断：");
		expect(prose).not.toContain("待履行");
	});

	test("the interpretive choices of questions and duties stand once, by their numbers", () => {
		const numbers = [...prose.matchAll(/^· ([A-Z]+-\d+)　/gm)].map(([, number]) => number);
		expect(numbers.length).toBeGreaterThan(0);
		expect(numbers).toEqual([...new Set(numbers)]);
	});
});

describe("what a lawyer reads", () => {
	const finding = <const V extends string | boolean>(value: V, day: "2024-08-30" | "2024-09-02" = "2024-08-30") =>
		({ value, by: "某医院信息科", on: day, basis: "评估报告" }) as const;
	const known = { inRegion: true, publicData: true, stateSecret: finding("none") } as const;

	test("a decided question: conclusion, words, facts and whose findings they are, what lifts it", () => {
		const lines = explain(decide(weifang2021, "opening", { ...known, harmsThirdParty: finding(true) }, { on })).split("\n");
		expect(lines.slice(0, 2)).toEqual([
			"依照《潍坊市公共数据管理办法》（以下简称《办法》），以2024年9月2日为准，“开放属性”的结论是：不予开放。",
			"依据：第二十三条第（三）项“涉及商业秘密、个人隐私等开放会对第三方合法权益造成损害的”（开放会对第三方合法权益造成损害：是）。",
		]);
		expect(lines).toContain("改变的途径：第二十三条第（三）项：“数据脱敏”。");
		expect(lines.join("\n")).toContain("开放会对第三方合法权益造成损害：是（某医院信息科2024年8月30日认定，依据评估报告）");
		expect(lines).toContain("开放属性：不予开放");
	});

	test("what holds and leaves a more open level is no basis of the conclusion", () => {
		const conditional = { conditionsNeeded: finding(true), contractOrIp: finding(true) };
		const lines = explain(decide(weifang2021, "opening", { ...known, ...conditional }, { on })).split("\n");
		expect(lines.find((line) => line.startsWith("依据"))).toContain("第二十三条第（四）项");
		expect(lines.find((line) => line.startsWith("依据"))).not.toContain("第二十四条第二款");
		expect(lines.find((line) => line.startsWith("同时成立而结论较宽的"))).toMatch(/第二十四条第二款.*结论不得宽于“有条件开放”/);
	});

	test("a rule that does not hold is named with what it is about and why it does not", () => {
		const prose = explain(decide(weifang2021, "opening", { ...known, harmsThirdParty: finding(true) }, { on }));
		expect(prose).toContain("经核对不成立的：第二十三条第（一）项关于“不予开放”的规定（国家秘密：不涉及）。");
		expect(prose).toContain(
			"第二十三条第（二）项关于“不予开放”的规定（开放后可能危及国家安全、公共安全、经济安全、社会稳定：尚未查明）",
		);
	});

	test("where several rules decide, each of them has to go before the conclusion changes", () => {
		const both = { harmsThirdParty: finding(true), contractOrIp: finding(true) };
		const prose = explain(decide(weifang2021, "opening", { ...known, ...both }, { on }));
		expect(prose).toMatch(
			/改变的途径（以上各条均须消除，结论才会改变）：\n· 第二十三条第（三）项：“数据脱敏”。\n· 第二十三条第（四）项：/,
		);
	});

	test("only the text on which the conclusion rests is named for it", () => {
		const parties = { provider: "organ", requester: "organ", dutyData: true } as const;
		const secrecy = { workSecret: finding(false), stateSecret: finding("none") } as const;
		const facts = { ...known, ...parties, ...secrecy, declaredShare: "conditional", securityReview: "passed" } as const;
		const decision = decide<Law, string>(laws.weifang, "sharing", facts, { on: "2025-10-10" });
		const [first] = explain(decision).split("\n");
		for (const [id, title] of Object.entries(decision.labels.regulations)) {
			const decides = decision.grounds.some(
				({ regulation, holds, atMost }) => regulation === id && holds === true && atMost === decision.answer,
			);
			if (decision.status === "decided") expect([id, first?.includes(`《${title}》`)]).toEqual([id, decides]);
		}
	});

	test("a route that is a clause stands in a whole sentence", () => {
		const society = { ...known, requester: "society", securityReview: "passed", declaredShare: "unconditional" } as const;
		const [first] = explain(decide<Law, string>(weifang2021, "sharingRoute", society, { on })).split("\n");
		expect(first).toMatch(/，“获取共享数据的途径”的结论是：[^“]+。$/);
	});

	test("the most open level rests on the words that name it", () => {
		const entry = { ...known, securityReview: "passed", paperRequiredBy: "law", obtainableByShare: true } as const;
		expect(explain(decide(weifang2021, "paper", entry, { on }))).toMatch(
			/\n依据：可能的限制经核对均不成立，适用第二十一条第二款“/,
		);
	});

	test("an undetermined question: what is still possible, and what to find out from whom", () => {
		const prose = explain(decide(weifang2021, "opening", { ...known, contractOrIp: finding(false) }, { on }));
		expect(prose).toMatch(
			/^“开放属性”尚待查明：以2024年9月2日为准，现有事实不足以作出结论，可能的结果有“不予开放”“有条件开放”“无条件开放”。/,
		);
		expect(prose).toMatch(
			/还须查明：.*“开放后可能危及国家安全、公共安全、经济安全、社会稳定”“开放会对第三方合法权益造成损害”.*（由数据提供单位认定）/,
		);
	});

	test("what the text does not state is said so, with the nearest words", () => {
		const prose = explain(decide(weifang2021, "downgrade", known, { on }));
		expect(prose).toContain("“降低开放属性”的结论是：未载明。本办法只规定开放属性由严到宽的转换，未载明怎样降低开放属性。");
		expect(prose).toContain("应及时转为无条件开放类公共数据");
	});

	test("a matter of other law, and a text no longer in force, are answered with the words", () => {
		expect(explain(decide(weifang2021, "sharing", { ...known, stateSecret: finding("determined") }, { on }))).toContain(
			"“共享类型”的结论是：不适用。《潍坊市公共数据管理办法》（以下简称《办法》）不适用于本案：第二条第二款“涉及国家秘密的公共数据管理，按照相关法律、法规的规定执行”。",
		);
		expect(explain(decide(weifang2021, "sharing", known, { on: "2027-02-01" }))).toMatch(
			/^“共享类型”没有现行规定可以适用：《潍坊市公共数据管理办法》已于2027年1月31日届满失效/,
		);
	});

	test("a remedy that is refused says why, and what would have to be shown", () => {
		const facts = { ...known, harmsThirdParty: finding(true), personalInfo: "sensitive" } as const;
		const refused = remedy(weifang2021, "opening", facts, "desensitize", { harmsThirdParty: finding(false, on) }, { on });
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
