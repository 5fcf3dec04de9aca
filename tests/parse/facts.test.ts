import { expect, test } from "vitest";
import { jurisdiction } from "../../src/model/law/jurisdiction";
import type { Regulation } from "../../src/model/law/regulation";
import { parseFacts } from "../../src/parse";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { codesOf, issuesOf, readAs } from "./outcome";

const parse = (input: unknown) => parseFacts(weifang2021, input);

test("事实和值用编号或者用中文名称填写，结果相同", () => {
	const byId = parse({ publicData: true, declaredShare: "someBodies", securityReview: "passed" });
	const byLabel = parse({ 公共数据: "是", 目录所注共享类型: "有条件共享(仅可提供给部分机构)", 安全审查: "通过" });
	expect(readAs(byId)).toEqual({ publicData: true, declaredShare: "someBodies", securityReview: "passed" });
	expect(byLabel).toEqual(byId);
});

test("every fact and every listed value parses the same by id and by label", () => {
	for (const [id, definition] of Object.entries(weifang2021.vocabulary)) {
		const values =
			definition.kind === "flag"
				? [
						{ id: true, label: "是" },
						{ id: false, label: "否" },
					]
				: definition.kind;
		for (const value of values) {
			const finding = { by: "张三", on: "2026-11-21" };
			const given = (named: unknown) => ("finding" in definition ? { value: named, ...finding } : named);
			const expected = { [id]: given(value.id) };
			expect(readAs(parse({ [id]: given(value.id) }))).toEqual(expected);
			expect(readAs(parse({ [definition.label]: given(value.label) }))).toEqual(expected);
		}
	}
});

test("全角与半角、首尾空白不影响名称", () => {
	expect(readAs(parse({ "　公共数据 ": " 是 " }))).toEqual({ publicData: true });
	expect(readAs(parse({ ｐｕｂｌｉｃＤａｔａ: "ｔｒｕｅ" }))).toEqual({ publicData: true });
	expect(readAs(parse({ 目录所注共享类型: "有条件共享（仅能够部分提供）" }))).toEqual({ declaredShare: "partOnly" });
	expect(readAs(parse({ "法律、法规对开放的规定": "规定不得开放" }))).toEqual({ lawOnOpening: "forbidden" });
	expect(readAs(parse({ "法律，法规对开放的规定": "规定不得开放" }))).toEqual({ lawOnOpening: "forbidden" });
	expect(readAs(parse({ "法律,法规对开放的规定": "规定不得开放" }))).toEqual({ lawOnOpening: "forbidden" });
});

test.each([["否"], ["false"], [false]])("否可以写作 %j", (value) => {
	expect(readAs(parse({ 公共数据: value }))).toEqual({ publicData: false });
});

test("未知、空白、null 和缺省都是未知，不写入结果", () => {
	const unknowns = { 公共数据: "未知", 安全审查: null, 答复: undefined, 现开放属性: "", 说明理由: "　", 国家秘密: "未知" };
	expect(readAs(parse(unknowns))).toEqual({});
	expect(readAs(parse({}))).toEqual({});
});

test("the result stands in the order of the vocabulary and is frozen through and through", () => {
	const by = { by: "张三", on: "2026-11-21" };
	const facts = readAs(parse({ 答复: "同意", 国家秘密: { ...by, value: "不涉及" }, publicData: true }));
	expect(JSON.stringify(facts)).toBe(
		'{"publicData":true,"stateSecret":{"value":"none","by":"张三","on":"2026-11-21"},"reply":"agree"}',
	);
	expect(Object.isFrozen(facts)).toBe(true);
	expect(Object.isFrozen(facts?.stateSecret)).toBe(true);
});

test("a plain object needs no prototype and may come from another realm", async () => {
	const { runInNewContext } = await import("node:vm");
	expect(readAs(parse(Object.assign(Object.create(null), { publicData: true })))).toEqual({ publicData: true });
	expect(readAs(parse(runInNewContext("({ publicData: true })")))).toEqual({ publicData: true });
});

