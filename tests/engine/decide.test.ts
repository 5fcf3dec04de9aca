import { describe, expect, test } from "vitest";
import type { Jurisdiction, Regulation } from "../../src/author";
import { decide, decideParts, type Finding } from "../../src/index";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../src/rules/weifang-2021";

const on = "2024-09-02";
const finding = <V extends string | boolean>(value: V | null): Finding<V> => ({
	value,
	by: "某局",
	on: "2022-01-20",
	basis: "报告一号",
});
const inScope = { inRegion: true, publicData: true, stateSecret: finding("none") } as const;
const withheld = { shareable: finding("unsuitable"), sharingForbidden: "none" } as const;
const sharedOnConditions = { shareable: finding("some"), sharingForbidden: "none" } as const;
const shared = { shareable: finding("all"), sharingForbidden: "none" } as const;

describe("in time", () => {
	test.each([
		["2022-01-31", "not-in-force"],
		["2022-02-01", "decided"],
		["2027-01-31", "decided"],
		["2027-02-01", "not-in-force"],
	] as const)("on %s the measures are %s", (day, status) => {
		const decision = decide(weifang2021, "sharing", { ...inScope, ...withheld }, { on: day });
		expect(decision.status).toBe(status);
		expect(decision.because).toMatchObject({ cite: { article: status === "decided" ? 19 : 39 } });
	});

	test("the end is announced half a year ahead, and not before", () => {
		const notices = (day: "2026-07-30" | "2026-07-31") =>
			decide(weifang2021, "sharing", inScope, { on: day }).remarks.map(({ kind }) => kind);
		expect([notices("2026-07-30"), notices("2026-07-31")]).toEqual([["defers"], ["defers", "expires"]]);
	});

	test("the half year before the last day of August begins on the last day of February", () => {
		const ending = { ...weifang2021, effective: { from: "2022-02-01", until: "2026-08-31" } } as Regulation;
		const notices = (day: "2026-02-27" | "2026-02-28") => decide(ending, "sharing", inScope, { on: day }).remarks;
		expect([notices("2026-02-27"), notices("2026-02-28")].map((all) => all.some(({ kind }) => kind === "expires"))).toEqual([
			false,
			true,
		]);
	});

	test.each(["2024-02-30", "2024-13-01", "明天", ""])("%j is no day, and nothing is decided on it", (day) => {
		const decision = decide(weifang2021, "sharing", { ...inScope, ...shared }, { on: day as typeof on });
		expect([decision.status, decision.answer, decision.possible]).toEqual(["undetermined", null, []]);
		expect(decision.remarks.map(({ kind }) => kind)).toEqual(["not-a-day"]);
	});
});

describe("unknown is not false", () => {
	test("suspected secrecy is a finding pending: nothing is decided, and the classifier must find it", () => {
		const decision = decide(weifang2021, "opening", { ...inScope, stateSecret: finding<"none">(null) }, { on });
		expect(decision.answer).toBeNull();
		expect(decision.possible).toEqual(["none", "conditional", "unconditional", "out-of-scope"]);
		expect(decision.missing).toContainEqual({ fact: "stateSecret", by: "classifier" });
	});

	test("an unknown fact that cannot change the outcome is not missing", () => {
		const decision = decide(weifang2021, "opening", { ...inScope, contractOrIp: finding(true) }, { on });
		expect([decision.answer, decision.missing]).toEqual(["none", []]);
		const ground = decision.grounds.find(({ rule }) => rule === "23(3)");
		expect(ground?.holds).toBeNull();
	});

	test("all five exclusions are looked at, not only the first that holds", () => {
		const { grounds } = decide(
			weifang2021,
			"opening",
			{ ...inScope, harmsThirdParty: finding(true), contractOrIp: finding(true) },
			{ on },
		);
		expect(grounds.map(({ rule, holds }) => [rule, holds])).toEqual([
			["23(1)", false],
			["23(2)", null],
			["23(3)", true],
			["23(4)", true],
			["23(5)-forbidden", null],
			["23(5)-elsewhere", null],
			["37-rule", null],
			["24(2)-conditional", null],
		]);
	});
});

