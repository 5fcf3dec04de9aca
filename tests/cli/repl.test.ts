import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextQuestion } from "../../src/analysis";
import { sessionFrom } from "../../src/cli/repl/case-file";
import { complete } from "../../src/cli/repl/complete";
import { evaluate } from "../../src/cli/repl/evaluate";
import { openFactsText } from "../../src/cli/repl/open-facts";
import type { Files, Session } from "../../src/cli/repl/session";
import { sessionCommands } from "../../src/cli/repl/session-commands";
import { run } from "../../src/cli/run";
import { english } from "../../src/cli/words/english";
import { definedFacts } from "../../src/parse/vocabulary";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { casesIn } from "../cases/case-file";
import { differences } from "../cases/differences";

const start: Session = { law: weifang, on: "2026-11-21", question: "sharing", facts: {} };

/** Files that are kept in memory. */
const desk = (kept: Map<string, string> = new Map()): Files & { readonly kept: ReadonlyMap<string, string> } => ({
	kept,
	read: (path) => {
		const text = kept.get(path);
		return text === undefined ? { problem: `无法读取 \`${path}\`` } : { text };
	},
	write: (path, text) => {
		if (kept.has(path)) return `\`${path}\` 已经存在`;
		kept.set(path, text);
		return null;
	},
});

/** The replies to lines, one after the other, and the session they lead to. */
const type = (lines: readonly string[], files: Files = desk(), from: Session = start) => {
	let session = from;
	const replies = lines.map((line) => {
		const reply = evaluate(session, line, files);
		session = reply.session;
		return reply.text;
	});
	return { session, replies };
};

const signed = ["签 市局张某 2026-11-20"];
const filled = [
	...signed,
	"问题 开放属性",
	"本市行政区域内 是；公共数据 是；数据提供单位类型 本市各级行政机关；国家秘密 不涉及；工作秘密 否",
];

describe("a transcript", () => {
	const folder = new URL("./transcripts/", import.meta.url);
	test("an interview reads as it was approved", () => {
		const lines = readFileSync(new URL("interview.txt", folder), "utf8").trimEnd().split("\n");
		const { replies } = type(lines);
		const transcript = lines.map((line, at) => `公数> ${line}\n${replies[at]}\n`).join("\n");
		expect(transcript).toBe(readFileSync(new URL("interview.golden.txt", folder), "utf8"));
	});
});

