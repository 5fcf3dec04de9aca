import { describe, expect, test } from "vitest";
import { changes, prove, why } from "../../src/analysis";
import { type Condition, check, checkQuotes, type Regulation } from "../../src/author";
import { ruleBook, toMarkdown } from "../../src/book";
import { decide } from "../../src/index";
import { engineFor, outcomeOf } from "../../src/interop/json-rules-engine";
import { explain } from "../../src/text";
import { asking, dutyWhen, has, numbers, packOver, parity, procedureWhen, scattered, shutting } from "./hostile-pack";

const on = "2026-03-02";
const simple = asking([shutting(has("f0"))]);

const found = (law: Regulation) => check(law).map(({ code, path }) => [code, path.join(".")]);

test("a ladder has one row for each rule, in however many ways it can hold", () => {
	const either: Condition = { any: [has("f0"), has("f1")] };
	const law = packOver(2, { questions: [asking([shutting({ all: numbers(40).map(() => either) })])] });
	const book = toMarkdown(ruleBook(law, { on }));
	expect(book.match(/^\| \*\*.*第一条.*$/gm)).toHaveLength(2);
	expect(book.match(/：是，或者/g)?.length).toBeGreaterThanOrEqual(40);
});

describe("a pack is turned away with the place", () => {
	test("where a duty has conditions that no diagram holds; what comes after is not looked at, which is told once", () => {
		const steps = procedureWhen(scattered(60));
		const law = packOver(60, {
			questions: [simple],
			duties: [dutyWhen(scattered(60))],
			procedures: [steps, { ...steps, id: "another", label: "又一程序" }],
		});
		expect(found(law)).toEqual([
			["provision-too-large", "duties.0"],
			["law-too-large", "procedures.0.steps.0"],
		]);
	});

	test("where a condition is nested too deep to be looked at; nothing else is then", () => {
		const nested = (depth: number): Condition =>
			numbers(depth).reduce<Condition>((inner) => ({ not: inner }), has("unheard-of"));
		const law = (depth: number) => packOver(1, { questions: [asking([shutting(nested(depth))])] });
		expect(found(law(150))).toEqual([["condition-too-deep", "questions.0.rules.0.when"]]);
		expect(found(law(60))).toContainEqual(["unknown-term", "questions.0.rules.0.when"]);
		// So deep that it cannot even be copied: it is no law at all.
		expect(() => found(law(50_000))).toThrow(/^规定的“questions·0·rules·0·when·not.*嵌套过深/);
	});
});

test("of thousands of issues the first two hundred are listed, and the last says how many more there are", () => {
	const issues = check(packOver(1, { questions: [simple], duties: numbers(900).map(() => dutyWhen(has("x".repeat(10_000)))) }));
	expect(issues).toHaveLength(201);
	expect(issues.at(-1)?.message).toMatch(/^另有\d+处问题没有逐一列出$/);
	expect(Math.max(...issues.map((issue) => JSON.stringify(issue).length))).toBeLessThan(10_000);
});

test("a chain of questions is lowered to json-rules-engine once, however often each is read, and answers as decide does", async () => {
	const questions = numbers(31).map((at) => {
		const before: Condition = { any: numbers(4).map(() => has(`q${at - 1}`, "none")) };
		return asking([shutting(at === 0 ? has("f0") : before)], `q${at}`);
	});
	const law = packOver(1, { questions });
	const engine = engineFor(law, "q30", { on });
	expect(JSON.stringify(Reflect.get(engine, "rules")).length).toBeLessThan(20_000);
	for (const f0 of [true, false]) {
		const { events } = await engine.run({ f0 });
		expect(outcomeOf(events)).toBe(decide(law, "q30", { f0 }, { on }).answer);
		expect(events.length).toBeLessThan(5);
	}
});

