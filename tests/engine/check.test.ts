import { describe, expect, test } from "vitest";
import { check } from "../../src/engine/check";
import type { Condition } from "../../src/model/condition";
import type { Value } from "../../src/model/fact";
import type { Jurisdiction } from "../../src/model/jurisdiction";
import type { Question, Rule } from "../../src/model/question";
import type { Regulation } from "../../src/model/regulation";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../src/rules/weifang-2021";

const law: Regulation = weifang2021;
const place: Jurisdiction = { id: "place", label: "某市", region: "某市", layers: [{ regulation: law, relation: "base" }] };
const [sharing, sharingRoute, ...others] = law.questions;
if (!sharing || !sharingRoute) throw new Error("潍坊 has a question of sharing and one of its route");
const [firstRule] = sharing.rules;
if (!firstRule) throw new Error("sharing has a rule");

const withSharing = (change: Partial<Question>): Regulation => ({
	...law,
	questions: [{ ...sharing, ...change }, sharingRoute, ...others],
});
const withRule = (change: Partial<Rule>): Regulation =>
	withSharing({ rules: [{ ...firstRule, ...change }, ...sharing.rules.slice(1)] });
const when = (condition: Condition): Regulation => withRule({ when: condition });
const codes = (broken: Regulation | Jurisdiction): readonly string[] => [...new Set(check(broken).map(({ code }) => code))];

const [request] = law.procedures;
if (!request) throw new Error("潍坊 has a procedure");
const withStep = (id: string, change: object): Regulation => ({
	...law,
	procedures: [{ ...request, steps: request.steps.map((step) => (step.id === id ? { ...step, ...change } : step)) }],
});

const broken: Readonly<Record<string, readonly Regulation[]>> = {
	"duplicate-id": [
		{ ...law, duties: [...law.duties, ...law.duties.slice(0, 1)] },
		{ ...law, vocabulary: { ...law.vocabulary, sharing: { label: "同名", ask: "？", kind: "flag", cite: { article: 1 } } } },
		withSharing({ rules: [...sharing.rules, firstRule] }),
		withSharing({ scale: [...sharing.scale, ...sharing.scale.slice(0, 1)] }),
		{ ...law, procedures: [{ ...request, steps: [...request.steps, ...request.steps.slice(0, 1)] }] },
	],
	"empty-condition": [when({ all: [] }), when({ any: [{ not: { any: [] } }] })],
	"unknown-term": [
		when({ fact: "declaredShares", operator: "equal", value: "none" }),
		{ ...law, remedies: law.remedies.map((each) => ({ ...each, changes: ["opening"] })) },
	],
	"unknown-value": [
		when({ fact: "declaredShare", operator: "in", value: ["none", "partly"] }),
		when({ fact: "publicData", operator: "equal", value: "true" }),
	],
	"unused-fact": [
		{ ...law, vocabulary: { ...law.vocabulary, weather: { label: "天气", ask: "？", kind: "flag", cite: { article: 1 } } } },
	],
	"empty-quote": [withRule({ words: [{ cite: { article: 19 }, quote: " " }] })],
	"unknown-article": [withRule({ words: [{ cite: { article: 40 }, quote: "第四十条" }] })],
	"no-words": [withRule({ words: [] }), withStep("reply", { words: [] })],
	"not-a-day": [{ ...law, effective: { from: "2022-02-30" } }],
	"dates-inverted": [{ ...law, effective: { from: "2022-02-01", until: "2021-02-01" } }],
	"article-unexplained": [{ ...law, articles: { ...law.articles, 4: { title: "原则", state: "context" } } }],
	"unknown-reading": [withRule({ reading: "A-99" })],
	"unused-reading": [
		{ ...law, readings: [...law.readings, { id: "Z-01", question: "？", choice: "。", because: "。", alternatives: [] }] },
	],
	"unknown-step": [withStep("reply", { then: { agree: ["archive"] } }), withStep("reply", { since: "archive" })],
	"unlearnable-fact": [
		withStep("reply", { learns: { agree: { replies: "agree" } } }),
		withStep("reply", { learns: { agree: { reply: "perhaps" } } }),
		withStep("reply", { learns: { agree: { stateSecret: "none" } } }),
	],
	"unreachable-step": [{ ...law, procedures: [{ ...request, begins: ["rule"] }] }],
	"endless-step": [withStep("rule", { then: { failed: ["rule"] } }), withStep("apply", { then: { filed: ["apply"] } })],
	"unknown-level": [
		withRule({ atMost: "partly" }),
		withSharing({ parts: { cite: { article: 19 }, quote: "部分", mixed: "partly" } }),
	],
	"reserved-level": [
		withSharing({ scale: [...sharing.scale, { id: "not-stated", label: "未载明", cite: { article: 19 }, quote: "部分" }] }),
	],
	"silence-unexplained": [{ ...law, unstated: law.unstated.filter(({ point }) => point !== "opening-downgrade") }],
	"question-cycle": [when({ fact: "sharingRoute", operator: "equal", value: "direct" })],
	"too-many-states": [
		when({
			all: Object.entries(law.vocabulary).flatMap(([fact, { kind }]) =>
				kind === "flag" ? [{ fact, operator: "equal" as const, value: true }] : [],
			),
		}),
	],
	"unreachable-level": [withSharing({ rules: sharing.rules.filter(({ atMost }) => atMost !== "conditional") })],
	"rule-never-holds": [
		when({
			all: [
				{ fact: "declaredShare", operator: "equal", value: "none" },
				{ fact: "declaredShare", operator: "equal", value: "unconditional" },
			],
		}),
	],
};

