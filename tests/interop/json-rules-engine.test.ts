import { describe, expect, test } from "vitest";
import { checkQuotes, is, type Jurisdiction, type Layer } from "../../src/author";
import { meaningOf } from "../../src/engine/meaning";
import type { Day, FactsOf, Law } from "../../src/index";
import { engineFor, outcomeOf, runtimeFacts } from "../../src/interop/json-rules-engine";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../src/rules/weifang-2021";

const on = "2026-11-21";
const signature = { by: "数据提供单位张某", on: "2026-01-05" } as const;

/** A resource that nothing stands in the way of. */
const openable = {
	inRegion: true,
	publicData: true,
	stateSecret: { value: "none", ...signature },
	endangersSecurity: { value: false, ...signature },
	harmsThirdParty: { value: false, ...signature },
	contractOrIp: { value: false, ...signature },
	lawOnOpening: "silent",
	ruleOnOpening: "silent",
	conditionsNeeded: { value: false, ...signature },
	declaredOpen: "unconditional",
	securityReview: "passed",
	onOpenList: true,
} as const satisfies FactsOf<typeof weifang2021>;

type OpenableFact = keyof typeof openable;

const run = async (question: "opening" | "openingRoute" | "downgrade", facts: FactsOf<typeof weifang2021>) =>
	(await engineFor(weifang2021, question, { on }).run(runtimeFacts(weifang2021, facts))).events;

test("nothing in the way: the most open level is the answer, by the words that name it", async () => {
	const events = await run("opening", openable);
	expect(events).toEqual([
		{
			type: "default",
			params: {
				level: "unconditional",
				place: 2,
				regulation: "weifang-2021",
				words: [{ cite: { article: 23 }, quote: "除下列情形外，公共数据应当逐步纳入开放范围" }],
			},
		},
	]);
	expect(outcomeOf(events)).toBe("unconditional");
});

test("every rule that holds fires, with its words, and the strictest decides", async () => {
	const events = await run("opening", {
		...openable,
		endangersSecurity: { value: true, ...signature },
		conditionsNeeded: { value: true, ...signature },
	});
	const fired = events.filter(({ type }) => type === "at-most").map(({ params }) => params);
	expect(fired).toHaveLength(2);
	expect(fired).toContainEqual({
		level: "none",
		place: 0,
		rule: "23(2)",
		regulation: "weifang-2021",
		words: [{ cite: { article: 23, item: 2 }, quote: "开放后可能危及国家安全、公共安全、经济安全、社会稳定的" }],
	});
	expect(fired).toContainEqual(expect.objectContaining({ level: "conditional", place: 1, rule: "24(2)-conditional" }));
	expect(outcomeOf(events)).toBe("none");
});

const relevant: Readonly<Record<"opening" | "openingRoute", readonly OpenableFact[]>> = {
	opening: [
		"inRegion",
		"publicData",
		"stateSecret",
		"endangersSecurity",
		"harmsThirdParty",
		"contractOrIp",
		"lawOnOpening",
		"ruleOnOpening",
		"conditionsNeeded",
	],
	openingRoute: Object.keys(openable) as OpenableFact[],
};

test.each(
	(["opening", "openingRoute"] as const).flatMap((question) => relevant[question].map((fact) => [question, fact] as const)),
)("%s is not answered while %s is missing: the run rejects and names the fact", async (question, fact) => {
	const missing = { code: "UNDEFINED_FACT", message: `Undefined fact: ${fact}` };
	await expect(run(question, { ...openable, [fact]: undefined })).rejects.toMatchObject(missing);
	await expect(run(question, { ...openable, [fact]: null })).rejects.toMatchObject(missing);
});

test("a finding still being determined is missing, and so is one without a name or an existing day", async () => {
	const missing = { code: "UNDEFINED_FACT", message: "Undefined fact: stateSecret" };
	for (const finding of [
		{ value: null, by: "某局", on: "2026-01-05" },
		{ value: "none", by: " ", on: "2026-01-05" },
		{ value: "none", by: "某局", on: "2026-02-30" },
	] as const) {
		await expect(run("opening", { ...openable, stateSecret: finding })).rejects.toMatchObject(missing);
	}
});

