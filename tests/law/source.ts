import type { Cite } from "../../src/model/cite";

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

/** The articles of a full text by number. Copies differ in blanks around the heading; chapters stand on lines of their own. */
export const articlesIn = (text: string): ReadonlyMap<number, SourceArticle> => {
	const articles = new Map<number, SourceArticle>();
	let current: SourceArticle | undefined;
	for (const line of text.split(/(?<!《)\r?\n/)) {
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

/** The words that stand at a cited place, folded; `undefined` where there is no such place. */
export const wordsAt = (articles: ReadonlyMap<number, SourceArticle>, cite: Cite): string | undefined => {
	if (!("article" in cite)) return undefined;
	const article = articles.get(cite.article);
	if (!article) return undefined;
	if (cite.item !== undefined) {
		const item = article.items[cite.item - 1];
		return item === undefined ? undefined : folded(item);
	}
	if (cite.paragraph !== undefined) {
		const paragraph = article.paragraphs[cite.paragraph - 1];
		return paragraph === undefined ? undefined : folded(paragraph);
	}
	return folded([...article.paragraphs, ...article.items].join(""));
};