test("all problems are reported at once, in the order of the input, each where the user put it", () => {
	const result = parse({
		国家机密: "是",
		公共数据: "大概是",
		安全审查: "通过了",
		securityReview: "passed",
		国家秘密: "不涉及",
		因履行职责确需使用: { 认定: "对", 认定日: "2023-02-29", 认定者: "张三" },
	});
	expect(issuesOf(result).map(({ code, path }) => [code, ...path])).toEqual([
		["unknown-fact", "国家机密"],
		["wrong-value", "公共数据"],
		["wrong-value", "安全审查"],
		["duplicate-fact", "securityReview"],
		["finding-required", "国家秘密"],
		["unknown-fact", "因履行职责确需使用", "认定者"],
		["wrong-value", "因履行职责确需使用", "认定"],
		["finding-incomplete", "因履行职责确需使用"],
		["not-a-day", "因履行职责确需使用", "认定日"],
	]);
});

test("an unknown fact shows the input in backticks and suggests the nearest label", () => {
	expect(issuesOf(parse({ 国家机密: "是", publicDate: true, 风马牛不相及: 1 }))).toEqual([
		{
			code: "unknown-fact",
			path: ["国家机密"],
			input: "国家机密",
			message: "没有名为 `国家机密` 的事实",
			suggestion: "是否为“国家秘密”？",
		},
		{
			code: "unknown-fact",
			path: ["publicDate"],
			input: "publicDate",
			message: "没有名为 `publicDate` 的事实",
			suggestion: "是否为“公共数据”？",
		},
		{ code: "unknown-fact", path: ["风马牛不相及"], input: "风马牛不相及", message: "没有名为 `风马牛不相及` 的事实" },
	]);
});

test("a wrong value suggests the nearest label, or lists every label that may stand there", () => {
	const [near, far, flag, negated] = issuesOf(
		parse({ 现开放属性: "无条件开方", 答复: "再议", 公共数据: "不是", 个人信息: "没有含一般个人信息" }),
	);
	expect(near).toMatchObject({ code: "wrong-value", input: "无条件开方", suggestion: "是否为“无条件开放”？" });
	expect(near?.message).toBe("“现开放属性”一项不能填 `无条件开方`");
	expect(far?.suggestion).toBe("可填“尚未答复”“同意”“部分同意”“附条件同意”“不同意”或者“未知”");
	expect(flag?.suggestion).toBe("可填“是”“否”或者“未知”");
	expect(negated?.suggestion).toBe("可填“不含”“含一般个人信息”“含敏感个人信息”或者“未知”");
});

test("between two names equally near none is suggested", () => {
	const [issue] = issuesOf(parse({ 安全审查: "末通过" }));
	expect(issue?.suggestion).toBe("可填“未做”“未通过”“通过”或者“未知”");
	const [tied] = issuesOf(parse({ 个人信息: "含普通个人信息" }));
	expect(tied?.suggestion).toBe("可填“不含”“含一般个人信息”“含敏感个人信息”或者“未知”");
});

test.each([[1], [["是"]], [{ value: true }], [Number.NaN], [10n], [Symbol("是")], [() => true]])(
	"a flag is not given by %s",
	(value) => {
		expect(codesOf(parse({ 公共数据: value }))).toEqual(["wrong-value"]);
	},
);

test("a flag misspelt by one letter suggests its label, its opposite never", () => {
	const [misspelt, opposite] = issuesOf(parse({ 公共数据: "ture", 双方同属一个人民政府: "不是" }));
	expect(misspelt?.suggestion).toBe("是否为“是”？");
	expect(opposite?.suggestion).toBe("可填“是”“否”或者“未知”");
});

test("a text longer than two hundred characters is no name, whatever it begins with", () => {
	const name = (length: number) => "公共数据".padEnd(length, " ");
	expect(readAs(parse({ [name(200)]: true }))).toEqual({ publicData: true });
	expect(codesOf(parse({ [name(201)]: true }))).toEqual(["unknown-fact"]);
});

test("a list does not take a flag's values", () => {
	expect(codesOf(parse({ 安全审查: true, 答复: "是" }))).toEqual(["wrong-value", "wrong-value"]);
});