test("a value outside the vocabulary opens nothing: the status is undetermined", async () => {
	const engine = engineFor(weifang2021, "openingRoute", { on });
	expect(outcomeOf((await engine.run(runtimeFacts(weifang2021, openable))).events)).toBe("direct");
	const misspelt = { ...runtimeFacts(weifang2021, openable), declaredOpen: "Unconditional" };
	expect(outcomeOf((await engine.run(misspelt)).events)).toBe("undetermined");
	const unread = { ...runtimeFacts(weifang2021, openable), onOpenList: null };
	expect(outcomeOf((await engine.run(unread)).events)).toBe("undetermined");
});

test("a case outside a scope clause is out of scope, by the words of that clause", async () => {
	const events = await run("opening", { ...openable, inRegion: false, endangersSecurity: { value: true, ...signature } });
	expect(outcomeOf(events)).toBe("out-of-scope");
	expect(events.find(({ type }) => type === "status")?.params).toEqual({
		status: "out-of-scope",
		rule: "2(1)",
		regulation: "weifang-2021",
		words: [
			{
				cite: { article: 2, paragraph: 1 },
				quote: "本市行政区域内公共数据的采集、汇聚、共享、开放、利用、安全及其相关管理活动，适用本办法",
			},
		],
	});
});

test("a question that reads another follows its answer", async () => {
	expect(outcomeOf(await run("openingRoute", { ...openable, conditionsNeeded: { value: true, ...signature } }))).toBe("apply");
	expect(outcomeOf(await run("openingRoute", { ...openable, contractOrIp: { value: true, ...signature } }))).toBe("none");
});

test("a matter the text is silent on is not stated, needs no fact, and carries the nearest words", async () => {
	const events = await run("downgrade", {});
	expect(outcomeOf(events)).toBe("not-stated");
	const words = [expect.objectContaining({ cite: { article: 24, paragraph: 2 } })];
	expect(events).toEqual([{ type: "status", params: { status: "not-stated", regulation: "weifang-2021", words } }]);
});

test("a place answers by its own text where the layers above it add nothing", async () => {
	const engine = engineFor(weifang, "opening", { on });
	const workSecret = { value: false, by: "某局", on: "2026-01-05" } as const;
	const facts = {
		...openable,
		personalInfo: "none",
		separateConsent: false,
		workSecret,
		dutyData: false,
		provider: "utility",
	} as const;
	const { events } = await engine.run(runtimeFacts(weifang, { ...facts, lawOnOpening: "forbidden" }));
	expect(outcomeOf(events)).toBe("none");
	expect(events.map(({ params }) => params)).toContainEqual(expect.objectContaining({ rule: "23(5)-forbidden" }));
});

test("a question that reads one which no text in force has takes over that it is not stated", async () => {
	const { questions, ...rest } = weifang2021;
	const layer = (name: string, question: string, from: Day): Layer => ({
		regulation: { ...rest, id: name, effective: { from }, questions: questions.filter(({ id }) => id === question) },
		relation: "base",
	});
	const layers = [layer("now", "openingRoute", "2022-02-01"), layer("later", "opening", "2027-01-01")];
	const place: Jurisdiction = { id: "place", label: "某市", region: "某市", layers };
	const { events } = await engineFor(place, "openingRoute", { on }).run(runtimeFacts(weifang2021, openable));
	expect(outcomeOf(events)).toBe("not-stated");
});

test("a question that rests on itself is not stated, alone or through another", async () => {
	const { questions, ...rest } = weifang2021;
	const scale = [
		{ id: "closed", label: "不能", cite: { article: 24 }, quote: "不予开放" },
		{ id: "open", label: "能", cite: { article: 24 }, quote: "无条件开放" },
	];
	const reading = (id: string, read: string) => {
		const rules = [{ id: "24", words: [], when: is(read, "open"), atMost: "closed" }];
		return { id, label: id, matter: "opening", scale, rules } as const;
	};
	const law: Law = { ...rest, questions: [reading("itself", "itself"), reading("one", "other"), reading("other", "one")] };
	const facts = runtimeFacts(law, openable);
	for (const question of ["itself", "one", "other"]) {
		const { events } = await engineFor(law, question, { on }).run(facts);
		expect(outcomeOf(events)).toBe("not-stated");
		expect(meaningOf(law, question, new Map(Object.entries(facts)), on)).toBe("not-stated");
	}
});

