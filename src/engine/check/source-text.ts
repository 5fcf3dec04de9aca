import type { Cite } from "../../model/cite";

const numerals = "零一二三四五六七八九";

/** A Chinese numeral up to 999 as a number. */
const numberOf = (numeral: string): number => {
	const [, hundreds = "", tens = "", units = ""] = /^(?:(.)百)?零?(?:(.?)十)?(.?)$/.exec(numeral) ?? [];
	const ten = numeral.includes("十") ? (tens === "" ? 1 : numerals.indexOf(tens)) : 0;
	return (hundreds === "" ? 0 : numerals.indexOf(hundreds)) * 100 + ten * 10 + (units === "" ? 0 : numerals.indexOf(units));
};

/** Text as quotes are compared: compatibility forms alike, white space gone. */
export const folded = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

/** One article of a source: its paragraphs in order, and its items. */
interface SourceArticle {
	readonly paragraphs: string[];
	readonly items: string[];
}

/** The lines of a text; the marks by which a copy sets off its headings are no words of it. */
const linesOf = (text: string): readonly string[] => text.split(/(?<!《)\r?\n/).map((line) => line.replace(/^\s*#+\s*/, ""));

/** The articles of a full text by number. Copies differ in blanks around the heading; chapters stand on lines of their own. */
export const articlesIn = (text: string): ReadonlyMap<number, SourceArticle> => {
	const articles = new Map<number, SourceArticle>();
	let current: SourceArticle | undefined;
	for (const line of linesOf(text)) {
		const heading = /^第([一二三四五六七八九十百零]+)\s*条\s*/.exec(line);
		if (heading?.[1]) {
			current = { paragraphs: [line.slice(heading[0].length)], items: [] };
			articles.set(numberOf(heading[1]), current);
		} else if (/^第[一二三四五六七八九十]+章/.test(line)) current = undefined;
		else if (/^[(（][一二三四五六七八九十]+[)）]/.test(line)) current?.items.push(line);
		else if (line.trim() !== "") current?.paragraphs.push(line);
	}
	return articles;
};

const wordsOfArticle = (
	articles: ReadonlyMap<number, SourceArticle>,
	cite: Extract<Cite, { article: number }>,
): string | undefined => {
	const article = articles.get(cite.article);
	if (!article) return undefined;
	const { paragraphs, items } = article;
	const found = cite.item !== undefined ? items[cite.item - 1] : paragraphs[(cite.paragraph ?? 0) - 1];
	if (cite.item !== undefined || cite.paragraph !== undefined) return found === undefined ? undefined : folded(found);
	return folded([...paragraphs, ...items].join(""));
};

/** The forms a heading takes in an interpretation, the widest part first. */
const headings: readonly RegExp[] = [
	/^(?:◆|[一二三四五六七八九十]+、)/,
	/^\([一二三四五六七八九十]+\)/,
	/^[一二三四五六七八九十]+是/,
	/^\d+[.、]/,
];

/** How wide a part the line begins; beyond the last form where it begins none. */
const widthOf = (line: string): number => {
	const at = headings.findIndex((form) => form.test(line));
	return at < 0 ? headings.length : at;
};

/** What stands before the first heading of an interpretation. */
export const preamble = "导语";

/**
 * The part of an interpretation that begins with a heading, up to the next one as wide; `undefined` where no line, or more than one, begins
 * so.
 */
const wordsUnder = (text: string, heading: string): string | undefined => {
	const lines = linesOf(text).map(folded);
	if (heading === preamble) {
		const first = lines.findIndex((line) => widthOf(line) < headings.length);
		return lines.slice(0, first < 0 ? lines.length : first).join("");
	}
	const [at, another] = lines.flatMap((line, index) => (line.startsWith(folded(heading)) ? [index] : []));
	if (at === undefined || another !== undefined) return undefined;
	const width = widthOf(lines[at] ?? "");
	const rest = lines.slice(at + 1);
	const end = rest.findIndex((line) => widthOf(line) <= Math.min(width, headings.length - 1));
	return [lines[at], ...(end < 0 ? rest : rest.slice(0, end))].join("");
};

/** The words that stand at a cited place of a text, folded; `undefined` where there is no such place. */
export const placesOf = (text: string): ((cite: Cite) => string | undefined) => {
	const articles = articlesIn(text);
	return (cite) => ("article" in cite ? wordsOfArticle(articles, cite) : wordsUnder(text, cite.heading));
};
