import { boundedIssues } from "../model/answer/bounded-issues";
import type { Issue } from "../model/answer/issue";
import { freeze } from "../model/freeze";
import { type Cite, citation, type Quoted } from "../model/law/cite";
import { type Located, provisionsIn } from "../model/law/provisions";
import { isVerbatim, type Regulation } from "../model/law/regulation";
import { asItStands } from "../model/sealed";
import { printable } from "../model/visible-text";
import { bareCites } from "./articles";
import { articlesIn, folded, placesOf } from "./source-text";

/**
 * Whether a regulation quotes its text correctly, as a list of issues: every quote verbatim at its place, every cited place in
 * the text, every article of a full text in the list of articles.
 *
 * Full-width and half-width characters are compared as the same, and white space is left out. What has no issue here is quoted
 * correctly; whether the rule that rests on it is right, a person must judge. Of more than two hundred issues the first ones
 * are listed, and the last says how many more there are.
 *
 * @param regulation the regulation
 * @param text the text of its source, articles as 第一条 at the beginning of a line, an interpretation by its headings
 *
 * @example
 * ```ts
 * import { checkQuotes } from "gongshu/author";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const { code, path, suggestion } = checkQuotes(weifang2021, "第一条 为了规范公共数据管理，制定本办法。")[0] ?? {};
 * [code, path, suggestion]; // ["no-such-place", ["articles", "2"], "文本中有第一条；请核对所据文本是否完整"]
 * ```
 */
export const checkQuotes = (regulation: Regulation, text: string): readonly Issue[] => {
	asItStands(regulation);
	if (typeof text !== "string") throw new TypeError("checkQuotes 的第二个参数应当是规定所据文本的文字");
	const { wordsAt, isSpent } = readingOf(text);
	const articles = articlesIn(text);
	const inText = [...articles.keys()];
	const entries = entriesOf(regulation);
	const missingAt = ({ path, value }: Located<Cite>): readonly Issue[] =>
		wordsAt(value) === undefined && !isSpent() ? [missingPlace(path, value, inText)] : [];
	const whole = folded(text);
	const suggestionFor = suggesting(whole, wordsAt, [
		...inText.map((article): Cite => ({ article })),
		...entries.map(({ value }) => value),
	]);
	const misquotation = ({ path, value: { cite, quote } }: Located<Quoted>): readonly Issue[] => {
		const words = wordsAt(cite);
		if (words === undefined) return missingAt({ path, value: cite });
		if (words.includes(folded(quote))) return [];
		const message = `引文 \`${printable(quote, 60)}\` 不见于${citation(cite)}`;
		return [{ code: "not-verbatim", path, message, input: quote, suggestion: suggestionFor(quote) }];
	};
	const issues = [
		...entries.flatMap(missingAt),
		...inText
			.filter((article) => isVerbatim(regulation) && !Object.hasOwn(regulation.articles, String(article)))
			.map((article) => ({
				code: "article-left-out",
				path: ["articles"],
				message: `文本中的 \`${citation({ article })}\` 没有列入条文清单`,
				input: citation({ article }),
				suggestion: "每一条都须写明去向：已编制，或者未编制及其原因",
			})),
		...bareCites(regulation).flatMap(missingAt),
		...provisionsIn(regulation)
			.flatMap(({ words }) => words)
			.flatMap(misquotation),
	];
	return freeze(boundedIssues(isSpent() ? [tooMuchText, ...issues] : issues));
};

/** The most characters of places that are looked through for quotes. */
const mostCharacters = 2 ** 28;

/** The most misquotations for which the words are looked for in the rest of the text. */
const mostSought = 20;

/** The places of a text, up to a bound on the characters that are looked through; after that every place is missing. */
const readingOf = (text: string) => {
	const placed = placesOf(text);
	let left = mostCharacters;
	const wordsAt = (cite: Cite): string | undefined => {
		const words = left > 0 ? placed(cite) : undefined;
		left -= words?.length ?? 0;
		return words;
	};
	return { wordsAt, isSpent: () => left <= 0 };
};

const tooMuchText: Issue = {
	code: "too-much-text",
	path: [],
	message: "文本与引文过多，没有全部核对",
	suggestion: "只提供该规定的文本，不连同其他内容；引文写明其所在的款、项",
};

/** Says where misquoted words are instead, for the first misquotations. */
const suggesting = (whole: string, wordsAt: (cite: Cite) => string | undefined, places: readonly Cite[]) => {
	const otherwise = "请自文本复制，不要改写，也不要拼接两处的话";
	let sought = 0;
	return (quote: string): string => {
		sought += 1;
		if (sought > mostSought || !whole.includes(folded(quote))) return otherwise;
		const place = places.find((cite) => wordsAt(cite)?.includes(folded(quote)));
		return place ? `这句话见于${citation(place)}` : "这句话见于文本他处";
	};
};

/** The entries of the list of articles as places. */
const entriesOf = ({ articles, source }: Regulation): readonly Located<Cite>[] =>
	Object.keys(articles).map((entry) => ({
		path: ["articles", entry],
		value: isVerbatim({ source }) ? { article: Number(entry) } : { heading: entry },
	}));

/** A place that is cited but not in the text, in which these articles were recognized. */
const missingPlace = (path: Issue["path"], cite: Cite, articles: readonly number[]): Issue => {
	const [first, last] = [articles[0], articles.at(-1)].map((article) => (article ? citation({ article }) : ""));
	const contents = first === last ? first : `${first}至${last}`;
	const whole = first === "" ? "文本中没有可以辨认的条" : `文本中有${contents}`;
	return {
		code: "no-such-place",
		path,
		message: `文本中没有 \`${citation(cite)}\``,
		input: citation(cite),
		suggestion:
			"article" in cite
				? `${whole}；请核对所据文本是否完整`
				: "标题须与文本中某一行的开头逐字相同，且只有一行如此；标题之前的部分写作“导语”",
	};
};
