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

/** The lines that begin with some words, by their index. */
type LinesBeginning = (words: string) => readonly number[];

/** Finds lines by how they begin; for each length of beginning the lines are looked through once. */
const indexOf = (lines: readonly string[]): LinesBeginning => {
	const byLength = new Map<number, Map<string, number[]>>();
	return (words) => {
		const found = byLength.get(words.length) ?? new Map<string, number[]>();
		if (!byLength.has(words.length)) {
			byLength.set(words.length, found);
			for (const [at, line] of lines.entries()) {
				const beginning = line.slice(0, words.length);
				const others = found.get(beginning);
				if (others) others.push(at);
				else found.set(beginning, [at]);
			}
		}
		return found.get(words) ?? [];
	};
};

/** From the first line up to but without the second. */
export type LineRange = readonly [from: number, to: number];

/**
 * Finds the lines that a part of an interpretation has: from its heading up to the next heading that is as wide; `undefined`
 * where no line begins with the heading, or more than one does.
 *
 * @param lines the lines of the text, folded
 */
export const linesUnder = (lines: readonly string[]): ((heading: string) => LineRange | undefined) => {
	const beginningWith = indexOf(lines);
	return (heading) => {
		if (heading === preamble) {
			const first = lines.findIndex((line) => depthOf(line) < headings.length);
			return [0, first < 0 ? lines.length : first];
		}
		const [at, another] = beginningWith(folded(heading));
		if (at === undefined || another !== undefined) return undefined;
		const depth = depthOf(lines[at] ?? "");
		const end = lines.slice(at + 1).findIndex((line) => depthOf(line) <= Math.min(depth, headings.length - 1));
		return [at, end < 0 ? lines.length : at + 1 + end];
	};
};

/** The longest words that are kept for the next who cites their place. */
const longestKept = 100_000;

const keyOf = (cite: Cite): string =>
	"article" in cite ? [cite.article, cite.paragraph, cite.item].join() : `“${cite.heading}`;

/**
 * The words at a cited place of a text, folded; `undefined` where the text has no such place. Each place is folded once,
 * however often it is cited.
 */
export const placesOf = (text: string): ((cite: Cite) => string | undefined) => {
	const articles = articlesIn(text);
	const lines = linesOf(text).map(folded);
	const rangeOf = linesUnder(lines);
	const wordsUnder = (heading: string): string | undefined => {
		const range = rangeOf(heading);
		return range && lines.slice(...range).join("");
	};
	const kept = new Map<string, string | undefined>();
	return (cite) => {
		const key = keyOf(cite);
		if (kept.has(key)) return kept.get(key);
		const words = "article" in cite ? wordsOfArticle(articles, cite) : wordsUnder(cite.heading);
		if ((words?.length ?? 0) <= longestKept) kept.set(key, words);
		return words;
	};
};
