import { describe, expect, test } from "vitest";
import { compile, prove } from "../../src/analysis";
import { seeded } from "../../src/analysis/prove/states";
import { type Condition, check, decide, type Law, type Regulation } from "../../src/index";

const flags = 60;
const rules = 200;

/** A law of sixty flags and two hundred rules, each over two or three flags that stand close together, in an order of their own. */
const largeLaw = (seed: number): Law => {
	const chance = seeded(seed);
	const below = (most: number) => Math.floor(chance() * most);
	const order = Array.from({ length: flags }, (_, at) => ({ at, by: chance() })).sort((a, b) => a.by - b.by);
	const words = [{ cite: { article: 1 }, quote: "文" }] as const;
	const flag = (position: number) => `flag${order[position % flags]?.at ?? 0}`;
	const is = (fact: string): Condition => ({ fact, operator: "equal", value: true });
	const rule = (id: number) => {
		const from = below(flags);
		const near = [from, from + 1 + below(2), from + 3 + below(2)].slice(0, 2 + below(2)).map((position) => is(flag(position)));
		const when: Condition = below(5) === 0 ? { any: near } : { all: near };
		const unless = below(5) === 0 ? { unless: is(flag(from + 5)) } : {};
		return { id: `r${id}`, words, when, ...unless, atMost: id % 2 === 0 ? "none" : "conditional" };
	};
	const level = (id: string) => ({ id, label: id, cite: { article: 1 }, quote: "文" });
	const definition = (at: number) => ({ label: `事实${at}`, ask: "是否？", kind: "flag", cite: { article: 1 } }) as const;
	const question = {
		id: "q",
		label: "问题",
		matter: "opening",
		scale: ["none", "conditional", "open"].map(level),
		rules: Array.from({ length: rules }, (_, id) => rule(id)),
	} as const;
	const regulation: Regulation = {
		id: "large",
		title: "大办法",
		number: "一号",
		issuer: "某府",
		rank: "normative",
		region: "某地",
		effective: { from: "2020-01-01" },
		source: { grade: "full text", note: "", sha256: "" },
		articles: { 1: { title: "条", state: "encoded" } },
		vocabulary: Object.fromEntries(Array.from({ length: flags }, (_, at) => [`flag${at}`, definition(at)])),
		scope: [],
		unlimited: "all",
		questions: [question],
		duties: [],
		remedies: [],
		procedures: [],
		readings: [],
		unstated: [],
	};
	return regulation;
};

describe("a law of sixty flags and two hundred rules, with 2^60 complete states", () => {
	const law = largeLaw(7);
	const on = "2026-11-21";

	test("is well made", () => {
		expect(check(law)).toEqual([]);
	});

	test("is decided: nothing known leaves every level possible, all false leaves the most open one", () => {
		const unknown = decide(law, "q", {}, { on });
		expect([unknown.status, unknown.possible]).toEqual(["undetermined", ["none", "conditional", "open"]]);
		expect(unknown.missing.length).toBeGreaterThan(50);
		const none = Object.fromEntries(Array.from({ length: flags }, (_, at) => [`flag${at}`, false]));
		expect(decide(law, "q", none, { on }).answer).toBe("open");
		expect(unknown.remarks.map(({ kind }) => kind)).not.toContain("too-large");
	});

	test("is compiled: the very decision that decide gives, byte for byte", () => {
		const compiled = compile(law, "q", { on });
		const chance = seeded(11);
		for (let drawn = 0; drawn < 40; drawn += 1) {
			const known = Array.from({ length: flags }, (_, at) => [`flag${at}`, chance() < 0.2] as const);
			const facts = Object.fromEntries(known.filter(() => chance() < (drawn % 4) / 3));
			expect(JSON.stringify(compiled.decide(facts))).toBe(JSON.stringify(decide(law, "q", facts, { on })));
			expect(compiled.answer(facts)).toBe(decide(law, "q", facts, { on }).answer);
		}
	});

	test("is proven: on the diagram for every state, and against the meaning in a million states drawn from a fixed seed", () => {
		const { holds, questions } = prove(law);
		expect(questions.map(({ failures }) => failures)).toEqual([[]]);
		expect(holds).toBe(true);
		const [question] = questions;
		expect([question?.complete, question?.enumerated, question?.sampled]).toEqual([2 ** 60, 0, 1_000_000]);
		expect(question?.proven).toEqual(["no-gap", "exact-sampled", "no-dead-rule", "no-dead-condition", "never-opens"]);
		// A million states are decided rule by rule, however long a machine takes.
	}, 1_200_000);
});
