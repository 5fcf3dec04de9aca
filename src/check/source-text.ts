import type { Cite } from "../model/law/cite";

const numerals = "零一二三四五六七八九";

/** A Chinese numeral up to 9999 as a number. */
const numberOf = (numeral: string): number => {
	const [, thousands, hundreds, tens, units] = /^(?:(.)千)?零?(?:(.)百)?零?(?:(.?)十)?(.?)$/.exec(numeral) ?? [];
	const digit = (at: string | undefined): number => (at ? numerals.indexOf(at) : 0);
	const ten = numeral.includes("十") ? digit(tens) || 1 : 0;
	return digit(thousands) * 1000 + digit(hundreds) * 100 + ten * 10 + digit(units);
};

/** Text in the form in which quotes are compared: full-width characters as half-width ones, white space removed. */
export const folded = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

/** One article of a source: its paragraphs in order, its items in order, and all of its lines in the order of the text. */
interface SourceArticle {
	readonly paragraphs: string[];
	readonly items: string[];
	readonly lines: string[];
	/** The heading of the chapter (章) that it stands in; absent where the text has no chapters. */
	readonly chapter?: string;
}

/** The lines of a text without byte order mark, indents and marks of headings, which are not part of its words. */
export const linesOf = (text: string): readonly string[] =>
	text
		.replace(/^\uFEFF/, "")
		.split(/(?<!《)\r?\n/)
		.map((line) => line.replace(/^[\s#]+/, ""));

/** How an article begins. 第一条第一款规定的数据 is a reference to an article, and 第十条之一 is another article. */
const articleBeginning = /^第([一二三四五六七八九十百千零]+)\s*条(?![第之、和至款项规所])\s*/;

/** Whether a line is an item (项) of an article. */
export const isItem = (line: string): boolean => /^[(（][一二三四五六七八九十]+[)）]/.test(line);

/** The articles of a full text by number. The heading of a chapter ends an article; of two with one number the first counts. */
export const articlesIn = (text: string): ReadonlyMap<number, SourceArticle> => {
	const articles = new Map<number, SourceArticle>();
	let current: SourceArticle | undefined;
	let chapter: string | undefined;
	for (const line of linesOf(text)) {
		const [beginning, numeral] = articleBeginning.exec(line) ?? [];
		const number = numberOf(numeral ?? "");
		if (beginning !== undefined && !articles.has(number)) {
			const words = line.slice(beginning.length);
			current = { paragraphs: [words], items: [], lines: [words], ...(chapter === undefined ? {} : { chapter }) };
			articles.set(number, current);
		} else if (/^第[一二三四五六七八九十]+[编章节](?![第之、和至])/.test(line)) {
			current = undefined;
			if (/^第[^编章节]+章/.test(line)) chapter = line;
		} else if (line !== "") {
			current?.lines.push(line);
			if (isItem(line)) current?.items.push(line);
			else current?.paragraphs.push(line);
		}
	}
	return articles;
};

const wordsOfArticle = (
	articles: ReadonlyMap<number, SourceArticle>,
	{ article: number, paragraph, item }: Extract<Cite, { article: number }>,
): string | undefined => {
	const article = articles.get(number);
	if (!article) return undefined;
	if (item === undefined && paragraph === undefined) return folded(article.lines.join(""));
	const words = item !== undefined ? article.items[item - 1] : article.paragraphs[(paragraph ?? 0) - 1];
	return words === undefined ? undefined : folded(words);
};

/** The forms a heading takes in an interpretation, the widest part first. */
const headings: readonly RegExp[] = [
	/^(?:◆|[一二三四五六七八九十]+、)/,
	/^\([一二三四五六七八九十]+\)/,
	/^[一二三四五六七八九十]+是/,
	/^\d+[.、]/,
];

/** The depth of the heading with which a line begins, 0 for the widest part; the number of forms where it begins with none. */
const depthOf = (line: string): number => {
	const at = headings.findIndex((form) => form.test(line));
	return at < 0 ? headings.length : at;
};

/** The heading by which the part before the first heading of an interpretation is cited. */
const preamble = "导语";

/**
 * The lines, from the first up to but without the second, that a part of an interpretation has: from its heading up to the
 * next heading that is as wide; `undefined` where no line begins with the heading, or more than one does.
 *
 * @param lines the lines of the text, folded
 */
export const linesUnder = (lines: readonly string[], heading: string): readonly [from: number, to: number] | undefined => {
	if (heading === preamble) {
		const first = lines.findIndex((line) => depthOf(line) < headings.length);
		return [0, first < 0 ? lines.length : first];
	}
	const [at, another] = lines.flatMap((line, index) => (line.startsWith(folded(heading)) ? [index] : []));
	if (at === undefined || another !== undefined) return undefined;
	const depth = depthOf(lines[at] ?? "");
	const end = lines.slice(at + 1).findIndex((line) => depthOf(line) <= Math.min(depth, headings.length - 1));
	return [at, end < 0 ? lines.length : at + 1 + end];
};

const wordsUnder = (lines: readonly string[], heading: string): string | undefined => {
	const range = linesUnder(lines, heading);
	return range && lines.slice(...range).join("");
};

/** The words at a cited place of a text, folded; `undefined` where the text has no such place. */
export const placesOf = (text: string): ((cite: Cite) => string | undefined) => {
	const articles = articlesIn(text);
	const lines = linesOf(text).map(folded);
	const parts = new Map<string, string | undefined>();
	const under = (heading: string): string | undefined => {
		if (!parts.has(heading)) parts.set(heading, wordsUnder(lines, heading));
		return parts.get(heading);
	};
	return (cite) => ("article" in cite ? wordsOfArticle(articles, cite) : under(cite.heading));
};
