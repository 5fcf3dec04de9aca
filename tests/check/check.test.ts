import { describe, expect, test } from "vitest";
import { check } from "../../src/check";
import type { Issue } from "../../src/model/answer/issue";
import type { Condition } from "../../src/model/law/condition";
import type { Value } from "../../src/model/law/fact";
import type { Jurisdiction } from "../../src/model/law/jurisdiction";
import type { Question, Rule } from "../../src/model/law/question";
import type { Regulation } from "../../src/model/law/regulation";
import type { TimeLimit } from "../../src/model/law/time-limit";
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
/** What every issue must tell its reader: where, what in Chinese, what was found there, and what to do. */
const isHelpful = ({ path, message, input, suggestion }: Issue): void => {
	expect(path.length).toBeGreaterThan(0);
	expect(message).toMatch(/\p{Script=Han}/u);
	if (input !== undefined) expect(message).toContain(`\`${input}\``);
	expect([message, suggestion]).toEqual([message, expect.stringMatching(/\p{Script=Han}/u)]);
	expect(suggestion).not.toContain("undefined");
};

/** The codes of what is wrong with a law; whatever is found is told to its reader. */
const codes = (broken: Regulation | Jurisdiction): readonly string[] => {
	const issues = check(broken);
	for (const issue of issues) isHelpful(issue);
	return [...new Set(issues.map(({ code }) => code))];
};

const [request] = law.procedures;
if (!request) throw new Error("潍坊 has a procedure");
const withStep = (id: string, change: object): Regulation => ({
	...law,
	procedures: [{ ...request, steps: request.steps.map((step) => (step.id === id ? { ...step, ...change } : step)) }],
});

const listed = { label: "同", ask: "？", kind: [{ id: "same", label: "同" }], cite: { article: 1 } };

/** A source that is an interpretation: its parts are cited by their headings. */
const interpretation: Regulation = {
	...law,
	source: { grade: "official interpretation", note: "政策解读", sha256: "" },
	articles: { 主要内容: { title: "主要内容", state: "encoded" } },
	vocabulary: { open: { label: "开放", ask: "？", kind: "flag", cite: { heading: "主要内容" } } },
	effective: { posted: "2024-05-01", reading: "A" },
	readings: [{ id: "A", question: "？", choice: "。", because: "。", alternatives: [] }],
	questions: [
		{
			id: "opening",
			label: "开放属性",
			matter: "opening",
			otherwise: "not-stated",
			scale: ["none", "full"].map((id) => ({ id, label: id, cite: { heading: "主要内容" }, quote: "文" })),
			rules: ["none", "full"].map((atMost) => ({
				id: atMost,
				words: [{ cite: { heading: "主要内容" }, quote: "文" }],
				when: { fact: "open", operator: "equal" as const, value: atMost === "full" },
				atMost,
			})),
		},
	],
	...{ scope: [], duties: [], remedies: [], procedures: [], unstated: [{ matter: "opening", note: "未载明其余" }] },
};
const { defers: _, ...interpreted } = interpretation;
const withInterpretation = (change: Partial<Question>): Regulation => ({
	...interpreted,
	questions: interpreted.questions.map((each) => ({ ...each, ...change })),
});

