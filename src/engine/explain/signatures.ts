import type { Remark } from "../../model/answer/remark";
import { articleEntry, citation, type Quoted } from "../../model/law/cite";
import { layersOf } from "../../model/law/law";
import { type Article, isVerbatim, type Regulation } from "../../model/law/regulation";
import { confirmationText, isSigned, opinionText } from "../../model/law/signature";
import type { Stack } from "../layers/stack";
import { once } from "../memoize";

/** Something that rests on words of a text. */
export interface Resting {
	readonly regulation: string;
	readonly words: readonly Pick<Quoted, "cite">[];
}

/** What was said in writing of how an article is encoded. */
const statement = (article: Article): string =>
	[...(article.confirmed ? [confirmationText(article)] : []), ...(article.opinions ?? []).map(opinionText)].join("；");

/** The texts of a law of whose articles something was said, with what was said of each. */
const statements = once((stack: Stack): ReadonlyMap<Regulation, ReadonlyMap<string, string>> => {
	const said = layersOf(stack.law).map(({ regulation }) => {
		const articles: readonly (readonly [string, Article])[] = Object.entries(regulation.articles);
		const signed = articles.filter(([, article]) => isSigned(article));
		return [regulation, new Map(signed.map(([id, article]) => [id, statement(article)]))] as const;
	});
	return new Map(said.filter(([, articles]) => articles.size > 0));
});

const nameOf = (regulation: Regulation, article: string): string =>
	citation(isVerbatim(regulation) ? { article: Number(article) } : { heading: article });

/**
 * Who answers for the encoding of the articles that an answer rests on, and who does not agree with it: a remark for the
 * articles of a text of which the same was said. None where nothing was said of any.
 */
export const signatureRemarks = (stack: Stack, resting: readonly Resting[]): readonly Remark[] =>
	[...statements(stack)].flatMap(([regulation, said]) => {
		const cites = resting.filter((each) => each.regulation === regulation.id).flatMap(({ words }) => words);
		const cited = new Set(cites.map(({ cite }) => articleEntry(cite)));
		const articles = [...said].filter(([article]) => cited.has(article));
		return [...new Set(articles.map(([, text]) => text))].map((text): Remark => {
			const names = articles.filter(([, own]) => own === text).map(([article]) => nameOf(regulation, article));
			return { kind: "signature", message: `《${regulation.title}》${names.join("、")}的编制：${text}` };
		});
	});
