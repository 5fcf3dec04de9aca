import { describe, expect, test } from "vitest";
import { columns, emit, jsonListOutput } from "../../src/cli/output";
import { run } from "../../src/cli/run";
import { assess } from "../../src/index";
import { weifang2021 } from "../../src/rules/weifang-2021";

const on = "2024-09-02";
const law = ["--law", "weifang-2021", "--on", on] as const;
const gongshu = (...argv: readonly string[]) => run(argv, "0.0.0");
const catalogue = (...facts: readonly object[]) =>
	JSON.stringify({ 资源: facts.map((each, at) => ({ 名称: `第${at}`, 事实: each })) });
const whole = (pieces: Iterable<string> = []): string => [...pieces].join("");

describe("the table of a catalogue", () => {
	const cells = async (facts: object, ...argv: readonly string[]) => {
		const { stdout } = await gongshu("assess", "--wide", "--facts", catalogue(facts), ...(argv.length > 0 ? argv : law));
		return (
			stdout
				.split("\n\n")[0]
				?.split("\n")
				.map((line) => line.split(/ {2,}/)) ?? []
		);
	};

	test("shows how many duties nobody can judge yet: nothing known is not the same as nothing wrong", async () => {
		const { duties } = assess(weifang2021, {}, { on });
		const [head, row] = await cells({});
		expect(head?.slice(-2)).toEqual(["违反", "待履行"]);
		expect(duties.filter(({ state }) => state === "possible").length).toBeGreaterThan(10);
		expect(row?.slice(-2)).toEqual([`0（另有${duties.length}项待查）`, `0（另有${duties.length}项待查）`]);
	});

	test("shows a count alone where all is known", async () => {
		const [, row] = await cells({ 公共数据: "否", 本市行政区域内: "否" });
		const { duties } = assess(weifang2021, { publicData: false, inRegion: false }, { on });
		expect(duties.every(({ state }) => state === "not-applicable")).toBe(true);
		expect(row?.slice(-2)).toEqual(["0", "0"]);
	});

	test("has its columns of questions although none is decided, also for a law without sharing and opening", async () => {
		const [head, row] = await cells({}, "--law", "anhui-2020", "--on", "2026-03-02");
		expect(head?.length).toBeGreaterThan(4);
		expect(row?.[2]).toBe("待查明");
	});

	test("of no resources is its head alone", async () => {
		expect((await gongshu("assess", "--wide", "--facts", '{"资源":[]}', ...law)).stdout).toBe("序号  资源  违反  待履行");
	});

	test("has any number of rows", () => {
		expect(columns(Array.from({ length: 130_000 }, () => ["1", "行"])).length).toBeGreaterThan(130_000);
	});
});

describe("a catalogue as data", () => {
	const rows = [{ 公共数据: "是" }, {}, { 本市行政区域内: "否" }];

	test("is the bytes of the whole list, piece by piece", async () => {
		const { stdout, pieces, code } = await gongshu("assess", "--facts", catalogue(...rows), ...law, "--json");
		const known = [{ publicData: true }, {}, { inRegion: false }] as const;
		const expected = known.map((facts) => assess(weifang2021, facts, { on }));
		expect([stdout, code, whole(pieces)]).toEqual(["", 0, `${JSON.stringify(expected, null, "\t")}\n`]);
	});

	test("of no resources is an empty list, and of one shown resource is that one", async () => {
		const none = await gongshu("assess", "--facts", '{"资源":[]}', ...law, "--json");
		expect(whole(none.pieces)).toBe("[]\n");
		const { stdout, pieces } = await gongshu("assess", "--facts", catalogue(...rows), ...law, "--json", "--show", "2");
		expect([pieces, JSON.parse(stdout)]).toEqual([undefined, JSON.parse(JSON.stringify(assess(weifang2021, {}, { on })))]);
	});

	test("makes a piece only when the one before it has been taken", async () => {
		let made = 0;
		const values = (function* () {
			for (; made < 5; made += 1) yield made;
		})();
		const taken: number[] = [];
		const reader = {
			write: (_: unknown, done: unknown) => {
				taken.push(made);
				if (typeof done === "function") setImmediate(() => done());
				return false;
			},
		};
		for (const piece of jsonListOutput(values).pieces ?? []) await emit(reader, piece);
		expect(taken).toEqual([0, 1, 2, 3, 4, 5]);
	});
});

test("everything wrong in a large catalogue is told in bounded words, with rows counted from one", async () => {
	const faulty = JSON.stringify({ 资源: Array.from({ length: 3000 }, () => ({ 名称: "甲", 事实: { 公共数据: "对" } })) });
	const { stdout, stderr, code } = await gongshu("assess", "--facts", faulty, ...law);
	expect([stdout, code, stderr.match(/^· /gm)?.length]).toEqual(["", 5, 1001]);
	expect(stderr).toContain("[资源 › 第1项 › 事实 › 公共数据]");
	expect(stderr).toContain("另有 2000 处问题没有列出");
});