test.each([
	["2022-01-31", "not-in-force"],
	["2022-02-01", "unconditional"],
	["2027-01-31", "unconditional"],
	["2027-02-01", "not-in-force"],
	["2026-02-30", "undetermined"],
] as const)("on %s the answer is %s", async (day, outcome) => {
	const { events } = await engineFor(weifang2021, "opening", { on: day }).run(runtimeFacts(weifang2021, openable));
	expect(outcomeOf(events)).toBe(outcome);
});

test("outside its time the text fires one event, by the words that end it, and asks for no fact", async () => {
	const { events } = await engineFor(weifang2021, "opening", { on: "2027-02-01" }).run();
	expect(events).toEqual([
		{
			type: "status",
			params: {
				status: "not-in-force",
				regulation: "weifang-2021",
				words: [{ cite: { article: 39 }, quote: "本办法自2022年2月1日起施行，有效期至2027年1月31日" }],
			},
		},
	]);
});

test("the same live engine runs case after case, and tells the host's listeners what it said", async () => {
	const engine = engineFor(weifang2021, "opening", { on });
	const params: unknown[] = [];
	engine.on("at-most", (each: unknown) => params.push(each));
	const outcomes: unknown[] = [];
	for (const lawOnOpening of ["silent", "elsewhere", "silent"] as const) {
		outcomes.push(outcomeOf((await engine.run(runtimeFacts(weifang2021, { ...openable, lawOnOpening }))).events));
	}
	expect(outcomes).toEqual(["unconditional", "none", "unconditional"]);
	expect(params).toEqual([expect.objectContaining({ rule: "23(5)-elsewhere", words: [expect.anything()] })]);
});

test("events of the host's own rules say nothing of the law", () => {
	expect(outcomeOf([{ type: "notify" }, { type: "status", params: { status: "paid" } }])).toBeNull();
	expect(outcomeOf([{ type: "at-most", params: { level: 3 } }])).toBeNull();
});

test("a value that is not listed and a fact of the host's own are handed on as they are", () => {
	expect(runtimeFacts(weifang2021, { declaredOpen: "Unconditional", hostFact: true })).toEqual({
		declaredOpen: "Unconditional",
		hostFact: true,
	});
});

test("runtime facts are plain values under the same names, and what is unknown is left out", () => {
	const facts = {
		inRegion: true,
		publicData: false,
		declaredShare: "none",
		zone: null,
		reply: undefined,
		contractOrIp: { value: false, ...signature },
		endangersSecurity: false,
		harmsThirdParty: { value: true, by: " ", on },
		securityReview: { value: "passed", ...signature },
	} as const;
	// Neither an unsigned finding nor a signed plain value is taken for what it is not.
	expect(runtimeFacts(weifang2021, facts)).toEqual({
		inRegion: true,
		publicData: false,
		declaredShare: "none",
		contractOrIp: false,
	});
});