const broken: Readonly<Record<string, readonly Regulation[]>> = {
	"duplicate-id": [
		{ ...law, duties: [...law.duties, ...law.duties.slice(0, 1)] },
		{ ...law, vocabulary: { ...law.vocabulary, sharing: { label: "同名", ask: "？", kind: "flag", cite: { article: 1 } } } },
		withSharing({ rules: [...sharing.rules, firstRule] }),
		withSharing({ scale: [...sharing.scale, ...sharing.scale.slice(0, 1)] }),
		{ ...law, vocabulary: { ...law.vocabulary, twice: { ...listed, kind: [...listed.kind, ...listed.kind] } } },
		{ ...law, procedures: [{ ...request, steps: [...request.steps, ...request.steps.slice(0, 1)] }] },
	],
	"empty-condition": [when({ all: [] }), when({ any: [{ not: { any: [] } }] })],
	"unknown-term": [
		when({ fact: "declaredShares", operator: "equal", value: "none" }),
		{ ...law, remedies: law.remedies.map((each) => ({ ...each, changes: ["opening"] })) },
		withStep("reply", { within: { given: "nobody", words: "周期" } }),
	],
	"unknown-value": [
		when({ fact: "declaredShare", operator: "in", value: ["none", "partly"] }),
		when({ fact: "publicData", operator: "equal", value: "true" }),
	],
	"unused-fact": [
		{ ...law, vocabulary: { ...law.vocabulary, weather: { label: "天气", ask: "？", kind: "flag", cite: { article: 1 } } } },
	],
	"empty-quote": [withRule({ words: [{ cite: { article: 19 }, quote: " " }] })],
	"unknown-article": [
		withRule({ words: [{ cite: { article: 40 }, quote: "第四十条" }] }),
		{ ...interpreted, articles: { 起草背景: { title: "起草背景", state: "encoded" } } },
	],
	"no-words": [
		withRule({ words: [] }),
		withStep("reply", { words: [] }),
		{ ...law, never: [{ when: { fact: "publicData", operator: "equal", value: false }, words: [] }] },
	],
	"duplicate-label": [
		{ ...law, vocabulary: { ...law.vocabulary, again: { ...listed, label: law.vocabulary["publicData"]?.label ?? "" } } },
		withSharing({ scale: sharing.scale.map((level) => ({ ...level, label: "共享" })) }),
		{
			...law,
			vocabulary: {
				...law.vocabulary,
				again: {
					...listed,
					label: "另一项",
					kind: [
						{ id: "a", label: "甲" },
						{ id: "b", label: "甲" },
					],
				},
			},
		},
	],
	"unknown-actor": [
		withStep("reply", { actor: "weifang:nobody" }),
		{ ...law, duties: law.duties.map((duty) => ({ ...duty, on: "elsewhere:body" as const })) },
	],
	"unknown-matter": [
		{ ...law, duties: law.duties.map((duty) => ({ ...duty, matter: "weifang:nothing" as const })) },
		{ ...law, unstated: [...law.unstated, { matter: "elsewhere:matter", note: "未载明" }] },
	],
	"unused-matter": [{ ...law, matters: { "weifang:matter": "某事项" } }],
	"no-first-day": [
		{ ...law, effective: {} },
		{ ...law, effective: { until: "2027-01-31" } },
	],
	"not-an-article": [{ ...law, articles: { ...law.articles, 总则: { title: "总则", state: "encoded" } } }],
	"unused-actor": [{ ...law, actors: { "weifang:bureau": "市局" } }],
	"undated-unread": [{ ...interpreted, effective: { posted: "2024-05-01" }, readings: [] }],
	"no-beginning": [{ ...law, procedures: [{ ...request, begins: [] }] }],
	"unknown-question": [
		{ ...law, duties: law.duties.map((duty) => ({ ...duty, promotes: { question: "weather", to: "fine" } })) },
	],
	"not-a-day": [{ ...law, effective: { from: "2022-02-30" } }],
	"dates-inverted": [
		{ ...law, effective: { from: "2022-02-01", until: "2021-02-01" } },
		{ ...interpreted, effective: { posted: "2024-05-01", until: "2024-04-30", reading: "A" } },
	],
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
	"unknown-outcome": [withStep("reply", { learns: { sent: { reply: "agree" } } })],
	"unreachable-step": [{ ...law, procedures: [{ ...request, begins: ["rule"] }] }],
	"endless-step": [withStep("rule", { then: { failed: ["rule"] } }), withStep("apply", { then: { filed: ["apply"] } })],
	"unknown-level": [
		withRule({ atMost: "partly" }),
		withSharing({ parts: { cite: { article: 19 }, quote: "部分", mixed: "partly" } }),
	],
	"reserved-level": [
		withSharing({ scale: [...sharing.scale, { id: "not-stated", label: "未载明", cite: { article: 19 }, quote: "部分" }] }),
	],
	"silence-unexplained": [
		{ ...law, unstated: law.unstated.filter(({ matter }) => matter !== "opening-downgrade") },
		{ ...interpreted, unstated: [] },
	],
	"question-cycle": [when({ fact: "sharingRoute", operator: "equal", value: "direct" })],
	"too-many-states": [
		when({
			all: Object.entries(law.vocabulary).flatMap(([fact, { kind }]) =>
				kind === "flag" ? [{ fact, operator: "equal" as const, value: true }] : [],
			),
		}),
	],
	"unreachable-level": [
		withSharing({ rules: sharing.rules.filter(({ atMost }) => atMost !== "conditional") }),
		withInterpretation({ rules: interpreted.questions[0]?.rules.slice(0, 1) ?? [] }),
	],
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

	test("what it finds is told to its reader", () => {
		for (const issue of Object.values(broken).flat().flatMap(check)) isHelpful(issue);
	});

	test.each(["unknown-reading", "unknown-article", "unknown-actor", "unknown-term", "unknown-step", "unknown-value"])(
		"%s: the choice is listed, and cut short where it is long",
		(code) => {
			const told = (broken[code] ?? []).flatMap(check).filter((issue) => issue.code === code);
			expect(told.length).toBeGreaterThan(0);
			for (const { suggestion } of told) {
				expect(suggestion).toMatch(/^可选的\p{Script=Han}+：[^；]+|^在 readings 中列明/u);
				expect(suggestion?.split("、").length).toBeLessThanOrEqual(12);
			}
		},
	);

	const timed = (quote: string, within: TimeLimit): Regulation =>
		withStep("reply", { words: [{ cite: { article: 21 }, quote }], within });
	const extended = (quote: string): TimeLimit => ({
		workingDays: 10,
		extension: { cite: { article: 21 }, quote, workingDays: 5 },
	});

	test.each<readonly [string, TimeLimit]>([
		["应当在10个工作日内答复", { workingDays: 15 }],
		["应当在15个工作日内答复", { workingDays: 5 }],
		["应当在十五个工作日内答复", { workingDays: 5 }],
		["应当在10日内答复", { workingDays: 10 }],
		["应当在10个工作日内答复", { days: 10 }],
		["应当在25天内答复", { days: 5 }],
		["应当在12个月内答复", { months: 2 }],
		["保存二十年", { years: 10 }],
		["自2024年1月5日起施行，应当及时答复", { days: 5 }],
		["自二〇二四年一月五日起施行，应当及时答复", { days: 5 }],
		["应当尽快答复", { stated: false, words: "及时" }],
		["应当在10个工作日内答复", extended("经同意可以延长15个工作日")],
	])("a term stands in the words of its provision: %s (%o)", (quote, within) => {
		expect(codes(timed(quote, within))).toContain("term-not-in-words");
	});

	test.each<readonly [string, TimeLimit]>([
		["应当在15个工作日内答复", { workingDays: 15 }],
		["应当在１５个工作日内答复", { workingDays: 15 }],
		["应当在十五个工作日内答复", { workingDays: 15 }],
		["应当在十日内答复", { days: 10 }],
		["应当在30天内答复", { days: 30 }],
		["应当在三个月内答复", { months: 3 }],
		["保存不少于二十年", { years: 20, atLeast: true }],
		["应当在两个工作日内答复", { workingDays: 2 }],
		["应当在两个月内答复", { months: 2 }],
		["应当在半年内答复", { months: 6 }],
		["应当在10个自然日内答复", { days: 10 }],
		["5月起受理，五日内答复", { days: 5 }],
		["应当及时答复", { stated: false, words: "及时" }],
		["应当在10个工作日内答复", extended("经同意可以延长五个工作日")],
		["5个工作日内受理，15个工作日内答复", { workingDays: 5 }],
	])("a term that its words give, in figures or in Chinese numerals: %s (%o)", (quote, within) => {
		expect(codes(timed(quote, within))).not.toContain("term-not-in-words");
	});

	test("a term of a duty, too", () => {
		const duties = law.duties.map((duty) => ({ ...duty, within: { days: 777 } }));
		expect(check({ ...law, duties }).filter(({ code }) => code === "term-not-in-words")).toHaveLength(duties.length);
	});

	test("an interpretation is cited by its headings, and speaks from the day it was posted by a reading", () => {
		expect(check(interpreted)).toEqual([]);
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

	test("on what is a fact and what a question", () => {
		const asked = { ...law.vocabulary, sharing: { ...listed, kind: "flag" as const } };
		expect(codes(stack({ vocabulary: asked, questions: [], readings: [] }))).toContain("namespace-collision");
	});

	test("on the order of shared levels", () => {
		expect(codes(stack({ questions: [{ ...sharing, scale: sharing.scale.toReversed() }, sharingRoute, ...others] }))).toContain(
			"scale-disagreement",
		);
	});

	const relabelled = sharing.scale.map((level, at) => (at === 0 ? { ...level, label: "另一名称" } : level));
	const otherNames: Partial<Regulation> = { questions: [{ ...sharing, scale: relabelled }, sharingRoute, ...others] };

	test("on what a shared level is called", () => {
		expect(codes(stack(otherNames))).toContain("level-disagreement");
	});

	test("on what a shared level is called, unless the upper text only adds limits", () => {
		expect(codes(stack(otherNames, "also"))).not.toContain("level-disagreement");
		expect(codes(stack({}))).not.toContain("level-disagreement");
	});

	test("on what a body or a matter of one text's own is called", () => {
		const named = (actors: Regulation["actors"]): Regulation => ({ ...law, id: "upper", actors: actors ?? {} });
		const both = (label: string): Jurisdiction => ({
			...place,
			layers: [
				{ regulation: named({ "z:bureau": "甲局" }), relation: "prevails" },
				{ regulation: { ...law, actors: { "z:bureau": label } }, relation: "base" },
			],
		});
		expect(codes(both("乙局"))).toContain("own-name-disagreement");
		expect(codes(both("甲局"))).not.toContain("own-name-disagreement");
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
				matter: "sharing",
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
