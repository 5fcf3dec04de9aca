import { folded } from "../check/source-text";
import type { Inline } from "../document/node";
import { type Stack, stackOf } from "../engine/layers/stack";
import { articleEntry, type Cite, citation, type Quoted } from "../model/law/cite";
import { homeArticle } from "../model/law/home-article";
import { type Located, type Provision, provisionsIn } from "../model/law/provisions";
import type { Question } from "../model/law/question";
import type { ReadingId } from "../model/law/reading";
import { isVerbatim, type Regulation } from "../model/law/regulation";
import { numeral } from "../model/numeral";
import { termLabelsOf } from "../text/terms";
import { anchors } from "./anchors";
import type { BookCase } from "./book-case";
import type { BookTerms } from "./condition";
import type { SignedItems } from "./signed-items";
import { partsOfSource, quotedParts, type SourcePart } from "./source";
import { type MarkedPart, markedPart } from "./source-words";

/** The name of an entry of the list of articles: 第三条, or the heading of a part. */
export const entryName = (regulation: Pick<Regulation, "source">, entry: string): string =>
	isVerbatim(regulation) ? `第${numeral(Number(entry))}条` : entry;

/** What a book is made from, read once. */
export interface BookContext extends BookTerms {
	readonly regulation: Regulation;
	/** The text alone, whatever the day. */
	readonly stack: Stack;
	readonly cases: readonly BookCase[];
	readonly items: SignedItems;
	readonly provisions: readonly Provision[];
	readonly parts: ReadonlyMap<string, SourcePart>;
	/** The words of every entry, and the numbers of its provisions. */
	readonly marked: ReadonlyMap<string, MarkedPart>;
	/** Under which entry words stand. */
	readonly entryOf: (words: Quoted) => string;
	/** Under which entry a question stands; absent where nothing comes near it. */
	readonly homeOf: (question: Question) => string | undefined;
}

/** The key of a provision. Scope clauses that say the same in the same words are one. */
export const keyOf = (provision: Provision): string => {
	if (provision.kind !== "scope") return provision.path.join("/");
	const { cite, quote, when, otherwise } = provision.clause;
	return JSON.stringify(["scope", cite, quote, when, otherwise]);
};

const entryFinder = (regulation: Regulation, parts: ReadonlyMap<string, SourcePart>): BookContext["entryOf"] => {
	if (isVerbatim(regulation)) return ({ cite }) => articleEntry(cite);
	// The words that are cited by a wide part may stand in a narrower one within it.
	const within = [...parts].map(([entry, { lines }]) => ({ entry, text: folded(lines.join("")) }));
	return ({ cite, quote }) => {
		const cited = articleEntry(cite);
		const own = within.filter(({ text }) => text.includes(folded(quote))).map(({ entry }) => entry);
		return own.includes(cited) ? cited : (own[0] ?? cited);
	};
};

/** What a book of a regulation is made from. */
export const bookContext = (
	regulation: Regulation,
	source: string | undefined,
	cases: readonly BookCase[],
	items: SignedItems,
): BookContext => {
	const given = source === undefined ? undefined : partsOfSource(regulation, source);
	const provisions = provisionsIn(regulation);
	const entryOf = entryFinder(regulation, given ?? new Map());
	const words = provisions.flatMap((provision) =>
		provision.words.map(({ value }: Located<Quoted>) => ({ key: keyOf(provision), words: value, entry: entryOf(value) })),
	);
	const parts = given ?? quotedParts(words.map((each) => ({ ...each.words, entry: each.entry })));
	const marked = [...parts].map(
		([entry, part]) =>
			[
				entry,
				markedPart(
					part,
					words.filter((each) => each.entry === entry),
				),
			] as const,
	);
	return {
		regulation,
		stack: stackOf(regulation),
		terms: termLabelsOf(regulation),
		questions: new Set(regulation.questions.map(({ id }) => id)),
		cases,
		items,
		provisions,
		parts,
		marked: new Map(marked),
		entryOf,
		homeOf: (question) => homeArticle(regulation, question, entryOf),
	};
};

/** The number of a provision under an entry, which its words lead to; nothing where none of its words stand there. */
export const numberIn = ({ regulation, marked }: BookContext, entry: string, key: string): readonly Inline[] => {
	const at = marked.get(entry)?.keys.indexOf(key) ?? -1;
	if (at < 0) return [];
	return [{ kind: "number", number: at + 1, id: anchors.within(entryName(regulation, entry), at + 1) }, " "];
};

/** The place of words, which leads to their article. */
const citeLink = ({ regulation, entryOf }: BookContext, words: Quoted): Inline => ({
	kind: "link",
	to: anchors.part(entryName(regulation, entryOf(words))),
	text: citation(words.cite),
});

/** Pieces with a mark between each two. */
export const separated = (pieces: readonly Inline[], mark = "、"): readonly Inline[] =>
	pieces.flatMap((piece, at) => (at > 0 ? [mark, piece] : [piece]));

/** The places of words, each once. */
export const citeLinks = (at: BookContext, words: readonly Quoted[]): readonly Inline[] => {
	const once = [...new Map(words.map((each) => [citation(each.cite), each])).values()];
	return separated(once.map((each) => citeLink(at, each)));
};

/** The place of a citation without words. */
export const placeLink = (at: BookContext, cite: Cite): Inline => citeLink(at, { cite, quote: "" });

/** The numbers of the readings that a provision rests on, each of which leads to the reading. */
export const readingLinks = (
	{ regulation }: Pick<BookContext, "regulation">,
	reading: ReadingId | undefined,
): readonly Inline[] => {
	const listed = [reading ?? []].flat().filter((id) => regulation.readings.some((each) => each.id === id));
	const links = listed.map((id): Inline => ({ kind: "link", to: anchors.reading(id), text: id }));
	return links.length > 0 ? ["　解释 ", ...separated(links)] : [];
};