describe("a line", () => {
	test("may use ids or Chinese terms, full-width or half-width, with blanks, colons or equal signs", () => {
		const ways = [
			"公共数据 是",
			"公共数据：是",
			"公共数据＝是",
			"设 公共数据 是",
			"publicData true",
			"　公共数据　是　",
			"set publicData=true",
		];
		for (const way of ways) expect([way, type([way]).session.facts]).toEqual([way, { publicData: true }]);
	});

	test("未知 and 删 take a fact back; 删 全部 takes back all", () => {
		for (const way of ["公共数据 未知", "删 公共数据", "unset publicData", "删 全部"])
			expect(type(["公共数据 是", way]).session.facts).toEqual({});
	});

	test("a fact that must be found is taken only with a person; with 签 every later one is signed", () => {
		expect(type(["国家秘密 不涉及"]).session.facts).toEqual({});
		expect(type(["国家秘密 不涉及 由 保密办 于 2026年11月2日 据 第3号"]).session.facts).toEqual({
			stateSecret: { value: "none", by: "保密办", on: "2026-11-02", basis: "第3号" },
		});
		expect(type([...signed, "国家秘密 认定中"]).session.facts).toEqual({
			stateSecret: { value: null, by: "市局张某", on: "2026-11-20" },
		});
	});

	test("of several facts on one line all are taken or none", () => {
		const { session, replies } = type(["公共数据 是；本市行政区域内 也许"]);
		expect(session.facts).toEqual({});
		expect(replies[0]).toContain("本行各项均未记入");
	});

	test("若 tells what would be and keeps nothing", () => {
		const { session, replies } = type([...filled, "若 本市行政区域内 否"]);
		expect(session.facts["inRegion"]).toBe(true);
		expect(replies.at(-1)).toContain("“待查明”→“不适用”");
	});

	test("期限 counts as `gongshu deadline` does, and says what is wrong with the day and the length", async () => {
		const { stdout } = await run(["deadline", "--from", "2026-02-13", "--working-days", "10"], "0.0.0");
		for (const line of ["期限 2026-02-13 10", "期限2026年2月13日 10个工作日"]) expect(type([line]).replies).toEqual([stdout]);
		expect(type(["期限 2100-12-25 10"]).replies[0]).toContain("推算不出届满日");
		expect(type(["期限 2026-02-30 十"]).replies[0]?.split("\n")).toEqual([
			expect.stringContaining("[起算日] `2026-02-30` 没有这一天"),
			expect.stringContaining("[工作日数] `十` 不是期间的长度"),
		]);
		expect(type(["期限 2026-02-13"]).replies[0]).toContain("写作：期限 起算日 工作日数");
	});

	test("what nobody understands is answered by the nearest name", () => {
		expect(type(["公共数椐 是"]).replies[0]).toContain("是否为“公共数据”");
		expect(type(["为何不 无条件开发"], desk(), { ...start, question: "opening" }).replies[0]).toContain("是否为“无条件开放”");
		expect(type(["法规 weifeng"]).replies[0]).toContain("是否为");
	});

	test("a Chinese command needs no blank, and a comment says nothing", () => {
		const { replies } = type(["问题开放属性", "为何不不予开放", "# 备注", ""]);
		expect(replies[0]).toContain("开放属性：待查明");
		expect(replies[1]).toContain("尚不能断定");
		expect(replies.slice(2)).toEqual(["", ""]);
	});

	test("another law keeps the facts it asks for too and names those it does not", () => {
		const { session, replies } = type([...filled, "法规 中华人民共和国个人信息保护法"]);
		expect(session.law.id).toBe("pipl-2021");
		expect(session.question).toBe("opening");
		expect(Object.keys(session.facts)).toEqual(["provider"]);
		expect(replies.at(-1)).toContain("已略去：");
	});

	test("every command answers in Chinese and none throws, whatever follows it", () => {
		const names = sessionCommands.flatMap((each) => each.names);
		const facts = definedFacts(weifang).flatMap(({ id, label }) => [id, label]);
		const word = fc.oneof(
			fc.constantFrom(...names, ...facts, "是", "否", "未知", "无条件开放", "2025-07-31", "10"),
			fc.string(),
		);
		fc.assert(
			fc.property(fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 6 }), (lines) => {
				const { replies, session } = type(lines.map((words) => words.join(" ")));
				for (const reply of replies) expect(reply).not.toMatch(/undefined|\[object|NaN/);
				expect(Object.isFrozen(session.law)).toBe(true);
			}),
			{ numRuns: 150 },
		);
	});

	test("退出 ends the session", () => {
		expect(evaluate(start, "退出", desk()).ended).toBe(true);
	});
});

describe("case files", () => {
	test("a session that is saved runs as a case, and loads as the same session", () => {
		const files = desk();
		const { session, replies } = type([...filled, "存 某/案例.json", "存 某/案例.json"], files);
		expect(replies.at(-2)).toContain("npm run cases -- 某/案例.json");
		expect(replies.at(-1)).toContain("已经存在");
		const text = files.kept.get("某/案例.json") ?? "";
		expect(casesIn(text, "案例.json").map((each) => differences(weifang, each))).toEqual([[]]);
		const again = type(["载 某/案例.json"], files).session;
		expect([again.law.id, again.on, again.question, again.facts]).toEqual([
			session.law.id,
			session.on,
			session.question,
			session.facts,
		]);
	});

	test("a case written by hand in YAML loads too; what is wrong with a file is said, and nothing changes", () => {
		const yaml = "- 案例: 甲\n  日期: 2024-09-02\n  问题: 开放属性\n  事实:\n    公共数据: 是\n  结论: 待定\n";
		expect(sessionFrom(yaml, start)).toMatchObject({ on: "2024-09-02", question: "opening", facts: { publicData: true } });
		for (const text of [
			"",
			"[]",
			"- 案例: 甲",
			"- 事实: { 公共数椐: 是 }",
			"- 事实: { 公共数据: 是 }\n  日期: 昨天",
			"{{{",
			"null",
		]) {
			const { session, replies } = type(["载 坏.yaml"], desk(new Map([["坏.yaml", text]])));
			expect([text, session]).toEqual([text, start]);
			expect(replies[0]).toContain("坏.yaml");
		}
	});
});