describe("runs of one engine do not disturb one another:", () => {
	const forbidden = runtimeFacts(weifang2021, { ...openable, lawOnOpening: "forbidden" });
	const incomplete = runtimeFacts(weifang2021, { ...openable, lawOnOpening: undefined });
	const missing = { code: "UNDEFINED_FACT" };

	test("after one that was rejected the next says what the law says", async () => {
		const engine = engineFor(weifang2021, "opening", { on });
		const said: unknown[] = [];
		for (const facts of [forbidden, incomplete, forbidden, incomplete, incomplete, forbidden])
			try {
				said.push(outcomeOf((await engine.run(facts)).events));
			} catch (error) {
				said.push((error as { code?: unknown }).code);
			}
		expect(said).toEqual(["none", "UNDEFINED_FACT", "none", "UNDEFINED_FACT", "UNDEFINED_FACT", "none"]);
	});

	test("nor do those that overlap, even where the host's own rules are run after those of the law", async () => {
		const engine = engineFor(weifang2021, "opening", { on });
		engine.addFact("slow", async () => new Promise((resolve) => setTimeout(() => resolve(true), 1)));
		engine.addRule({
			priority: 2,
			conditions: { all: [{ fact: "slow", operator: "equal", value: true }] },
			event: { type: "first" },
		});
		const runs = [forbidden, incomplete, forbidden].map((facts) => engine.run(facts));
		const [first, second, third] = await Promise.allSettled(runs);
		expect(second).toMatchObject({ status: "rejected", reason: missing });
		for (const each of [first, third]) {
			if (each?.status !== "fulfilled") throw new Error("it should have said something");
			expect(outcomeOf(each.value.events)).toBe("none");
			expect(each.value.events.map(({ type }) => type)).toContain("first");
		}
	});

	test("one that is stopped before it said anything has no answer, which is not that there is none", async () => {
		const engine = engineFor(weifang2021, "opening", { on });
		engine.addRule({ priority: 9, conditions: { all: [] }, event: { type: "enough" } });
		engine.on("enough", () => engine.stop());
		const { events } = await engine.run(forbidden);
		expect(events).toEqual([{ type: "enough" }]);
		expect(outcomeOf(events)).toBe("undetermined");
		expect(outcomeOf([...events])).toBeNull();
	});
});

test("what a question reads is derived from the facts, whatever a run is given under the name of the derived fact", async () => {
	const engine = engineFor(weifang2021, "openingRoute", { on });
	const facts = runtimeFacts(weifang2021, { ...openable, contractOrIp: { value: true, ...signature } });
	const forged = { "gongshu:answer:opening": "unconditional" };
	expect(engine.getFact("gongshu:answer:opening")).toBeDefined();
	expect(outcomeOf((await engine.run({ ...facts, ...forged })).events)).toBe("none");
});

test("a finding of a later day is left out where the day is given", () => {
	const facts = { contractOrIp: { value: false, by: "某局", on: "2026-11-22" }, onOpenList: true } as const;
	expect(runtimeFacts(weifang2021, facts, { on })).toEqual({ onOpenList: true });
	expect(runtimeFacts(weifang2021, facts, { on, asOf: "2026-11-22" })).toEqual({ contractOrIp: false, onOpenList: true });
	expect(runtimeFacts(weifang2021, facts)).toEqual({ contractOrIp: false, onOpenList: true });
});

test("a getter among the facts is not run, and what is no value is left out", () => {
	const facts = Object.defineProperty({ onOpenList: true, hostFact: 3 }, "zone", {
		enumerable: true,
		get: () => {
			throw new Error("must not be run");
		},
	});
	expect(runtimeFacts(weifang2021, Object.assign(facts, { program: () => true }) as never)).toEqual({
		onOpenList: true,
		hostFact: 3,
	});
});

test("a mistake of the program is told as such", () => {
	expect(() => outcomeOf(undefined as never)).toThrow(/^outcomeOf 的参数应当是一次运行的 events 列表/);
	expect(() => runtimeFacts(weifang2021, null as never)).toThrow(/^runtimeFacts 的第二个参数应当是事实的对象/);
	expect(() => checkQuotes(weifang2021, undefined as never)).toThrow(/^checkQuotes 的第二个参数应当是规定所据文本的文字/);
	for (const call of [() => outcomeOf(null as never), () => runtimeFacts(weifang2021, 3 as never)])
		expect(call).toThrow(TypeError);
});

test("a question with conditions beyond measure is no rules of that engine", () => {
	const test = is("inRegion");
	const [clause] = weifang2021.scope;
	if (!clause) throw new Error("there is one");
	const wide = { ...clause, matters: "all", when: { any: Array.from({ length: 900 }, () => test) } } as const;
	const law: Law = { ...weifang2021, scope: Array.from({ length: 20 }, () => wide) };
	expect(() => engineFor(law, "openingRoute", { on })).toThrow(RangeError);
});
