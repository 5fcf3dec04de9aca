import { describe, expectTypeOf, test } from "vitest";
import {
	all,
	duties,
	is,
	jurisdiction,
	oneOf,
	procedure,
	question,
	regulation,
	remedies,
	scope,
	vocabulary,
} from "../../src/author";
import { type Day, decide, nextSteps, remedy } from "../../src/index";
import { type LawId, laws } from "../../src/rules";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../src/rules/weifang-2021";

const on = "2026-11-21";
const secrecy = { value: "none", by: "保密办", on: "2026-11-20" } as const;

const facts = vocabulary({
	rain: { label: "雨", ask: "是否下雨？", kind: "flag", cite: { article: 1 } },
	season: {
		label: "季节",
		ask: "什么季节？",
		kind: [
			{ id: "summer", label: "夏" },
			{ id: "winter", label: "冬" },
		],
		cite: { article: 1 },
	},
});

const words = [{ cite: { article: 1 }, quote: "文" }];
const scale = [
	{ id: "shut", label: "不开", cite: { article: 1 }, quote: "文" },
	{ id: "open", label: "开", cite: { article: 1 }, quote: "文" },
] as const;

const asking = <const C>(when: C) => ({ id: "r", words, when, atMost: "shut" }) as const;
const gate = question(facts, { id: "gate", label: "门", matter: "opening", scale, rules: [asking(is("rain"))] });

describe("a misspelling is a compile error", () => {
	test("of a question", () => {
		// @ts-expect-error [ts2345] - the question is called opening
		decide(weifang, "openning", {}, { on });
	});

	test("of a fact", () => {
		// @ts-expect-error [ts2353] - the fact is called publicData
		decide(weifang, "opening", { publicDate: true }, { on });
	});

	test("of a value", () => {
		// @ts-expect-error [ts2322] - there is no such sharing class
		decide(weifang, "sharing", { declaredShare: "unconditionally" }, { on });
	});

	test("of a level, where an answer is compared", () => {
		const { answer } = decide(weifang2021, "opening", {}, { on });
		// @ts-expect-error [ts2367] - 有条件开放 is called conditional
		expectTypeOf(answer === "condition").toBeBoolean();
	});

	test("of a law, by id and by name", () => {
		// @ts-expect-error [ts2551] - the law is called weifang
		expectTypeOf(laws.weifeng).toBeObject();
		// @ts-expect-error [ts2322] - there is no law of this id
		const id: LawId = "weifang-2012";
		expectTypeOf(id).toBeString();
	});

	test("of a remedy and of a procedure", () => {
		// @ts-expect-error [ts2345] - the remedy is called desensitize
		remedy(weifang, "opening", {}, "desensitise", {}, { on });
		// @ts-expect-error [ts2345] - the procedure is called sharingRequest
		nextSteps(weifang, "sharing-request", null, {}, { on });
	});

	test("of a day", () => {
		// @ts-expect-error [ts2322] - a day is written 2026-11-21
		const day: Day = "2026/11/21";
		expectTypeOf(day).toBeString();
		// @ts-expect-error [ts2345] - text that arrives at run time goes through parseDay
		decide(weifang, "opening", {}, { on: String(on) });
	});
});

describe("a finding is not a bare value", () => {
	test("open-textured facts take only a named finding", () => {
		decide(weifang, "opening", { stateSecret: secrecy }, { on });
		// @ts-expect-error [ts2322] - who found it, and when?
		decide(weifang, "opening", { stateSecret: "none" }, { on });
	});

	test("plain facts take no finding", () => {
		// @ts-expect-error [ts2322] - a plain fact is a plain value
		decide(weifang, "opening", { publicData: { value: true, by: "某局", on } }, { on });
	});
});

