import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { placeBookOf, ruleBookOf } from "../../scripts/books";
import type { Jurisdiction } from "../../src/author";
import { toHtml, toMarkdown } from "../../src/book";
import { bookContext } from "../../src/book/context";
import { folded } from "../../src/check/source-text";
import { boxesIn } from "../../src/document/blocks-in";
import type { Law } from "../../src/index";
import type { FactDefinition } from "../../src/model/law/fact";
import { laws } from "../../src/rules";
import { citation } from "../../src/text";
import { books } from "../cases/books";
import { casesOf } from "../cases/case-file";

const places = Object.values<Law>(laws).filter((law): law is Jurisdiction => "layers" in law);

/** The text of a page that its readers see. */
const visible = (html: string): string =>
	html
		.replace(/<(style|script)[^>]*>.*?<\/\1>/gs, "")
		.replace(/<sup>.*?<\/sup>/g, "")
		.replace(/<[^>]+>/g, "")
		.replaceAll("&lt;", "<")
		.replaceAll("&amp;", "&")
		.replaceAll("&quot;", '"');

const matches = (text: string, pattern: RegExp): readonly string[] =>
	[...text.matchAll(pattern)].map(([, found = ""]) => found);

/** What a reader of Markdown sees of a line with all its stress, links and escapes; stars that are left are no stress. */
const shown = (markdown: string): string =>
	markdown
		.replace(/<!--.*?-->/g, "")
		.replace(/\\(.)/g, "$1")
		.replace(/(?<![\p{L}\p{N}]\*)\*\*(?=[\p{L}\p{N}])(.*?)(?<=[\p{L}\p{N}])\*\*/gu, "$1")
		.replace(/\]\(#[^)]*\)/g, "");

const everyBook = [
	...books.map((book) => [book.regulation.title, book.regulation.id, ruleBookOf(book)] as const),
	...places.map((place) => [place.label, place.id, placeBookOf(place)] as const),
];

describe.each(everyBook)("%s", (_, id, document) => {
	const [html, markdown] = [toHtml(document), toMarkdown(document)];

	test("规则书与规则同步：不同步时运行 npm run docs", () => {
		expect(markdown).toBe(readFileSync(new URL(`../../docs/rules/${id}.md`, import.meta.url), "utf8"));
	});

	test("每一处链接都有所指，没有两处同名", () => {
		const ids = matches(html, / id="([^"]*)"/g);
		expect(ids.filter((each, at) => ids.indexOf(each) !== at)).toEqual([]);
		expect(matches(html, /href="#([^"]*)"/g).filter((to) => !ids.includes(to))).toEqual([]);
	});

	test("网页不取用任何外物：没有样式属性，没有网址，没有事件属性", () => {
		expect(html.match(/ style=|https?:|<(?:img|link|iframe|form)\b| on[a-z]+=/g)).toBe(null);
	});

	test("Markdown 中没有失效的星号", () => {
		expect(shown(markdown).includes("**")).toBe(false);
	});

	test("书中看不见任何标识", () => {
		const words = (text: string) =>
			text.replace(/(?<![A-Za-z])[A-Z]+-\d+/g, "").replace(/gongshu \d\.\d\.\d|\b[0-9A-F]{12}\b/g, "");
		expect(words(visible(html)).match(/[a-z]+[A-Z]\w*|[a-z]{3,}/g)).toBe(null);
		expect(words(shown(markdown)).match(/[a-z]+[A-Z]\w*|[a-z]{3,}/g)).toBe(null);
	});
});

describe.each(books.map((each) => [each.regulation.title, each] as const))("%s的规则书", (_, book) => {
	const law = book.regulation;
	const source = readFileSync(new URL(`../law/sources/${law.id}.txt`, import.meta.url), "utf8");
	const at = bookContext(law, source, [], () => undefined);
	const document = ruleBookOf(book);
	const html = toHtml(document);
	const text = folded(visible(html));

	test("每一句引文都在原文中标出，每一个编号都有所指，每一项都有编号", () => {
		for (const part of at.marked.values()) expect(part.lost).toEqual([]);
		const numbers = matches(html, /<span class="number" id="([^"]*)">/g);
		const references = new Set(matches(html, /<sup>(.*?)<\/sup>/g).flatMap((sup) => matches(sup, /href="#([^"]*)"/g)));
		expect([...references].toSorted()).toEqual(numbers.toSorted());
	});

	test("每一条的原文全在书中", () => {
		for (const { lines } of at.parts.values()) for (const line of lines) expect(text).toContain(folded(line));
		expect(Object.keys(law.articles).filter((entry) => !at.parts.has(entry))).toEqual([]);
	});

	test("每一项事实的问法，每一项解释和未载明的事项，都在书中；未全部编制的写明原因", () => {
		for (const { ask } of Object.values<FactDefinition>(law.vocabulary)) expect(text).toContain(folded(ask));
		for (const { note } of law.unstated) expect(text).toContain(folded(note));
		for (const { state, why } of Object.values(law.articles))
			if (state !== "encoded") expect(text).toContain(folded(why ?? ""));
		for (const { question, choice } of law.readings)
			for (const words of [question, choice]) expect(text).toContain(folded(words));
	});

	test("每一个有等级的问题都有阶梯", () => {
		const leveled = law.questions.filter(({ scale }) => scale.length > 0);
		for (const { label } of leveled) expect([label, text.includes(folded(`问题：${label}`))]).toEqual([label, true]);
		expect(html.match(/<table class="ladder/g) ?? []).toHaveLength(leveled.length);
	});

	test("每一项解释、每一个案例、每一个已编制的条，各有一处签署，只有一处", () => {
		const encoded = Object.values(law.articles).filter(({ state }) => state === "encoded" || state === "partly");
		const boxes = boxesIn(document.sections);
		expect(boxes).toHaveLength(law.readings.length + (book.law === law ? casesOf(book).length : 0) + encoded.length + 1);
		for (const { id } of law.readings) expect(boxes.filter(({ of }) => of === `解释 ${id}`)).toHaveLength(1);
	});

	test("各条依次列出", () => {
		const headings = matches(html, /<h3>(第[^　<]+条)　/g);
		const whole = law.source.grade === "full text" || law.source.grade === "excerpt";
		if (whole) expect(headings).toEqual(Object.keys(law.articles).map((key) => citation({ article: Number(key) })));
	});
});
