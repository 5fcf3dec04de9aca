import { expect, test } from "vitest";
import { parseFacts } from "../../src/parse";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { codesOf, issuesOf, readAs } from "./outcome";

const parse = (input: unknown) => parseFacts(weifang, input);

test("认定须有认定人和认定日，中文与英文填法相同", () => {
	const expected = { stateSecret: { value: "none", by: "某局保密办", on: "2026-11-21", basis: "第3号" } };
	expect(readAs(parse(expected))).toEqual(expected);
	expect(
		readAs(parse({ 国家秘密: { 认定: "不涉及", 认定人: " 某局保密办 ", 认定日: "2026年11月21日", 认定依据: "第3号" } })),
	).toEqual(expected);
});

test.each([[null], ["未知"], [""], [undefined]])("认定为 %j 即尚在认定中，保留认定人与认定日", (value) => {
	expect(readAs(parse({ 国家秘密: { 认定: value, 认定人: "张三", 认定日: "2026-11-21" } }))).toEqual({
		stateSecret: { value: null, by: "张三", on: "2026-11-21" },
	});
});

test("认定结果留空而不写，同样是尚在认定中", () => {
	expect(readAs(parse({ 国家秘密: { 认定人: "张三", 认定日: "2026-11-21" } }))).toEqual({
		stateSecret: { value: null, by: "张三", on: "2026-11-21" },
	});
});

test.each([["不涉及"], ["none"], [true], [0], [["不涉及"]], [new Date(0)]])(
	"须经认定的事实不能只填值，并说明由谁认定：%s",
	(value) => {
		const [issue, ...rest] = issuesOf(parse({ 国家秘密: value }));
		expect(rest).toEqual([]);
		expect(issue).toMatchObject({ code: "finding-required", path: ["国家秘密"] });
		expect(issue?.message).toContain("“国家秘密”须由定密责任人或者保密行政管理部门具名、具日认定");
		expect(issue?.suggestion).toContain("“认定”可填“不涉及”“涉及国家秘密（尚未依法确定）”“依法确定为国家秘密”或者“未知”");
	},
);

test("the form that an issue shows is itself accepted", () => {
	const [issue] = issuesOf(parse({ 国家秘密: "不涉及" }));
	const form: unknown = JSON.parse(/\{.*\}/.exec(issue?.suggestion ?? "")?.[0] ?? "null");
	expect(readAs(parse({ 国家秘密: form }))).toEqual({
		stateSecret: { value: null, by: "姓名或者职务", on: "2026-11-21" },
	});
});

test.each([[{}], [{ 认定: "否" }], [{ 认定: "否", 认定人: "  ", 认定日: null }], [{ 认定: "否", 认定人: "未知" }]])(
	"缺少认定人和认定日的，逐项指出：%j",
	(value) => {
		expect(issuesOf(parse({ 因履行职责确需使用: value })).map(({ code, message }) => [code, message])).toEqual([
			["finding-incomplete", "“因履行职责确需使用”的认定缺少认定人"],
			["finding-incomplete", "“因履行职责确需使用”的认定缺少认定日"],
		]);
	},
);

test("the parts of a finding are checked one by one, under the user's own keys", () => {
	const result = parse({ stateSecret: { value: "涉密", 认定人: 7, on: "昨天", basis: ["第3号"] } });
	expect(issuesOf(result).map(({ code, path, input }) => [code, path.join("/"), input])).toEqual([
		["wrong-value", "stateSecret/value", "涉密"],
		["wrong-value", "stateSecret/认定人", "7"],
		["not-a-day", "stateSecret/on", "昨天"],
		["wrong-value", "stateSecret/basis", "[…]"],
	]);
});

test("a blank basis is none, however long", () => {
	const finding = { value: "none", by: "张三", on: "2026-11-21" };
	expect(readAs(parse({ stateSecret: { ...finding, basis: " ".repeat(500) } }))).toEqual({ stateSecret: finding });
});

test("the name of the finder has at most two hundred characters, the basis two thousand", () => {
	const given = (by: number, basis: number) =>
		codesOf(parse({ stateSecret: { by: "张".repeat(by), on: "2026-11-21", basis: "据".repeat(basis) } }));
	expect(given(200, 2000)).toEqual([]);
	expect(given(201, 2001)).toEqual(["too-large", "too-large"]);
});

test("a part given twice or unheard of is an issue of its own", () => {
	const complete = { value: "none", by: "张三", on: "2026-11-21" };
	expect(codesOf(parse({ stateSecret: { ...complete, 认定人: "李四" } }))).toEqual(["duplicate-fact"]);
	const [issue] = issuesOf(parse({ stateSecret: { ...complete, 认定衣据: "第3号" } }));
	expect(issue).toMatchObject({
		code: "unknown-fact",
		path: ["stateSecret", "认定衣据"],
		suggestion: "是否为“认定依据”？",
	});
});

test("a fact that needs no finding does not take one", () => {
	expect(codesOf(parse({ 公共数据: { 认定: "是", 认定人: "张三", 认定日: "2026-11-21" } }))).toEqual(["wrong-value"]);
});
