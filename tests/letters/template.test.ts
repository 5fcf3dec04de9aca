import { describe, expect, test } from "vitest";
import { type LetterKind, letter, letterKinds, letterTemplates, parseLetterTemplate, toMarkdown } from "../../src/book";
import { closed, sharing } from "./cases";

const kinds = Object.keys(letterKinds) as readonly LetterKind[];
const { classification } = letterTemplates;

const problems = (template: unknown) => {
	const parsed = parseLetterTemplate(template);
	return parsed._tag === "Left"
		? parsed.left.map(({ path, message, suggestion }) => [path.join("."), message, suggestion])
		: [];
};

test.each(kinds)("the template of %s that ships is read, and is of its kind", (kind) => {
	const parsed = parseLetterTemplate(JSON.parse(JSON.stringify(letterTemplates[kind])));
	expect(parsed._tag === "Right" && parsed.right.kind).toBe(kind);
});

test("a bureau's own words and order are those of the letter; a part without content is left out", () => {
	const own = {
		...classification,
		标题: "{数据名称}定类意见书",
		章节: [
			{ 标题: "我局意见", 段落: ["{结论}", "联系人：{联系人}"] },
			{ 标题: "还要查的", 段落: ["请尽快查明：", "{待查明}"] },
		],
		结尾: [],
	};
	const template = parseLetterTemplate(own);
	if (template._tag === "Left") throw new Error(template.left[0].message);
	const result = letter("classification", sharing, { template: template.right });
	const text = result._tag === "Right" ? toMarkdown(result.right) : "";
	expect(text.split("\n\n").slice(1, -2)).toEqual([
		"# 〔数据名称〕＿＿＿＿定类意见书",
		"〔受文单位〕＿＿＿＿：",
		"依照潍坊市现行规定，以2024年9月2日为准，现就〔数据名称〕＿＿＿＿的共享类型提出意见如下。",
		"## 一、我局意见",
		"依照《潍坊市公共数据管理办法》，以2024年9月2日为准，“共享类型”的结论是：有条件共享。",
		"联系人：＿＿＿＿",
	]);
});

describe("everything that is wrong with a template is said at once", () => {
	test("placeholders that are none, with the one that was meant", () => {
		const wrong = { ...classification, 标题: "关于{数据名}的意见", 开头: ["{结伦}", "{今日天气}"] };
		const said = problems(wrong);
		expect(said.map(([path, message]) => [path, message])).toEqual([
			["标题", "没有名为 `{数据名}` 的占位"],
			["开头.0", "没有名为 `{结伦}` 的占位"],
			["开头.1", "没有名为 `{今日天气}` 的占位"],
		]);
		expect(said[1]?.[2]).toBe("是否为“结论”？");
		expect(said[2]?.[2]).toMatch(/^可用的占位：机关名称、文号、/);
	});

	test("braces without a pair, a list within a line or in a heading", () => {
		const wrong = {
			...classification,
			标题: "{依据}",
			结尾: ["依据如下：{依据}", "{结论"],
		};
		expect(problems(wrong).map(([path, message]) => [path, message])).toEqual([
			["标题", "`{依据}` 逐项列出，不能用在这里"],
			["结尾.0", "`{依据}` 逐项列出，须独占一段"],
			["结尾.1", "花括号没有成对：`{结论`"],
		]);
	});

	test("parts that are missing, unknown, or of another type", () => {
		const { 主送: _, ...rest } = classification;
		expect(
			problems({ ...rest, 格式: "gongshu-letter/9", 种类: "定类意件", 附件: [], 章节: "无" }).map(([path]) => path),
		).toEqual(["附件", "格式", "种类", "", "章节"]);
		expect(problems(null)).toHaveLength(1);
		expect(problems({ ...classification, 章节: [{ 标题: 1 }, "二"] }).map(([path]) => path)).toEqual([
			"章节.0.标题",
			"章节.0",
			"章节.1",
		]);
	});

	test("hostile input never throws", () => {
		const trap = new Proxy(
			{},
			{
				ownKeys: () => {
					throw new Error("no");
				},
			},
		);
		const accessor = Object.defineProperty({}, "标题", {
			enumerable: true,
			get: () => {
				throw new Error("no");
			},
		});
		for (const input of [trap, accessor, [], "", 1, Symbol("x"), () => 1]) expect(problems(input).length).toBeGreaterThan(0);
	});
});

describe("the words of a template conclude nothing", () => {
	test.each(["经研究，本数据属于无条件共享。", "属有 条 件 开 放类", "依法不予提供", "本数据不共享"])("%s", (line) => {
		const [[path, message, suggestion] = []] = problems({ ...classification, 开头: [line] });
		expect([path, suggestion]).toEqual(["开头.0", "改用 {结论}、{答复} 等占位，由所据结果填写"]);
		expect(message).toMatch(/^模板的文字不能写明结论：/);
	});

	test("a reply is not written into its template either, and the name of a letter stands only in its own", () => {
		expect(problems({ ...letterTemplates.reply, 结尾: ["我单位同意共享。"] })).toHaveLength(1);
		expect(problems({ ...classification, 结尾: ["详见不予共享告知书。"] })).toHaveLength(1);
		expect(problems({ ...letterTemplates.refusal, 结尾: ["本不予共享告知书一式两份。"] })).toEqual([]);
	});

	test("the levels of the law that is asked are refused where it is known", () => {
		const parsed = parseLetterTemplate({ ...classification, 结尾: ["本数据属于乙级限制提供类。"] });
		if (parsed._tag === "Left") throw new Error(parsed.left[0].message);
		const terms = { ...sharing.labels.terms, sharing: { label: "共享类型", values: { none: "乙级限制提供" } } };
		const renamed = { ...sharing, labels: { ...sharing.labels, terms } };
		const result = letter("classification", renamed, { template: parsed.right });
		expect(result._tag === "Left" && result.left.map(({ message }) => message)).toEqual([
			"模板的文字不能写明结论：`乙级限制提供`",
		]);
	});

	test("a template of another letter is refused", () => {
		const parsed = parseLetterTemplate(letterTemplates.refusal);
		if (parsed._tag === "Left") throw new Error(parsed.left[0].message);
		const result = letter("classification", closed, { template: parsed.right });
		expect(result._tag === "Left" && result.left[0].message).toBe("模板是不予共享告知书的，不能用于定类意见");
	});
});
