import type { Day } from "../model/day";
import type { Jurisdiction, Layer } from "../model/law/jurisdiction";
import type { Law } from "../model/law/law";
import type { Article, Regulation } from "../model/law/regulation";
import { isSigned } from "../model/law/signature";
import { has } from "../model/own-property";

/** A law as it lies beside the script: each of its texts by its position in the list of texts. */
type StoredLaw = { readonly text: number } | (Omit<Jurisdiction, "layers"> & { readonly layers: readonly StoredLayer[] });
type StoredLayer = Omit<Layer, "regulation"> & { readonly text: number };

/** What a page is about: its laws, and the day on which it opens. A text that several laws have is stored once. */
export interface PageData {
	/** `null`: the day on which it is opened. */
	readonly on: Day | null;
	readonly texts: readonly Regulation[];
	readonly laws: readonly StoredLaw[];
}

/** What was said in writing of an article is printed with an answer; its title and how it was encoded are in the book. */
const articlesSigned = (articles: Regulation["articles"]): Regulation["articles"] =>
	Object.fromEntries(
		Object.entries(articles).flatMap(([number, article]): readonly (readonly [string, Article])[] =>
			isSigned(article) ? [[number, article]] : [],
		),
	);

const textFor = (regulation: Regulation): Regulation => ({ ...regulation, articles: articlesSigned(regulation.articles) });

/** Laws as they are stored in a page. */
export const pageData = (laws: readonly Law[], on: Day | null): PageData => {
	const texts: Regulation[] = [];
	const written: string[] = [];
	const positionOf = (regulation: Regulation): number => {
		const text = textFor(regulation);
		const form = JSON.stringify(text);
		const at = written.indexOf(form);
		if (at >= 0) return at;
		written.push(form);
		return texts.push(text) - 1;
	};
	const stored = laws.map((law): StoredLaw => {
		if (!has(law, "layers")) return { text: positionOf(law) };
		const layers = law.layers.map(({ regulation, ...layer }) => ({ ...layer, text: positionOf(regulation) }));
		return { ...law, layers };
	});
	return { on, texts, laws: stored };
};

/** The laws of a page. */
export const lawsIn = ({ texts, laws }: PageData): readonly Law[] => {
	// Each position is that of a text: the page was written with them.
	const textAt = (position: number) => texts[position] as Regulation;
	return laws.map((law): Law => {
		if ("text" in law) return textAt(law.text);
		return { ...law, layers: law.layers.map(({ text, ...layer }) => ({ ...layer, regulation: textAt(text) })) };
	});
};
