import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Regulation } from "../../src/author";
import { interpret, intervals, type LawTable, table } from "../../src/export";
import { type Day, decide, type Law, rulesOf } from "../../src/index";
import { laws } from "../../src/rules";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { largeLaw } from "../properties/large-law";
import { isThorough } from "../thorough";

const on = "2026-11-21";
const shifted = (day: Day, by: number): Day => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10) as Day;

describe("intervals", () => {
	test.each(Object.entries(laws))(
		"%s: every day belongs to exactly one, the first is open to the left and the last to the right",
		(_, law) => {
			const all = intervals(law as Law);
			expect(all.at(0)?.from).toBe(null);
			expect(all.at(-1)?.until).toBe(null);
			for (const [at, { until }] of all.slice(0, -1).entries()) expect(all[at + 1]?.from).toBe(shifted(until as Day, 1));
		},
	);

	test("the texts in force are the same from the first to the last day of an interval, and others the day before and after", () => {
		const digest = (day: Day) => rulesOf(weifang, day).digest;
		for (const { from, until } of intervals(weifang)) {
			if (from) expect(digest(shifted(from, -1))).not.toBe(digest(from));
			if (until) expect(digest(until)).not.toBe(digest(shifted(until, 1)));
			if (from && until) expect(digest(from)).toBe(digest(until));
		}
	});

	test("a law without days has one interval", () => {
		const { from, ...undated } = weifang2021.effective;
		const { until, ...endless } = undated;
		const always: Regulation = { ...weifang2021, effective: { ...endless, posted: "0000-01-01" } };
		expect([from, until]).toEqual(["2022-02-01", "2027-01-31"]);
		expect(intervals(always)).toEqual([{ from: null, until: null }]);
	});
});

describe("a table", () => {
	const form = table(weifang2021);

	test("is plain frozen JSON that survives being written and read", () => {
		const read: LawTable = JSON.parse(JSON.stringify(form));
		expect(read).toEqual(form);
		expect(Object.isFrozen(form.nodes[0])).toBe(true);
		const facts = { inRegion: true, obtainableByShare: true, paperRequiredBy: "rule" };
		expect(interpret(read, "paper", facts, { on })).toEqual(interpret(form, "paper", facts, { on }));
	});

	test("has the same bytes for the same law, whichever object it is", () => {
		const bytes = JSON.stringify(form);
		expect(JSON.stringify(table(structuredClone(weifang2021) as Law))).toBe(bytes);
		expect(JSON.stringify(table(weifang2021))).toBe(bytes);
	});

	test("has only the questions that are asked for, in the order of the texts, whatever the order they are asked in", () => {
		const some = table(weifang2021, { questions: ["paper", "sharing"] });
		expect(some.questions.map(({ id }) => id)).toEqual(["sharing", "paper"]);
		expect(JSON.stringify(table(weifang2021, { questions: ["sharing", "paper"] }))).toBe(JSON.stringify(some));
		expect(some.facts).toEqual(form.facts);
	});

	test("names its law, its texts and the rules of each interval by their digests", () => {
		expect(form.texts).toEqual([
			{
				id: "weifang-2021",
				title: weifang2021.title,
				number: weifang2021.number,
				sha256: weifang2021.source.sha256,
			},
		]);
		for (const { from, rules } of form.intervals) expect(rules).toEqual(rulesOf(weifang2021, from ?? "1949-10-01"));
		expect(form.note).toContain("不含推导过程");
	});

	test("of a city with all its questions and the texts above it stays below 60 KB once it is packed", () => {
		const all = isThorough ? table(weifang) : table(weifang, { on });
		expect(gzipSync(JSON.stringify(all)).length).toBeLessThan(60 * 1024);
	});

	test.runIf(isThorough)("leaves out a question whose diagrams would be too large, and says so", () => {
		const large = table(largeLaw(7), { on: "2024-01-01" });
		expect(large.intervals.map(({ tooLarge, answers }) => [tooLarge, answers])).toEqual([[["q"], []]]);
		expect(() => interpret(large, "q", {}, { on: "2024-01-01" })).toThrow("表中没有名为 `q` 的问题");
	});

	test("is refused where the question, the day or the law is none", () => {
		const open: Law = weifang2021;
		expect(() => table(open, { questions: ["shareing"] })).toThrow(/没有名为 `shareing` 的问题，是否为 `sharing`/);
		expect(() => table(open, { on: "2026-02-30" as Day })).toThrow("on “2026-02-30”不是存在的日期");
		const [first] = open.questions;
		const [rule] = first?.rules ?? [];
		const unread = { ...open, questions: [{ ...first, rules: [{ ...rule, when: { all: [] } }] }] } as unknown as Law;
		expect(() => table(unread)).toThrow("未经检查，不能导出");
		expect(() => table("weifang" as unknown as Law)).toThrow("所给的不是规定");
	});
});

