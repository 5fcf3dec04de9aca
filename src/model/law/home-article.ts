import { articleEntry } from "./cite";
import type { Question } from "./question";
import type { Regulation } from "./regulation";

/**
 * The article at which a question is at home: that on which most of its rules are based, or, where it has none, the one with
 * the nearest words on its matter. `undefined` where the text has no words on it.
 */
export const homeArticle = (regulation: Regulation, { rules, matter }: Question): string | undefined => {
	const cites = rules.flatMap(({ words }) => words.slice(0, 1)).map(({ cite }) => cite);
	const silent = regulation.unstated.filter((unstated) => unstated.matter === matter).flatMap(({ near }) => near?.cite ?? []);
	const articles = (cites.length > 0 ? cites : silent).map(articleEntry);
	const count = (article: string) => articles.filter((each) => each === article).length;
	return articles.toSorted((a, b) => count(b) - count(a))[0];
};
