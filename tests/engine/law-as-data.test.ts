import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { compare, compile, diff, prove } from "../../src/analysis";
import { check, is, type Regulation } from "../../src/author";
import { assess, decide, explain, type Law } from "../../src/index";
import { engineFor, outcomeOf } from "../../src/interop/json-rules-engine";
import { parseFacts } from "../../src/parse";
import { laws } from "../../src/rules";
import { level, question, rule, text } from "./small-law";

const on = "2024-09-02";
const scale = [level("shut", "不开放"), { ...level("open", "开放") }];

/** A law as a program reads it from a file, without a check: if `x`, it is shut. */
const unchecked = (change: (law: ReturnType<typeof draft>) => void = () => {}): Law => {
	const law = draft();
	change(law);
	return law as unknown as Law;
};

// biome-ignore lint/suspicious/noExplicitAny: what is written in a file may be anything
const draft = (): any => JSON.parse(JSON.stringify(text("1", [question("first", [rule(is("x", true), "shut")], scale)])));

describe("a law is what it was when it was first used", () => {
	test("a change after that is refused, down to the last part, whatever had been frozen before", () => {
		for (const isFrozen of [false, true]) {
			const law = draft();
			if (isFrozen) Object.freeze(law);
			expect(decide(law, "first", { x: true }, { on }).answer).toBe("shut");
			expect(() => law.questions[0].rules.push({})).toThrow(TypeError);
			expect(() => {
				law.questions[0].rules[0].when.value = false;
			}).toThrow(TypeError);
			expect(() => {
				law.effective.until = "2024-01-01";
			}).toThrow(TypeError);
			expect(decide(law, "first", { x: true }, { on }).answer).toBe("shut");
		}
	});

	test("reading facts for it is using it; checking a draft is not", () => {
		const law = draft();
		check(law);
		law.questions[0].label = "改过的";
		expect(decide(law, "first", {}, { on }).labels.terms["first"]?.label).toBe("改过的");
		const other = draft();
		parseFacts(other, {});
		expect(Object.isFrozen(other.questions[0].rules[0].when)).toBe(true);
	});

	test("parts have nothing from any prototype", () => {
		const parts = [laws.weifang, laws["weifang-2021"].questions.at(0)?.rules.at(0), laws["weifang-2021"].effective];
		expect(parts.map((part) => Object.getPrototypeOf(part))).toEqual([null, null, null]);
		const [layer] = laws.weifang.layers;
		expect(layer?.regulation).toBe(laws["pipl-2021"]);
	});
});

describe("what is no law is a mistake of the program, and says what is wrong", () => {
	const cyclic = draft();
	cyclic.questions[0].self = cyclic;
	const revoked = Proxy.revocable(draft(), {});
	revoked.revoke();
	const deep = draft();
	for (let at = 0; at < 5000; at += 1) deep.readings = [deep.readings];

	test.each<readonly [string, unknown, string]>([
		["a function in it", { ...draft(), title: () => "题" }, "规定的“title”一项是程序，不是数据"],
		[
			"an accessor in it",
			Object.defineProperty(draft(), "title", { get: () => "题", enumerable: true }),
			"规定的“title”一项由程序计算得出",
		],
		["an object of a class", { ...draft(), effective: new Date(0) }, "规定的“effective”一项不是数据"],
		["null", { ...draft(), never: null }, "规定的“never”一项不是数据"],
		["a number that is none", { ...draft(), scope: [Number.NaN] }, "规定的“scope·0”一项不是数据"],
		["a symbol", { ...draft(), [Symbol("x")]: 1 }, "不是数据"],
		["a circle", cyclic, "规定的“questions·0·self”一项引用了它自身所在的对象"],
		["a depth without end", deep, "嵌套过深"],
		["a revoked proxy", revoked.proxy, "规定无法读取"],
		["no questions", { ...draft(), questions: undefined }, "所给的不是规定：“questions”不是列表"],
		[
			"a rule without a condition",
			unchecked(({ questions: [first] }) => {
				delete first.rules[0].when;
			}),
			"“when”不是对象",
		],
		["nothing", undefined, "所给的不是规定：它是 undefined"],
		["a name", "weifang", "所给的不是规定：它是文字 `weifang`"],
	])("%s", (_, law, message) => {
		const call = () => decide(law as Law, "first", {}, { on });
		expect(call).toThrow(TypeError);
		expect(call).toThrow(message);
	});

	test("a proxy that only looks through is the law behind it", () => {
		const law = new Proxy(draft(), {});
		expect(decide(law, "first", { x: true }, { on }).answer).toBe("shut");
		expect(decide(law, "first", { x: false }, { on }).answer).toBe("open");
	});
});

