import { describe, expect, test } from "vitest";
import { ruleBook, toWord } from "../../src/book";
import { boxesIn } from "../../src/document/blocks-in";
import type { Block, Document, Section } from "../../src/document/node";
import { plainText } from "../../src/document/plain-text";
import { luoyuan2021 } from "../../src/rules/luoyuan-2021";
import { everyKind, hostile } from "./every-kind";
import { unzipped } from "./unzipped";

const book: Document = ruleBook(luoyuan2021, { on: "2026-11-21", version: "0" });

const textIn = (xml: string): string =>
	[...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
		.map(([, text = ""]) => text)
		.join("")
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&apos;", "'")
		.replaceAll("&amp;", "&");

const paragraphs = (xml: string): readonly string[] => xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
const tables = (xml: string): readonly string[] => xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
const styled = (xml: string, style: string) => paragraphs(xml).filter((each) => each.includes(`<w:pStyle w:val="${style}"/>`));

/** Blocks with all that stand within them. */
const allOf = (blocks: readonly Block[]): readonly Block[] =>
	blocks.flatMap((block) => {
		if (block.kind === "pair") return allOf([...block.left, ...block.right]);
		return "blocks" in block ? [block, ...allOf(block.blocks ?? [])] : [block];
	});

const headingsOf = (blocks: readonly Block[], level = 1): readonly string[] =>
	blocks.flatMap((block) => {
		if (block.kind === "pair") return headingsOf([...block.left, ...block.right], level);
		if (block.kind !== "section") return [];
		const status = block.status === undefined ? "" : `　〔${block.status}〕`;
		return [`${level}${plainText(block.title)}${status}`, ...headingsOf(block.blocks, level + 1)];
	});

const contentsOf = (sections: readonly Section[]): readonly string[] =>
	sections.flatMap(({ title, blocks }) => [
		plainText(title),
		...blocks.flatMap((block) => (block.kind === "section" ? [plainText(block.title)] : [])),
	]);

describe.each([
	["a document with every kind of block", everyKind],
	["a rule book", book],
])("%s as a Word file", async (_, document) => {
	const files = unzipped(await toWord(document));
	const xml = files.get("word/document.xml") ?? "";
	const blocks = allOf(document.sections);

	test("has the headings of the document, in their order, as headings that Word lists", () => {
		const found = [...xml.matchAll(/<w:p><w:pPr><w:pStyle w:val="Heading(\d)"\/>.*?<\/w:p>/gs)];
		expect(found.map(([paragraph, level = ""]) => `${level}${textIn(paragraph)}`)).toEqual(headingsOf(document.sections));
	});

	test("has contents that are filled, lead to their places, and ask for no update", () => {
		const entries = [...styled(xml, "TOC1"), ...styled(xml, "TOC2")];
		expect(new Set(entries.map(textIn))).toEqual(new Set(contentsOf(document.sections)));
		expect(xml).not.toContain('w:dirty="true"');
		expect(files.get("word/settings.xml")).not.toContain("updateFields");
	});

	test("breaks no row over pages, and repeats the head of every table that has one", () => {
		const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
		expect(rows.length).toBeGreaterThan(5);
		expect(rows.filter((row) => !row.includes("<w:cantSplit/>"))).toEqual([]);
		const withHead = blocks.filter(({ kind }) => kind === "table" || kind === "ladder" || kind === "card");
		expect(tables(xml).filter((table) => table.includes("<w:tblHeader/>"))).toHaveLength(withHead.length);
	});

	test("has every place to sign as a table", () => {
		const boxes = tables(xml).filter((table) => table.includes('<w:pStyle w:val="SignatureCell"/>'));
		const signed = boxesIn(document.sections);
		expect(boxes.map((box) => textIn(box).includes("审核人："))).toEqual(signed.map(() => true));
		expect(signed.length).toBeGreaterThan(2);
	});

	test("has no link that leads nowhere", () => {
		const places = new Set([...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name]) => name));
		const links = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]*)"/g)].map(([, name]) => name);
		expect(links.length).toBeGreaterThan(2);
		expect(links.filter((name) => !places.has(name))).toEqual([]);
	});

	test("has no time in it", () => {
		expect(files.get("docProps/core.xml")).not.toMatch(/dcterms/);
		expect([...files].filter(([, text]) => /\d{4}-\d{2}-\d{2}T/.test(text)).map(([name]) => name)).toEqual([]);
	});
});

describe("what stands in a Word file", async () => {
	const files = unzipped(await toWord(everyKind));
	const xml = files.get("word/document.xml") ?? "";

	test("words that mean something elsewhere are words, and none of them is hidden", () => {
		expect(textIn(xml)).toContain("<w:p/>&amp;]]>���# **{结论}**");
		expect(hostile).toHaveLength("<w:p/>&amp;]]>���# **{结论}**".length);
		expect(xml).not.toMatch(/\ufffe/);
	});

	test("the figure of a procedure is left out; the source is marked, and its numbers lead on", () => {
		expect(textIn(xml)).not.toContain("只在图里");
		expect(styled(xml, "SourceWords").map(textIn)).toEqual(["为了规范管理[1]。"]);
		expect(xml).toContain('<w:shd w:fill="FDEDB8" w:val="clear"/>');
	});

	test("the states of a place to sign: open, signed, to be signed again", () => {
		const boxes = tables(xml).filter((table) => table.includes("SignatureCell"));
		expect(boxes.map(textIn)).toEqual([
			"本条□同意　□不同意　□须请示审核人：日期：核对码FC56-942F-860F",
			"本项□同意　□不同意　□须请示审核人：日期：甲，2026年1月1日签署以后内容有改动，须重新签署",
			"本案例同意审核人：乙日期：2026年1月3日核对码A",
		]);
	});

	test("the page is that of official documents, its number to the outside", () => {
		expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
		expect(xml).toMatch(/w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
		const feet = [...files]
			.filter(([name]) => /^word\/footer\d/.test(name))
			.map(([, text]) => /<w:jc w:val="(\w+)"/.exec(text)?.[1]);
		expect(feet.toSorted()).toEqual(["left", "right"]);
		expect(files.get("word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
	});

	test("a letter has neither contents nor a running head", async () => {
		const before = [{ kind: "paragraph", role: "addressee", text: "某局：" }] as const;
		const after = [{ kind: "paragraph", role: "closing", text: "某委" }] as const;
		const letter = unzipped(await toWord({ ...everyKind, letter: { above: [], before, after } }));
		const words = letter.get("word/document.xml") ?? "";
		expect([styled(words, "Addressee").map(textIn), styled(words, "Closing").map(textIn)]).toEqual([["某局："], ["某委"]]);
		expect(words).not.toContain("w:sdt");
		expect([...letter.keys()].filter((name) => name.startsWith("word/header"))).toEqual([]);
	});
});