describe("completion", () => {
	const choices = (line: string, session = start) => complete(session, line)[0];

	test("offers commands and facts first, then the values of the fact, the questions, the levels, the laws", () => {
		expect(choices("公共")).toContain("公共数据");
		expect(choices("为")).toEqual(["为何", "为何不"]);
		expect(choices("公共数据 ")).toEqual(["是", "否", "未知"]);
		expect(choices("若 目录所注共享类型 不")).toEqual(["不予共享"]);
		expect(choices("问题 开")).toEqual(["开放属性"]);
		expect(choices("改 无")).toEqual(["无条件共享"]);
		expect(choices("法规 weifang-")).toEqual(["weifang-2021"]);
		expect(choices("国家秘密 不涉及；公共")).toContain("公共数据");
	});

	test("within a word completes within the question, and beyond it only where the question has nothing of the kind", () => {
		const opening = { ...start, question: "opening" };
		const asked = new Set(nextQuestion(weifang, "opening", {}, { on: "2026-11-21" }).ask.map(({ fact }) => fact));
		const all = definedFacts(weifang);
		const inQuestion = all.filter(({ id }) => id === "personalInfo" || asked.has(id as never));
		for (const { label } of inQuestion) expect(choices(label.slice(0, 2), opening)).toContain(label);
		const beyond = all.filter(({ label }) => label.startsWith("数据"));
		expect(beyond.length).toBeGreaterThan(choices("数据", opening).length);
		const only = all.find(
			({ label }) => !inQuestion.some((each) => each.label.startsWith(label.slice(0, 3))) && label.length > 3,
		);
		expect(choices(only?.label.slice(0, 3) ?? "", opening)).toContain(only?.label);
		expect(choices("若 数据", opening)).toEqual(choices("数据", opening));
	});

	test("after a fact offers what is still open of the question, in the order to ask", () => {
		const { ask, labels } = nextQuestion(weifang, "sharing", {}, { on: "2026-11-21" });
		expect(choices("公共数据 是；")).toEqual(ask.map(({ fact }) => labels.terms[fact]?.label));
		expect(choices("若 ")).toEqual(choices("公共数据 是；"));
	});

	test("on an empty line lists the open facts under every question, that of the session first, in the order to ask", () => {
		const lines = openFactsText(start).split("\n");
		const { ask, labels } = nextQuestion(weifang, "sharing", {}, { on: "2026-11-21" });
		expect(lines.slice(0, 2)).toEqual([
			`［现问］共享类型，还差${ask.length}项：`,
			`  ${ask.map(({ fact }) => labels.terms[fact]?.label).join("；")}`,
		]);
		const questions = [...new Set(weifang.layers.flatMap(({ regulation }) => regulation.questions.map(({ label }) => label)))];
		const headings = lines.filter((_, at) => at % 2 === 0).map((line) => line.replace(/^［现问］|，还差\d+项：$/g, ""));
		expect([...new Set(headings)]).toEqual(headings);
		expect(headings.length).toBeGreaterThan(8);
		expect(headings.filter((heading) => !questions.includes(heading as never))).toEqual([]);
		const known = type([...filled]).session;
		expect(openFactsText(known)).not.toContain("工作秘密");
		expect(openFactsText({ ...start, words: english })).toMatch(/^\[asked now\] 共享类型, \d+ facts open:$/m);
	});
});