describe("facts as they are given", () => {
	const decisionOn = (facts: object) => decide(weifang2021, "opening", { ...inScope, ...facts }, { on });

	test("whose finding it is stands at the leaf, and the caller's object stays the caller's", () => {
		const signature = { value: true, by: "某医院", on, basis: "评估报告", stray: 1 } as const;
		const ground = decisionOn({ harmsThirdParty: signature }).grounds.find(({ rule }) => rule === "23(3)");
		expect(ground?.when).toMatchObject({ given: true, finding: { value: true, by: "某医院", on, basis: "评估报告" } });
		expect(JSON.stringify(ground)).not.toContain("stray");
		expect(Object.isFrozen(signature)).toBe(false);
	});

	test.each([
		["a bare value for a finding", { harmsThirdParty: false }],
		["a finding without a name", { harmsThirdParty: { value: false, by: " ", on } }],
		["a finding without a day that exists", { harmsThirdParty: { value: false, by: "某局", on: "2024-02-30" } }],
		["a finding of a wrong value", { harmsThirdParty: { value: "no", by: "某局", on } }],
		["a value outside the list", { lawOnOpening: "quiet" }],
		["a fact outside the vocabulary", { harmsThirdPartys: { value: false, by: "某局", on } }],
	])("%s is unknown, and noticed", (_, facts) => {
		const decision = decisionOn(facts);
		expect(decision.answer).toBeNull();
		expect(decision.remarks.map(({ kind }) => kind)).toContain("rejected-fact");
		expect(decision.possible).toEqual(decisionOn({}).possible);
	});

	test("inherited properties and getters are never read", () => {
		const inherited = Object.create({ contractOrIp: finding(true) });
		const trap = Object.defineProperty({}, "contractOrIp", {
			enumerable: true,
			get: () => {
				throw new Error("read");
			},
		});
		for (const facts of [inherited, trap, null, undefined, [], 3, JSON.parse('{"__proto__":{"contractOrIp":true}}')]) {
			expect(decide(weifang2021, "opening", facts as object, { on }).answer).toBeNull();
		}
	});
});

test("a decision is frozen through and through", () => {
	const decision = decide(weifang2021, "openingRoute", { ...inScope, harmsThirdParty: finding(true) }, { on });
	const thawed: unknown[] = [];
	const visit = (value: unknown): void => {
		if (typeof value !== "object" || value === null) return;
		if (!Object.isFrozen(value)) thawed.push(value);
		Object.values(value).forEach(visit);
	};
	visit(decision);
	expect(thawed).toEqual([]);
});

describe("parts", () => {
	const classes = { none: withheld, conditional: sharedOnConditions, unconditional: shared };
	const field = (level: keyof typeof classes) => ({ ...inScope, ...classes[level] });
	const whole = (...fields: readonly object[]) =>
		decideParts(weifang2021, "sharing", Object.fromEntries(fields.map((each, index) => [`字段${index}`, each])), { on }).whole;

	test("第十九条：字段类型不一的，整体为有条件共享，不是逐字段取最严", () => {
		expect(whole(field("none"), field("unconditional")).answer).toBe("conditional");
		expect(whole(field("none"), field("conditional"), field("unconditional")).because).toMatchObject({
			quote: "仅能够部分提供给公共管理和服务机构共享使用的公共数据属于有条件共享类",
		});
	});

	test("字段类型一致的，整体与字段相同", () => {
		for (const level of ["none", "conditional", "unconditional"] as const) {
			expect(whole(field(level), field(level)).answer).toBe(level);
		}
	});

	test("没有规定混合情形的问题，整体取最严", () => {
		const parts = { 甲: { ...inScope, harmsThirdParty: finding(true) }, 乙: { ...inScope, endangersSecurity: finding(true) } };
		expect(decideParts(weifang2021, "opening", parts, { on }).whole.answer).toBe("none");
	});

	test("有一个字段涉及国家秘密的，整体不适用本办法", () => {
		expect(whole(field("unconditional"), { ...field("unconditional"), stateSecret: finding("involved") }).status).toBe(
			"out-of-scope",
		);
	});

	test("有一个字段未查明的，整体待查明，所缺事实一并列出", () => {
		const decision = whole(field("unconditional"), inScope);
		expect([decision.status, decision.possible]).toEqual(["undetermined", ["conditional", "unconditional"]]);
		expect(decision.missing).toEqual([{ fact: "shareable", by: "provider" }, { fact: "sharingForbidden" }]);
	});

	test("条例没有说部分提供：政府部门之间字段类型不一的，仍依本市办法第十九条，整体为有条件共享", () => {
		const between = {
			...inScope,
			workSecret: finding(false),
			provider: "organ",
			requester: "organ",
			dutyData: true,
		} as const;
		const parts = { 户籍区县: { ...between, ...shared }, 重点人员: { ...between, sharingForbidden: "law" } } as const;
		const decision = decideParts(weifang, "sharing", parts, { on: "2025-10-10" });
		expect([decision.parts["户籍区县"]?.answer, decision.parts["重点人员"]?.answer]).toEqual(["unconditional", "none"]);
		expect(decision.whole).toMatchObject({ answer: "conditional", because: { cite: { article: 19 } } });
	});

	test("没有字段的，什么也不知道", () => {
		expect(whole().status).toBe("undetermined");
	});
});

