import { articlesIn, folded, isItem, linesOf, linesUnder } from "../check/source-text";
import type { Cite, Quoted } from "../model/law/cite";
import { isVerbatim, type Regulation } from "../model/law/regulation";

/** What a source has under one entry of the list of articles. */
export interface SourcePart {
	readonly lines: readonly string[];
	/** The heading of the chapter that it stands in; absent where the text has none. */
	readonly chapter?: string;
	/** Whether the lines are only what is quoted, since the text was not given. */
	readonly onlyQuotes?: true;
}

const wide: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）" };

/** A line as it is printed: marks that a copy has in half width become full ones, but for those between digits and letters. */
const printed = (line: string): string =>
	line
		.replace(/\r?\n/g, "")
		.replace(/[,;:?!()]/g, (mark, at: number) =>
			/[\w.]/.test(line[at - 1] ?? "") && /[\w.]/.test(line[at + 1] ?? "") ? mark : (wide[mark] ?? mark),
		);

/** Each line of an interpretation stands under the narrowest of the parts that have it. */
const partsOfInterpretation = (entries: readonly string[], source: string): ReadonlyMap<string, SourcePart> => {
	const lines = linesOf(source);
	const keys = lines.map(folded);
	const rangeOf = linesUnder(keys);
	const ranges = entries.flatMap((entry) => {
		const range = rangeOf(entry);
		return range ? [{ entry, from: range[0], to: range[1] }] : [];
	});
	const ownerOf = (at: number) =>
		ranges.filter(({ from, to }) => at >= from && at < to).toSorted((a, b) => a.to - a.from - (b.to - b.from))[0]?.entry;
	return new Map(
		entries.map((entry) => [entry, { lines: lines.filter((line, at) => line !== "" && ownerOf(at) === entry).map(printed) }]),
	);
};

/** The full text of a source by the entries of the list of articles. An entry that the source does not have is absent. */
export const partsOfSource = (regulation: Regulation, source: string): ReadonlyMap<string, SourcePart> => {
	const entries = Object.keys(regulation.articles);
	if (!isVerbatim(regulation)) return partsOfInterpretation(entries, source);
	const articles = articlesIn(source);
	return new Map(
		entries.flatMap((entry) => {
			const article = articles.get(Number(entry));
			if (!article) return [];
			const { lines, chapter } = article;
			return [[entry, { lines: lines.map(printed), ...(chapter ? { chapter: printed(chapter) } : {}) }] as const];
		}),
	);
};

/** What is quoted of each entry, where the text itself is not given. */
export const quotedParts = (words: readonly (Quoted & { readonly entry: string })[]): ReadonlyMap<string, SourcePart> => {
	const entries = [...new Set(words.map(({ entry }) => entry))];
	const quotesOf = (entry: string) => [...new Set(words.filter((each) => each.entry === entry).map(({ quote }) => quote))];
	const longest = (quotes: readonly string[]) =>
		quotes.filter((quote) => !quotes.some((other) => other !== quote && other.includes(quote)));
	return new Map(entries.map((entry) => [entry, { lines: longest(quotesOf(entry)), onlyQuotes: true }]));
};

/** Which lines of a part a citation names: its paragraph or item, or all of them. */
export const citedLines = ({ lines, onlyQuotes }: SourcePart, cite: Cite): readonly number[] => {
	const all = lines.map((_, at) => at);
	if (onlyQuotes || "heading" in cite || (cite.paragraph === undefined && cite.item === undefined)) return all;
	const [wanted, number] = cite.item === undefined ? [false, cite.paragraph ?? 0] : [true, cite.item];
	return all.filter((at) => isItem(lines[at] ?? "") === wanted).slice(number - 1, number);
};
