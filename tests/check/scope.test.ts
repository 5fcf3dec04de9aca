import { describe, expect, test } from "vitest";
import { check, type Regulation } from "../../src/author";
import { decide } from "../../src/index";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { codesOf, issuesOf, lawWith, smallLaw } from "./small-law";

const law: Regulation = weifang2021;
const cite = { article: 19 };

/** 潍坊 with a question on a matter that the lists of matters in its scope clauses leave out. */
const training: Regulation = {
	...law,
	matters: { "weifang:training": "模型训练" },
	questions: [
		...law.questions,
		{
			id: "training",
			label: "能否用于模型训练",
			matter: "weifang:training",
			scale: [
				{ id: "closed", label: "不能", cite, quote: "不予共享" },
				{ id: "open", label: "能", cite, quote: "无条件共享" },
			],
			rules: [
				{
					id: "t",
					words: [{ cite, quote: "不予共享" }],
					when: { fact: "declaredShare", operator: "equal", value: "none" },
					atMost: "closed",
				},
			],
		},
	],
};

test("a question on a matter that no scope clause lists is found, since it is answered outside the scope of the text", () => {
	const outside = { inRegion: false, declaredShare: "unconditional" };
	expect(decide(training, "training", outside, { on: "2024-09-02" }).answer).toBe("open");
	expect(check(training)).toMatchObject([
		{ code: "unscoped-point", path: ["questions", 12, "matter"], input: "weifang:training" },
	]);
	const scope = [...law.scope, { ...law.scope[0], id: "t", matters: ["weifang:training"] }] as Regulation["scope"];
	expect(check({ ...training, scope })).toEqual([]);
	expect(decide({ ...training, scope }, "training", outside, { on: "2024-09-02" }).status).toBe("out-of-scope");
});

const paths = (changed: Regulation, code = "unscoped-point"): readonly string[] =>
	issuesOf(changed)
		.filter((issue) => issue.code === code)
		.map(({ path }) => path.join("."));

describe("no scope clause limits", () => {
	test("a duty or a step on a matter of which none speaks", () => {
		expect(paths(lawWith({ "duties.0.matter": "records" }))).toEqual(["duties.0.matter"]);
		expect(paths(lawWith({ "procedures.0.steps.1.matter": "dispute" }))).toEqual(["procedures.0.steps.1.matter"]);
	});

	test("a duty or a step that names no matter", () => {
		expect(paths(lawWith({ "duties.0.matter": undefined }))).toEqual(["duties.0"]);
		expect(paths(lawWith({ "procedures.0.steps.0.matter": undefined }))).toEqual(["procedures.0.steps.0"]);
	});

	test("a matter, which is found once for all provisions on it", () => {
		expect(paths(lawWith({ "scope.0.matters": ["sharing-request", "small:notice"] }))).toEqual(["questions.0.matter"]);
	});

	test("anything, where there is no clause at all", () => {
		expect(paths(lawWith({ scope: [], unlimited: undefined }))).toEqual(["scope"]);
	});
});

describe("a provision is within the scope of its text", () => {
	test("where a clause limits all matters, whether it names one or not", () => {
		const all = { "scope.0.matters": "all", unlimited: undefined };
		expect(codesOf(lawWith({ ...all, "duties.0.matter": undefined, matters: undefined }))).toEqual([]);
	});

	test("where its matter is declared unlimited", () => {
		expect(
			codesOf(
				lawWith({
					"duties.0.matter": "records",
					"unlimited.1": "records",
					matters: {},
					"scope.0.matters": ["sharing", "sharing-request"],
				}),
			),
		).toEqual([]);
	});

	test("where the text, which has no clause, is declared unlimited as a whole", () => {
		const facts = { ...smallLaw.vocabulary };
		delete facts["inRegion"];
		expect(
			codesOf(lawWith({ scope: [], unlimited: "all", vocabulary: facts, "duties.0.matter": undefined, matters: {} })),
		).toEqual([]);
	});

	test("if it is a rule or a grant, by the matter of its question", () => {
		expect(codesOf(lawWith({ "questions.0.rules.0.matter": "sharing.none" }))).toEqual([]);
	});
});

test("a declaration that a clause contradicts, or that concerns no provision, is found", () => {
	expect(paths(lawWith({ "unlimited.1": "sharing" }), "needless-unlimited")).toEqual(["unlimited.1"]);
	expect(paths(lawWith({ "unlimited.1": "records" }), "needless-unlimited")).toEqual(["unlimited.1"]);
	expect(paths(lawWith({ unlimited: "all" }), "needless-unlimited")).toEqual(["unlimited"]);
});