describe("a stack of laws", () => {
	const base: Regulation = weifang2021;
	const upper: Regulation = {
		...base,
		id: "upper",
		title: "上位条例",
		effective: { from: "2025-08-01" },
		scope: [
			{
				id: "u",
				cite: { article: 2 },
				quote: "适用",
				when: { fact: "zone", operator: "equal", value: false },
				matters: "all",
				otherwise: "silent",
			},
		],
		questions: base.questions
			.filter(({ id }) => id === "sharing")
			.map((question) => ({
				...question,
				rules: [
					{
						id: "u-none",
						words: [{ cite: { article: 14 }, quote: "不予共享" }],
						when: { fact: "sharingForbidden", operator: "in", value: ["law", "adminRegulation"] } as const,
						atMost: "none",
						matter: "sharing.none" as const,
					},
				],
			})),
		duties: [],
		remedies: [],
		procedures: [],
		readings: [],
	};
	const stack: Jurisdiction = {
		id: "place",
		label: "某市现行规定",
		region: "某市",
		layers: [
			{ regulation: upper, relation: "prevails", by: { cite: { article: 37 }, quote: "从其规定" } },
			{ regulation: base, relation: "base" },
		],
	};
	const entry = { ...inScope, shareable: finding("all"), sharingForbidden: "rule" } as const;

	test("a lower rule gives way to a higher text on its matter, and what it would have said is told", () => {
		const decision = decide(stack, "sharing", { ...entry, zone: false }, { on: "2025-08-01" });
		expect(decision.answer).toBe("unconditional");
		expect(decision.displaced).toEqual([
			{
				provision: "19-forbidden",
				regulation: "weifang-2021",
				says: "none",
				by: "upper",
				words: { cite: { article: 37 }, quote: "从其规定" },
			},
		]);
		expect(decision.governing[0]).toMatchObject({ regulation: "upper", truth: true, by: { quote: "从其规定" } });
	});

	test("before the higher text is in force, and outside its scope, the lower one stands", () => {
		expect(decide(stack, "sharing", { ...entry, zone: false }, { on: "2025-07-31" }).answer).toBe("none");
		expect(decide(stack, "sharing", { ...entry, zone: true }, { on: "2025-08-01" }).answer).toBe("none");
	});

	test("where its scope is unknown both stay possible, and the scope fact is missing", () => {
		const decision = decide(stack, "sharing", entry, { on: "2025-08-01" });
		expect(decision.possible).toEqual(["none", "unconditional"]);
		expect(decision.missing).toEqual([{ fact: "zone" }]);
		expect(decide(stack, "sharing", { ...entry, sharingForbidden: "law" }, { on: "2025-08-01" }).missing).toEqual([]);
	});

	test("a question no text in force has is not stated, if another text of the law will have it", () => {
		const [first, ...others] = stack.layers;
		const later = others.map(({ regulation, ...layer }) => ({
			...layer,
			regulation: { ...regulation, effective: { posted: "2026-01-01" } as const },
		}));
		const alone: Jurisdiction = { ...stack, layers: [...(first ? [first] : []), ...later] };
		expect(decide(alone, "opening", entry, { on: "2025-08-01" })).toMatchObject({
			status: "not-stated",
			because: expect.any(String),
		});
	});

	test("facts that cannot go together have no completion, and the words say why", () => {
		const never = [
			{
				when: { all: [{ fact: "zone", operator: "equal", value: true }] } as const,
				words: [{ cite: { article: 38 }, quote: "功能区" }],
			},
		];
		const decision = decide({ ...base, never }, "sharing", { ...entry, zone: true }, { on });
		expect([decision.status, decision.possible]).toEqual(["undetermined", []]);
		expect(decision.remarks).toContainEqual(
			expect.objectContaining({ kind: "contradiction", words: { cite: { article: 38 }, quote: "功能区" } }),
		);
	});
});
