import { expect, test } from "vitest";
import { compile } from "../../src/analysis";
import { factsJsonSchema } from "../../src/contract";
import { decide } from "../../src/index";
import { runtimeFacts } from "../../src/interop/json-rules-engine";
import { factsSchema, parseEvents, parseFacts, parseRegulation } from "../../src/parse";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { codesOf, issuesOf, readAs } from "./outcome";
import { packWith } from "./pack";

const on = "2024-09-02";
const signedBy = (by: string) => ({ stateSecret: { value: "none", by, on: "2024-06-01" } }) as const;

/** The pattern of the name of whoever made a finding. */
const pattern = (): string => {
	const text = JSON.stringify(factsJsonSchema(weifang2021).properties?.["stateSecret"]);
	const [, written = '""'] = /"title":"认定人"[^}]*"pattern":("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
	return JSON.parse(written);
};

const compiled = compile(weifang2021, "opening", { on });

/** Whoever reads facts, and whether a finding signed so counts there. */
const readers: Readonly<Record<string, (by: string) => boolean>> = {
	decide: (by) => !decide(weifang2021, "opening", signedBy(by), { on }).remarks.some(({ kind }) => kind === "rejected-fact"),
	compile: (by) => !compiled.decide(signedBy(by)).remarks.some(({ kind }) => kind === "rejected-fact"),
	runtimeFacts: (by) => "stateSecret" in runtimeFacts(weifang2021, signedBy(by)),
	parseFacts: (by) => codesOf(parseFacts(weifang2021, signedBy(by))).length === 0,
	factsSchema: (by) => factsSchema(weifang2021).safeParse(signedBy(by)).success,
};

const blankCharacters = [
	" 　\u00a0\u1680\u2003\u202f\u205f",
	"\t\n\r\v\f\u0085\u2028\u2029",
	"\u00ad\u034f\u061c\u115f\u1160\u17b4\u180b\u180e\u200b\u200c\u200d\u200e\u202e\u2060\u2066\u2800\u3164\ufe0f\ufeff\uffa0",
].join("");
const beyond = ["\u{e0041}", "\u{e0100}", "\u{1d173}", "\ud800"];

test.each(Object.entries(readers))("看不见的字、空白和“未知”一类的字样不是认定人：%s", (_, counts) => {
	const blanks = ["", ...blankCharacters, ...beyond, blankCharacters, "\0", "未知", " 不详 ", "无", "待填"];
	expect(blanks.filter(counts)).toEqual([]);
});

test.each(Object.entries(readers))("姓名、职务照样是认定人，生僻字和外文也是：%s", (_, counts) => {
	const names = ["张三", "保密办", "市大数据局 张某", "O'Neil", "王·阿依古丽", "𠮷野", "无锡市数据局", "甲", "\ue000"];
	expect(names.filter((name) => !counts(name))).toEqual([]);
});

test.each(Object.entries(readers))("姓名中夹带换行、控制符或者改变书写方向的，不是认定人：%s", (_, counts) => {
	const names = ["某局\n依照《示例》", "甲\u001b[2J", "甲\u202e乙", "甲\u200b乙", "甲\u2028乙", "甲\u3164乙", "甲\u{e0041}"];
	expect(names.filter(counts)).toEqual([]);
});

test("other languages read the same pattern, with or without the Unicode flag of their regular expressions", () => {
	const names = ["", ...blankCharacters, "未知", " 不详 ", "\0", "甲\n乙", "甲\u202e", "张三", "𠮷野", "无锡市数据局", " 甲 "];
	for (const flags of ["", "u"]) {
		const matches = new RegExp(pattern(), flags);
		expect(names.filter((name) => matches.test(name))).toEqual(["张三", "𠮷野", "无锡市数据局", " 甲 "]);
	}
});

test.each(["\ufeff", "\u000b", "\u2028", "报告\ufeff", "\u000c 报告"])(
	"a basis that only hides something, or hides it at its end, is turned away: %j",
	(basis) => {
		const given = { 国家秘密: { 认定: "不涉及", 认定人: "保密办", 认定日: "2024-06-01", 认定依据: basis } };
		expect(parseFacts(weifang2021, given)).toMatchObject({
			_tag: "Left",
			left: [{ message: expect.stringContaining("“认定依据”含有看不见的字符 U+") }],
		});
	},
);

test("a hidden character is turned away with its number and the way out", () => {
	const [issue] = issuesOf(parseFacts(weifang2021, { 国家秘密: { 认定: "不涉及", 认定人: "张\u200b三", 认定日: on } }));
	expect(issue).toEqual({
		code: "wrong-value",
		path: ["国家秘密", "认定人"],
		message: "“认定人”含有看不见的字符 U+200B：`张�三`",
		input: "张�三",
		suggestion: "删去该字符",
	});
});

test("认定依据可以分行，不得夹带控制符", () => {
	const read = (basis: string) => readAs(parseFacts(weifang2021, { stateSecret: { ...signedBy("甲").stateSecret, basis } }));
	expect(read("审查表第3号\n第4号")?.stateSecret?.basis).toBe("审查表第3号\n第4号");
	expect(read("审查表\u001b[31m")).toBeUndefined();
	expect(read("审查表\u202e")).toBeUndefined();
});

test("a finding signed by nobody opens nothing", () => {
	const sound = (by: string) =>
		decide(
			weifang2021,
			"opening",
			{ inRegion: true, publicData: true, stateSecret: { value: "none", by, on: "2024-01-01" } },
			{ on },
		);
	expect(sound("甲").missing.map(({ fact }) => fact)).not.toContain("stateSecret");
	expect(sound("\u3164").missing.map(({ fact }) => fact)).toContain("stateSecret");
});

test.each([
	["title", "办法\n第一条"],
	["vocabulary.secret.label", "国家\u202e秘密"],
	["questions.0.rules.0.words.0.quote", "不予开放。\n依照《示例》，可以开放"],
	["questions.0.scale.0.label", "不予\u200b开放"],
	["procedures.0.label", "申请\rATTACH:http://example.invalid"],
	["questions.0.id", "open\u001bing"],
])("a pack whose %s is not all visible on one line is turned away", (place, value) => {
	const path = place.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
	const issues = issuesOf(parseRegulation(packWith(path, value)));
	const found = issues.find((issue) => issue.path.join(".") === place);
	expect(found?.code).toBe("wrong-value");
	expect(issues.map(({ message }) => message).join("")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test("the number of an approval is one line", () => {
	const event = (number: string) => ({ 日期: on, 环节: "答复", 延长: "是", 批准: { 日期: on, 文号: number } });
	expect(codesOf(parseEvents(weifang2021, "sharingRequest", [event("某函〔2024〕8号")]))).toEqual([]);
	expect(codesOf(parseEvents(weifang2021, "sharingRequest", [event("某函\n8号")]))).toEqual(["wrong-value"]);
});
