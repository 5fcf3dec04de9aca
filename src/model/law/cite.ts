import { hasOutline, requireGiven } from "../given";
import { numeral } from "../numeral";
import { has } from "../own-property";

/**
 * A position in a text: an article with its paragraph (款) and item (项), counted from one, or a heading if the source is an
 * official interpretation without articles. An article with a single paragraph is cited without it.
 */
export type Cite =
	| { readonly article: number; readonly paragraph?: number; readonly item?: number }
	| { readonly heading: string };

/** The key in the list of articles that a citation belongs to: the number of the article, or the heading of a part. */
export const articleEntry = (cite: Cite): string => (has(cite, "article") ? String(cite.article) : cite.heading);

/** Words of a text, verbatim, with their position. */
export interface Quoted {
	readonly cite: Cite;
	readonly quote: string;
	/** The id of the text, if words of several texts may occur together. */
	readonly regulation?: string;
}

/**
 * A citation as lawyers write it: 第二十三条第（三）项、第二十条第三款、“主要内容”部分.
 *
 * @example
 * ```ts
 * import { citation } from "gongshu/text";
 *
 * citation({ article: 20, paragraph: 3 }); // "第二十条第三款"
 * citation({ article: 23, item: 3 }); // "第二十三条第（三）项"
 * ```
 */
export const citation = (cite: Cite): string => {
	requireGiven(hasOutline(cite, {}), "citation 的参数", "{ article: 20, paragraph: 3 } 或者 { heading }", cite);
	if (has(cite, "heading")) return `“${cite.heading}”部分`;
	const paragraph = cite.paragraph === undefined ? "" : `第${numeral(cite.paragraph)}款`;
	const item = cite.item === undefined ? "" : `第（${numeral(cite.item)}）项`;
	return `第${numeral(cite.article)}条${paragraph}${item}`;
};
