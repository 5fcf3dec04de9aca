import { describe, expect, test } from "vitest";
import { checkQuotes, type Regulation } from "../../src/author";
import type { Cite, Quoted } from "../../src/index";
import { smallLaw } from "./small-law";

const text = [
	"第一章 总则",
	"第一条 下列数据不予开放:",
	"(一)甲;",
	"(二)乙。",
	"其他数据应当开放。",
	"第二条 丙。",
	"第一条第一款规定的数据,可以共享。",
	"第十条之一 丁。",
].join("\n");

const empty = { vocabulary: {}, scope: [], questions: [], duties: [], remedies: [], procedures: [], unstated: [], never: [] };

/** A regulation that quotes nothing but these words, and lists these entries. */
const quoting = (entries: readonly string[], ...words: readonly Quoted[]): Regulation => {
	const { defers: _, effective: __, ...law } = smallLaw;
	return {
		...law,
		...empty,
		effective: { from: "2026-01-01" },
		articles: Object.fromEntries(entries.map((entry) => [entry, { title: "条", state: "encoded" }])),
		remedies: [{ id: "r", label: "措施", words, changes: [] }],
	};
};

const interpreting = (...words: readonly Quoted[]): Regulation => ({
	...quoting([...new Set(words.map(({ cite }) => ("heading" in cite ? cite.heading : "")))], ...words),
	source: { grade: "official interpretation", note: "解读", sha256: "" },
});

/** What is wrong with one quote; the list of articles is complete. */
const codeOf = (source: string, entries: readonly string[], cite: Cite, quote: string): string | undefined =>
	checkQuotes(quoting(entries, { cite, quote }), source)[0]?.code;

describe("the words of an article", () => {
	const codeIn = (cite: Cite, quote: string) => codeOf(text, ["1", "2"], cite, quote);

	test("follow one another as they do in the text", () => {
		expect(codeIn({ article: 1 }, "不予开放：（一）甲；（二）乙。其他数据应当开放。")).toBeUndefined();
		expect(codeIn({ article: 1 }, "不予开放：其他数据应当开放")).toBe("not-verbatim");
	});

	test("are looked for in the paragraph or the item that is cited", () => {
		expect(codeIn({ article: 1, paragraph: 2 }, "其他数据应当开放。")).toBeUndefined();
		expect(codeIn({ article: 1, paragraph: 2 }, "甲")).toBe("not-verbatim");
		expect(codeIn({ article: 1, item: 2 }, "（二）乙。")).toBeUndefined();
		expect(codeIn({ article: 1, item: 1 }, "乙")).toBe("not-verbatim");
		expect(codeIn({ article: 1, item: 3 }, "乙")).toBe("no-such-place");
		expect(codeIn({ article: 1, paragraph: 3 }, "乙")).toBe("no-such-place");
	});

	test("do not end at a reference to another article", () => {
		expect(codeIn({ article: 2 }, "第一条第一款规定的数据，可以共享")).toBeUndefined();
		expect(codeIn({ article: 10 }, "丁")).toBe("no-such-place");
	});

	test("are compared without blanks, marks of headings, and a byte order mark", () => {
		const copy = "\uFEFF　　第一条　甲。\r\n## 第二章 乙\r\n　　第二条　丙。";
		expect(codeOf(copy, ["1", "2"], { article: 1 }, "甲。")).toBeUndefined();
		expect(codeOf(copy, ["1", "2"], { article: 1 }, "乙")).toBe("not-verbatim");
		expect(codeOf(copy, ["1", "2"], { article: 2 }, "丙 。")).toBeUndefined();
	});

	test("are found by its number, however large", () => {
		const code = "第九百九十九条 甲。\n第一千条 乙。\n第一千零三十四条 丙。\n第一千二百六十条 丁。";
		const entries = ["999", "1000", "1034", "1260"];
		for (const [index, words] of ["甲", "乙", "丙", "丁"].entries())
			expect(codeOf(code, entries, { article: Number(entries[index]) }, words)).toBeUndefined();
	});
});

test("a part of an interpretation ends where the next as wide begins; a heading that two lines have names none", () => {
	const source = "发布\n一、甲\n(一)乙 一\n一是丙\n(二)丁\n二、戊\n一是己\n一是己";
	const codes = (heading: string, quote: string) =>
		checkQuotes(interpreting({ cite: { heading }, quote }), source).map(({ code }) => code);
	expect(codes("导语", "发布")).toEqual([]);
	expect(codes("导语", "甲")).toEqual(["not-verbatim"]);
	expect(codes("(一)乙", "乙一一是丙")).toEqual([]);
	expect(codes("(一)乙", "丁")).toEqual(["not-verbatim"]);
	expect(codes("一、甲", "(一)乙一一是丙(二)丁")).toEqual([]);
	expect(codes("一、甲", "戊")).toEqual(["not-verbatim"]);
	expect(codes("一是己", "己")).toEqual(["no-such-place", "no-such-place"]);
});

describe("what is wrong with a quote comes with a way out:", () => {
	const suggestion = (law: Regulation, source: string) => checkQuotes(law, source)[0]?.suggestion;

	test("where the words are instead", () => {
		const moved = quoting(["1", "2"], { cite: { article: 1 }, quote: "丙" });
		expect(suggestion(moved, text)).toBe("这句话见于第二条");
		expect(suggestion(quoting(["1", "2"], { cite: { article: 1 }, quote: "总则" }), text)).toBe("这句话见于文本他处");
		expect(suggestion(quoting(["1", "2"], { cite: { article: 1 }, quote: "戊" }), text)).toContain("请自文本复制");
	});

	test("which articles the text has, where it does not have the one cited", () => {
		expect(suggestion(quoting(["1", "2", "3"]), text)).toBe("文本中有第一条至第二条；请核对所据文本是否完整");
		expect(suggestion(quoting(["1"]), "没有条")).toBe("文本中没有可以辨认的条；请核对所据文本是否完整");
	});
});

test("an article of the text that is not listed is found", () => {
	expect(checkQuotes(quoting(["1"]), text)).toMatchObject([{ code: "article-left-out", input: "第二条" }]);
});

test("the place of a fact and of a breach has to be in the text, too", () => {
	const source = "第一条 文\n第二条 文";
	const paths = checkQuotes(
		{
			...smallLaw,
			duties: smallLaw.duties.map((duty) => ({ ...duty, breach: { article: 2, item: 4 } })),
			vocabulary: { told: { label: "告知", ask: "？", kind: "flag", cite: { article: 7 } } },
		},
		source,
	)
		.filter(({ code }) => code === "no-such-place")
		.map(({ path }) => path.join("."));
	expect(paths).toEqual(["vocabulary.told.cite", "duties.0.breach"]);
});
