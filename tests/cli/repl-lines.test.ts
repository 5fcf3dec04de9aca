import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/cli/repl/evaluate";
import type { Files, Session } from "../../src/cli/repl/session";
import { runSession } from "../../src/cli/repl/terminal";
import { weifang } from "../../src/rules/jurisdictions/weifang";

const start: Session = { law: weifang, on: "2026-11-21", question: "sharing", facts: {} };
const none: Files = { read: () => ({ problem: "没有文件" }), write: () => "没有文件" };
const said = (line: string, from: Session = start) => evaluate(from, line, none);

describe("several facts on one line", () => {
	test.each(["；", ";", "，", ",", "、", " 、 "])("stand apart by %s", (mark) => {
		const { session, refused } = said(`公共数据 是${mark}本市行政区域内：否${mark}个人信息 不含`);
		expect([session.facts, refused]).toEqual([{ publicData: true, inRegion: false, personalInfo: "none" }, undefined]);
	});

	test("a name with such a mark in it is one name", () => {
		expect(said("已开展保密风险、个人信息保护影响等评估 是").session.facts).toEqual({ catalogueAssessed: true });
		const { facts } = said("具有特定的目的和充分的必要性，并采取严格保护措施 是 由 某局，公共数据 是").session;
		expect(facts).toMatchObject({ strictlyProtected: { value: true, by: "某局" }, publicData: true });
	});

	test("so are the documents on which a finding rests", () => {
		const line = "国家秘密 不涉及 由 保密办 于 2026-11-02 据 第3号、第4号，附件、公共数据 是";
		expect(said(line).session.facts).toEqual({
			stateSecret: { value: "none", by: "保密办", on: "2026-11-02", basis: "第3号、第4号,附件" },
			publicData: true,
		});
	});

	test("a slip of the pen after a comma is told as one, and nothing is taken", () => {
		const { session, text: reply, refused } = said("公共数据 是，本市行政区内 是");
		expect([session.facts, refused]).toEqual([{}, true]);
		expect(reply).toContain("没有名为 `本市行政区内 是` 的事实");
	});
});

describe("the name of a question", () => {
	test.each(["开放属性", "opening", "　开放属性 ", "可否要求纸质材料"])("%s alone asks about it", (line) => {
		const { session, text: reply } = said(line);
		expect(["opening", "paper"]).toContain(session.question);
		expect(reply).toMatch(/^(?:开放属性|可否要求纸质材料)：待查明/);
	});

	test("with a slip of the pen is the nearest one", () => {
		expect(said("社会主体获取途经")).toMatchObject({
			refused: true,
			text: expect.stringContaining("是否为“社会主体获取途径”"),
		});
	});
});

describe("a session in a pipe", () => {
	const piped = async (...lines: readonly string[]) => {
		const [input, output] = [new PassThrough(), new PassThrough()];
		input.end(lines.join("\n"));
		const problem = await runSession(start, { input, output });
		output.end();
		return { problem, replies: await text(output) };
	};

	test("goes on after a bad line, and says at the end which ones those were", async () => {
		const { problem, replies } = await piped("公共数椐 是", "公共数据 是", "", "# 备注", "为何不 不存在", "算");
		expect(problem).toBe("有2行没有执行：第1行、第5行。");
		expect(replies).toContain("“公共数据”：是");
	});

	test("has nothing to say where all lines were taken", async () => {
		expect((await piped("公共数据 是", "开放属性", "算")).problem).toBeNull();
	});

	test("counts what asked for more, and files that cannot be read or written", async () => {
		const { problem } = await piped(
			"若",
			"为何不",
			"期限",
			"载 没有.json",
			"存",
			"法规 没有",
			"比较",
			"问题 没有",
			"日期 2026-02-30",
		);
		expect(problem).toContain("有9行没有执行");
	});
});

test("a session begins with the law, the question and the day", async () => {
	const [input, output] = [Object.assign(new PassThrough(), { isTTY: true }), new PassThrough()];
	input.end();
	await runSession({ ...start, question: "opening" }, { input, output });
	output.end();
	expect(await text(output)).toContain("公数：适用潍坊市现行规定，问“开放属性”，以2026年11月21日为准。");
});