test("one fact by id and by label is a duplicate, even where both say the same", () => {
	const [issue, ...rest] = issuesOf(parse({ 公共数据: "是", publicData: true }));
	expect(rest).toEqual([]);
	expect(issue).toEqual({
		code: "duplicate-fact",
		path: ["publicData"],
		input: "publicData",
		message: "`公共数据` 与 `publicData` 是同一项事实，只能填写一次",
	});
});

test.each([[undefined], [null], ["是"], [1], [true], [["公共数据"]], [new Date(0)], [new Map()], [() => ({})]])(
	"facts are not given by %s",
	(input) => {
		const [issue, ...rest] = issuesOf(parse(input));
		expect(rest).toEqual([]);
		expect(issue).toMatchObject({ code: "not-an-object", path: [], suggestion: '例如 {"本市行政区域内":"未知"}' });
	},
);

class Signed {
	readonly value = "none";
	readonly by = "张三";
	readonly on = "2026-11-21";
}

class Case {
	readonly publicData = true;
	readonly stateSecret = new Signed();
}

class Entity extends Case {
	readonly securityReview = "passed";
	get reply(): string {
		throw new Error("must not be invoked");
	}
}

test("an object of a class is read by what it has of its own", () => {
	const stateSecret = { value: "none", by: "张三", on: "2026-11-21" };
	expect(readAs(parse(new Case()))).toEqual({ publicData: true, stateSecret });
	expect(readAs(parse(new Entity()))).toEqual({ publicData: true, stateSecret, securityReview: "passed" });
});

const revoked = (): object => {
	const { proxy, revoke } = Proxy.revocable({}, {});
	revoke();
	return proxy;
};

class Closed {
	readonly #publicData = true;
	get publicData(): boolean {
		return this.#publicData;
	}
}

test.each<readonly [string, unknown, string]>([
	["a list", [{ publicData: true }], "列表的各项没有名称"],
	[
		"a map",
		new Map([["publicData", true]]),
		"该 Map 对象自身没有数据，继承的、由程序计算的和内部的内容不予读取，请转为普通对象",
	],
	[
		"a day of the host",
		new Date(0),
		`该 ${Date.name} 对象自身没有数据，继承的、由程序计算的和内部的内容不予读取，请转为普通对象`,
	],
	["accessors", new Closed(), "该 Closed 对象自身没有数据，继承的、由程序计算的和内部的内容不予读取，请转为普通对象"],
	[
		"what is inherited",
		Object.create({ publicData: true }),
		"该对象自身没有数据，继承的、由程序计算的和内部的内容不予读取，请转为普通对象",
	],
	["a proxy that throws", revoked(), "读取该对象时出错，请转为普通对象"],
])("facts cannot be read from %s, and the message says truly why", (_, input, why) => {
	const [issue, ...rest] = issuesOf(parse(input));
	expect(rest).toEqual([]);
	expect(issue?.code).toBe("not-an-object");
	expect(issue?.message.endsWith(`：${why}`)).toBe(true);
	const [finding] = issuesOf(parse({ stateSecret: input }));
	expect(finding?.message.endsWith(`：${why}`)).toBe(true);
});

test("the vocabulary of a jurisdiction is the union of its layers, highest first", () => {
	const base: Regulation = weifang2021;
	const higher: Regulation = {
		...base,
		id: "higher",
		vocabulary: {
			publicData: { label: "政务数据", ask: "该数据是否为政务数据？", kind: "flag", cite: { article: 1 } },
			published: { label: "已经公布", ask: "是否已经公布？", kind: "flag", cite: { article: 2 } },
		},
		scope: [],
		questions: [],
		duties: [],
		remedies: [],
		procedures: [],
	};
	const place = jurisdiction({
		id: "place",
		label: "某地现行规定",
		region: "某地",
		layers: [
			{ regulation: higher, relation: "prevails" },
			{ regulation: weifang2021, relation: "base" },
		],
	});
	const facts = readAs(parseFacts(place, { 安全审查: "通过", 已经公布: "是", 政务数据: "否" }));
	expect(JSON.stringify(facts)).toBe('{"publicData":false,"published":true,"securityReview":"passed"}');
	expect(codesOf(parseFacts(higher, { 安全审查: "通过" }))).toEqual(["unknown-fact"]);
});