describe("of the ways to a level", () => {
	const waysTo = (flags: number) => changes(parity(flags), `q${flags - 1}`, {}, "full", { on });

	test("all are listed where they can be", () => {
		const { ways, more } = waysTo(6);
		expect([ways.length, more]).toEqual([2 ** 5, undefined]);
	});

	test("some are listed where there are thousands, each of them right, and it is said that there are more", () => {
		const law = parity(12);
		const result = waysTo(12);
		expect([result.ways.length, result.more]).toEqual([50, true]);
		for (const { changes: made } of result.ways) {
			const facts = Object.fromEntries(made.map(({ fact, to }) => [fact, to[0]]));
			expect(decide(law, "q11", facts, { on }).answer).toBe("full");
		}
		expect(explain(result)).toContain("还有其他途径，须改变的事实不少于以上各项，没有逐一列出。");
	});
});

test("what an answer follows from has nothing needless in it, where a smallest set would take too long to find", () => {
	const levels = (count: number) => numbers(count).map((level) => `c${level}`);
	const counting = numbers(14).map((at) => {
		const rules = levels(at + 2).map((level, count) => {
			const more: Condition = { all: [has(`q${at - 1}`, `c${count - 1}`), has(`f${at}`)] };
			const same: Condition = { all: [has(`q${at - 1}`, level), has(`f${at}`, false)] };
			const ways = [...(count > 0 ? [more] : []), ...(count <= at ? [same] : [])];
			return shutting(at === 0 ? has("f0", count === 1) : { any: ways }, level, level);
		});
		return asking(rules, `q${at}`, levels(at + 2));
	});
	const enough: Condition = { fact: "q13", operator: "in", value: levels(15).slice(7) };
	const law = packOver(14, { questions: [...counting, asking([shutting(enough)], "many")] });
	const known = Object.fromEntries(numbers(14).map((flag) => [`f${flag}`, true]));
	const forcing = why(law, "many", known, { on }).forcing?.map(({ fact }) => fact) ?? [];
	expect(forcing).toHaveLength(7);
	const some = Object.fromEntries(forcing.map((fact) => [fact, true]));
	expect(decide(law, "many", some, { on }).answer).toBe("none");
	for (const fact of forcing) expect(decide(law, "many", { ...some, [fact]: null }, { on }).answer).toBeNull();
});

test("a proof counts what it takes: what it cannot look at is not proven, and says why", () => {
	const flags = (count: number) => numbers(count).map((at) => has(`f${at}`));
	const rules = numbers(257).map((at) => shutting({ all: flags(7) }, `r${at}`));
	const law = packOver(20, { questions: [asking([...rules, shutting({ any: flags(20) }, "any")])] });
	const { holds, questions } = prove(law);
	expect(holds).toBe(false);
	const [question] = questions;
	expect(question).toMatchObject({ complete: 2 ** 20, enumerated: 0, sampled: 0, shadowed: [], unsearched: true });
	expect(question?.failures).toEqual([{ theorem: "exact-sampled", about: "sharing：条件过于繁复，没有逐条判断" }]);
});

describe("quotes", () => {
	const quoting = (quotes: readonly string[]): Regulation =>
		packOver(1, {
			questions: [simple],
			remedies: [{ id: "m", label: "措施", words: quotes.map((quote) => ({ cite: { article: 1 }, quote })), changes: ["f0"] }],
		});

	test("that are wrong by the hundred are told up to a bound; where the words are instead is looked for in the first", () => {
		const text = ["第一条 文", ...numbers(300).map((at) => `第二条 话${at}完`)].join("\n");
		const issues = checkQuotes(quoting(numbers(300).map((at) => `话${at}完`)), text);
		expect(issues).toHaveLength(201);
		const sought = issues.filter(({ suggestion }) => suggestion?.startsWith("这句话见于"));
		expect(sought).toHaveLength(20);
	});

	test("beyond measure are not said to be right", () => {
		const text = `第一条 文${"字".repeat(1_500_000)}`;
		expect(checkQuotes(quoting(numbers(180).map(() => "文")), text)).toMatchObject([{ code: "too-much-text" }]);
		expect(checkQuotes(quoting(numbers(10).map(() => "文")), text)).toEqual([]);
	});
});