describe("a law that is not well made is told so", () => {
	test.each(Object.entries(broken).flatMap(([code, laws]) => laws.map((each, index) => [code, index, each] as const)))(
		"%s (%i)",
		(code, _, each) => {
			expect(codes(each)).toContain(code);
		},
	);

	test("every issue says where, in Chinese, and shows what it found in backticks", () => {
		for (const issue of Object.values(broken).flat().flatMap(check)) {
			expect(issue.path.length).toBeGreaterThan(0);
			expect(issue.message).toMatch(/\p{Script=Han}/u);
			if (issue.input !== undefined && issue.code !== "fact-disagreement") expect(issue.message).toContain("`");
		}
	});
});

describe("the layers of a jurisdiction must agree", () => {
	const stack = (upper: Partial<Regulation>, relation: "prevails" | "also" = "prevails"): Jurisdiction => ({
		...place,
		layers: [{ regulation: { ...law, id: "upper", ...upper }, relation }, ...place.layers],
	});

	test("on what a shared fact means", () => {
		const renamed = {
			...law.vocabulary,
			publicData: { label: "政务数据", ask: "？", kind: "flag" as const, cite: { article: 2 } },
		};
		expect(codes(stack({ vocabulary: renamed, readings: [] }))).toContain("fact-disagreement");
	});

	test("on the order of shared levels", () => {
		expect(codes(stack({ questions: [{ ...sharing, scale: sharing.scale.toReversed() }, sharingRoute, ...others] }))).toContain(
			"scale-disagreement",
		);
	});

	test("on how every two levels compare", () => {
		const only = (id: string) => ({ ...sharing, scale: sharing.scale.filter((level) => level.id === id), rules: [] });
		const apart: Jurisdiction = {
			...place,
			layers: [
				{ regulation: { ...law, id: "upper", questions: [only("none"), sharingRoute, ...others] }, relation: "prevails" },
				{ regulation: { ...law, questions: [only("unconditional"), sharingRoute, ...others] }, relation: "base" },
			],
		};
		expect(codes(apart)).toContain("scale-incomparable");
	});

	test("each text stands once, and one of them can answer alone", () => {
		expect(codes({ ...place, layers: [...place.layers, ...place.layers] })).toContain("duplicate-layer");
		expect(codes({ ...place, layers: place.layers.map((layer) => ({ ...layer, relation: "also" as const })) })).toEqual([
			"no-base",
		]);
	});

	const reading = { id: "R", question: "？", choice: "一", because: "一", alternatives: [] };
	const order = (...levels: readonly string[]) => ({ question: "sharing", levels, reading: "R" });
	const upper: Jurisdiction["layers"][number] = { regulation: { ...law, id: "upper", readings: [] }, relation: "prevails" };
	const never = {
		when: { fact: "inRegion", operator: "equal", value: true },
		words: [{ cite: { article: 1 }, quote: "文" }],
	} as const;

	test.each<readonly [string, Partial<Jurisdiction>]>([
		["layer-order", { layers: [...place.layers, upper] }],
		["scale-disagreement", { compares: [order("none", "conditional"), order("conditional", "none")], readings: [reading] }],
		["unknown-level", { compares: [order("none", "nowhere")], readings: [reading] }],
		["unknown-reading", { compares: [order("none", "conditional")] }],
		["unused-reading", { readings: [reading] }],
		["empty-condition", { never: [{ ...never, when: { all: [] } }] }],
		["no-words", { never: [{ ...never, words: [] }] }],
		["unknown-term", { never: [{ ...never, when: { ...never.when, fact: "nobody" } }] }],
		["unknown-regulation", { never: [{ ...never, words: [{ cite: { article: 1 }, quote: "文", regulation: "elsewhere" }] }] }],
	])("a place: %s", (code, change) => {
		expect(codes({ ...place, ...change })).toContain(code);
	});

	test("questions that go round in a circle only where texts are laid over one another", () => {
		const cite = { article: 1 };
		const scale = ["shut", "open"].map((id) => ({ id, label: id, cite, quote: "文" }));
		const asked = (id: string, fact: string, value: Value): Question => {
			const when: Condition = { fact, operator: "equal", value };
			return {
				id,
				label: id,
				point: "sharing",
				scale,
				rules: [{ id: "r", words: [{ cite, quote: "文" }], when, atMost: "shut" }],
			};
		};
		const text = (id: string, ...questions: readonly Question[]): Regulation => ({
			...law,
			id,
			vocabulary: { x: { label: "甲", ask: "？", kind: "flag", cite } },
			...{ scope: [], questions, duties: [], remedies: [], procedures: [], readings: [], unstated: [] },
		});
		const higher = text("upper", asked("first", "second", "shut"), asked("second", "x", true));
		const lower = text("lower", asked("first", "x", true), asked("second", "first", "shut"));
		expect([codes(higher), codes(lower)]).toEqual([[], []]);
		const layers = [
			{ regulation: higher, relation: "prevails" },
			{ regulation: lower, relation: "base" },
		] as const;
		expect(codes({ ...place, layers })).toContain("question-cycle");
	});

	test("what is wrong in a text is told with its layer", () => {
		const [issue] = check({ ...place, layers: [{ regulation: withRule({ words: [] }), relation: "base" }] });
		expect(issue?.path.slice(0, 2)).toEqual(["layers", 0]);
	});
});

test("the shipped laws are well made", () => {
	expect([check(weifang), check(weifang2021)]).toEqual([[], []]);
});