describe("in a law that was not checked, what cannot be read is unknown and never false", () => {
	const slips: readonly (readonly [string, (law: ReturnType<typeof draft>) => void, string])[] = [
		[
			"an operator nobody knows",
			({ questions: [first] }) => {
				first.rules[0].when.operator = "equals";
			},
			"没有名为 `equals` 的运算",
		],
		[
			"a text for a truth",
			({ questions: [first] }) => {
				first.rules[0].when.value = "true";
			},
			"`x` 没有 `true` 这个值",
		],
		[
			"a number for a truth",
			({ questions: [first] }) => {
				first.rules[0].when.value = 1;
			},
			"`x` 没有 `1` 这个值",
		],
		[
			"one value for a list",
			({ questions: [first] }) => {
				first.rules[0].when.operator = "in";
			},
			"`in` 的值写法不对",
		],
		[
			"an exception that is empty",
			({ questions: [first] }) => {
				first.rules[0].unless = { all: [] };
			},
			"条件为空",
		],
		[
			"a condition that is empty",
			({ questions: [first] }) => {
				first.rules[0].when = { any: [] };
			},
			"条件为空",
		],
		[
			"a fact nobody knows",
			({ questions: [first] }) => {
				first.rules[0].when.fact = "z";
			},
			"所问的 `z` 既不是事实，也不是问题",
		],
		[
			"two forms at once",
			({ questions: [first] }) => {
				first.rules[0].when.any = [];
			},
			"不是条件",
		],
		[
			"a word for a condition",
			({ questions: [first] }) => {
				first.rules[0].when = { all: ["x"] };
			},
			"不是条件",
		],
		[
			"something impossible that cannot be read",
			(law) => {
				law.never = [{ when: { all: [] }, words: [] }];
			},
			"条件为空",
		],
		[
			"a last day that is none",
			(law) => {
				law.effective.until = "2022-1-1";
			},
			"`2022-1-1` 不是存在的日期",
		],
		[
			"a finding without an actor",
			(law) => {
				law.vocabulary.x.finding = {};
			},
			"没有写明种类或者认定人",
		],
		[
			"a kind nobody knows",
			(law) => {
				law.vocabulary.x.kind = "Flag";
			},
			"没有写明种类或者认定人",
		],
	];

	test.each(slips)("%s", async (_, slip, said) => {
		const law = unchecked(slip);
		for (const facts of [{ x: true }, { x: false }, {}]) {
			const decision = decide(law, "first", facts, { on });
			expect([decision.status, decision.answer, decision.opens ?? null]).toEqual(["undetermined", null, null]);
			const remark = decision.remarks.find(({ kind }) => kind === "unchecked-law");
			expect(remark?.message).toContain(said);
			expect(explain(decision)).toContain(said);
			expect(compile(law, "first", { on }).answer(facts)).toBeNull();
			const { events } = await engineFor(law, "first", { on }).run({ ...facts });
			expect(outcomeOf(events)).toBe("undetermined");
		}
		expect(diff(law, law, { on })).toMatchObject({ direction: null });
		expect(prove(law).holds).toBe(false);
		expect(() => compare(law, law, {}, { on })).not.toThrow();
		expect(() => assess(law, {}, { on })).not.toThrow();
	});

	test("a question that does not rest on the slip is answered", () => {
		const law = unchecked((own) => {
			own.questions.push({ ...JSON.parse(JSON.stringify(own.questions[0])), id: "second" });
			own.questions[0].rules[0].when.operator = "=";
		});
		expect(decide(law, "first", { x: false }, { on }).answer).toBeNull();
		expect(decide(law, "second", { x: false }, { on }).answer).toBe("open");
	});
});

describe("a law that comes from elsewhere says the same", () => {
	const facts = { inRegion: true, publicData: true, stateSecret: { value: "none", by: "甲", on: "2024-08-30" } };
	const said = (law: Law): string => JSON.stringify([decide(law, "opening", facts, { on }), assess(law, facts, { on })]);

	test("read back from JSON", () => {
		const law: Regulation = laws["weifang-2021"];
		expect(said(JSON.parse(JSON.stringify(law)))).toBe(said(law));
		const stack: Law = JSON.parse(JSON.stringify(laws.weifang));
		expect(JSON.stringify(decide(stack, "opening", facts, { on }))).toBe(
			JSON.stringify(decide(laws.weifang as Law, "opening", facts, { on })),
		);
	});

	test("cloned on its way to another thread and back", async () => {
		const law: Regulation = laws["weifang-2021"];
		const echo = new Worker(
			'require("node:worker_threads").parentPort.once("message", (law) => { require("node:worker_threads").parentPort.postMessage(law); })',
			{ eval: true },
		);
		const back = new Promise<Law>((resolve) => echo.once("message", resolve));
		echo.postMessage(law);
		const cloned = await back;
		await echo.terminate();
		expect(said(cloned)).toBe(said(law));
	});
});