describe("a regulation cannot name what it does not have", () => {
	test("a rule: facts, values and levels", () => {
		const shape = { id: "g", label: "门", matter: "opening", scale } as const;
		// @ts-expect-error [ts2322] - no such fact
		question(facts, { ...shape, rules: [asking(is("rian"))] });
		// @ts-expect-error [ts2322] - no such value
		question(facts, { ...shape, rules: [asking(oneOf("season", "summer", "autumn"))] });
		// @ts-expect-error [ts2322] - no such fact, however deep
		question(facts, { ...shape, rules: [asking(all(is("rain"), is("snow")))] });
		// @ts-expect-error [ts2322] - no such level
		question(facts, { ...shape, rules: [{ id: "r", words, when: is("rain"), atMost: "ajar" }] });
		// @ts-expect-error [ts2322] - no such matter
		question(facts, { ...shape, matter: "doors", rules: [] });
	});

	test("a rule on another question: its levels", () => {
		const shape = { id: "way", label: "路", matter: "opening-route", scale } as const;
		question({ ...facts, gate }, { ...shape, rules: [asking(is("gate", "shut"))] });
		// @ts-expect-error [ts2322] - the gate has no such level
		question({ ...facts, gate }, { ...shape, rules: [asking(is("gate", "closed"))] });
		// @ts-expect-error [ts2322] - the question was not given to rest on
		question(facts, { ...shape, rules: [asking(is("gate", "shut"))] });
	});

	test("scope clauses, duties and remedies", () => {
		const clause = { id: "s", cite: { article: 1 }, quote: "文", matters: "all", otherwise: "silent" } as const;
		// @ts-expect-error [ts2322] - no such fact
		scope(facts, [{ ...clause, when: is("rian") }]);
		const duty = { id: "d", label: "关门", words, on: "provider", when: is("rain") } as const;
		// @ts-expect-error [ts2322] - no such value
		duties({ ...facts, gate }, [{ ...duty, met: is("season", "autumn") }]);
		// @ts-expect-error [ts2322] - no such level to promote to
		duties({ ...facts, gate }, [{ ...duty, met: is("rain"), promotes: { question: "gate", to: "ajar" } }]);
		// @ts-expect-error [ts2322] - no such actor
		duties({ ...facts, gate }, [{ ...duty, on: "porter", met: is("rain") }]);
		// @ts-expect-error [ts2322] - no such fact to change
		remedies(facts, [{ id: "dry", label: "晒", words, changes: ["rian"] }]);
		// @ts-expect-error [ts2322] - a remedy changes facts, not answers
		remedies({ ...facts, gate }, [{ id: "push", label: "推", words, changes: ["gate"] }]);
	});

	test("steps and outcomes of a procedure", () => {
		const step = { id: "ask", label: "问", words, actor: "user" } as const;
		// @ts-expect-error [ts2322] - no such step to begin with
		procedure(facts, { id: "p", label: "程", begins: ["aks"], steps: [{ ...step, then: {} }] });
		// @ts-expect-error [ts2322] - no such step to lead to
		procedure(facts, { id: "p", label: "程", begins: ["ask"], steps: [{ ...step, then: { agree: ["reply"] } }] });
		// @ts-expect-error [ts2353] - no such outcome
		procedure(facts, { id: "p", label: "程", begins: ["ask"], steps: [{ ...step, then: { granted: ["ask"] } }] });
	});
});

describe("ids stay literal", () => {
	test("an answer is one of the levels of its question, without annotation", () => {
		expectTypeOf(decide(weifang, "opening", {}, { on }).answer).toEqualTypeOf<
			"none" | "conditional" | "unconditional" | null
		>();
		expectTypeOf(decide(weifang, "downgrade", {}, { on }).answer).toEqualTypeOf<null>();
		expectTypeOf(decide(weifang2021, "sharing", {}, { on }).law).toEqualTypeOf<"weifang-2021">();
	});

	test("a jurisdiction has the questions and facts of all its layers", () => {
		const empty = { id: "a", title: "甲", number: "一", issuer: "甲", rank: "law", region: "甲", effective: {} } as const;
		const source = { grade: "full text", note: "", sha256: "" } as const;
		const nothing = { articles: {}, scope: [], duties: [], remedies: [], procedures: [], readings: [], unstated: [] };
		const garden = regulation({ ...empty, source, ...nothing, vocabulary: facts, questions: [gate] });
		const both = jurisdiction({
			id: "both",
			label: "两部",
			region: "甲",
			layers: [
				{ regulation: garden, relation: "prevails" },
				{ regulation: weifang2021, relation: "base" },
			],
		});
		decide(both, "gate", { rain: true, publicData: true }, { on });
		decide(both, "sharing", { season: "summer", declaredShare: "none" }, { on });
		// @ts-expect-error [ts2345] - neither text has this question
		decide(both, "doors", {}, { on });
	});
});