describe("what a table does not take is unknown, and is told", () => {
	const form = table(weifang, { questions: ["sharing"], on });
	const finding = { value: "none", by: "某局", on: "2026-11-03" };
	const asked = (given: unknown) => interpret(form, "sharing", { stateSecret: given }, { on });
	const isTaken = (given: unknown) => !asked(given).missing.includes("stateSecret");

	test.each([
		["nobody signed it", { value: "none" }],
		["it is no finding", "none"],
		["its finder is blank", { ...finding, by: "　 " }],
		["its finder names nobody", { ...finding, by: " 待定 " }],
		["its finder has a hidden character", { ...finding, by: "某\u200b局" }],
		["its finder has a name that is too long", { ...finding, by: "局".repeat(201) }],
		["its day does not exist", { ...finding, on: "2026-02-30" }],
		["its day is written otherwise", { ...finding, on: "2026/11/03" }],
		["it was made after the day of the case", { ...finding, on: "2026-11-22" }],
		["it has no value", { by: "某局", on: "2026-11-03" }],
		["its value is none of the fact", { ...finding, value: "nothing" }],
		["its value has a blank too many", { ...finding, value: "none " }],
		["its value has another case", { ...finding, value: "None" }],
	])("where %s", (_, given) => {
		expect([isTaken(given), asked(given).rejected]).toEqual([false, ["stateSecret"]]);
		const decided = decide(weifang as Law, "sharing", { stateSecret: given }, { on });
		expect(decided.remarks.filter(({ kind }) => kind === "rejected-fact")).toHaveLength(1);
	});

	test.each([
		["it is still being found", { ...finding, value: null }],
		["it is absent", undefined],
		["it is null", null],
		["it is an empty text", ""],
	])("where %s it is unknown, and there is nothing to tell", (_, given) => {
		expect([isTaken(given), asked(given).rejected]).toEqual([false, []]);
	});

	test("a fact and a value are given by their ids or their Chinese terms", () => {
		expect(isTaken(finding)).toBe(true);
		expect(isTaken({ ...finding, value: "不涉及" })).toBe(true);
		const known = (facts: object) => interpret(form, "sharing", facts, { on }).missing.includes("inRegion");
		const label = form.facts.find(({ id }) => id === "inRegion")?.label ?? "";
		expect([{ inRegion: true }, { [label]: "是" }, { inRegion: "true" }, { inRegion: 1 }].map(known)).toEqual([
			false,
			false,
			false,
			true,
		]);
	});

	test("a fact that is given twice, or that there is not", () => {
		const label = form.facts.find(({ id }) => id === "inRegion")?.label ?? "";
		const { missing, rejected } = interpret(form, "sharing", { inRegion: true, [label]: "否", nobody: 1 }, { on });
		expect([missing.includes("inRegion"), rejected]).toEqual([true, [label, "nobody"]]);
	});

	test("a day that is not in the table, or a form that is another, is refused", () => {
		expect(() => interpret(form, "sharing", {}, { on: "2024-09-02" })).toThrow("表中没有2024-09-02的规定");
		expect(() => interpret(form, "sharing", {}, { on: "2026-02-30" as Day })).toThrow("不是存在的日期");
		expect(() => interpret(form, "opening", {}, { on })).toThrow("表中没有名为 `opening` 的问题");
		expect(() => interpret({ ...form, format: "other" } as unknown as LawTable, "sharing", {}, { on })).toThrow("不能据以作答");
	});
});
