import type { Cite, Quoted } from "../model/cite";
import { numeral } from "./numeral";

/**
 * A place in a text as a lawyer writes it: 第二十三条第（三）项、第二十条第三款、“主要内容”部分.
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
	if ("heading" in cite) return `“${cite.heading}”部分`;
	const paragraph = cite.paragraph === undefined ? "" : `第${numeral(cite.paragraph)}款`;
	const item = cite.item === undefined ? "" : `第（${numeral(cite.item)}）项`;
	return `第${numeral(cite.article)}条${paragraph}${item}`;
};

/**
 * Words with their place. Quotation marks inside turn single, as in print.
 *
 * @example
 * ```ts
 * import { quotation } from "gongshu/text";
 *
 * quotation({ cite: { article: 20, paragraph: 3 }, quote: "不同意共享的，应当说明理由" }); // "第二十条第三款“不同意共享的，应当说明理由”"
 * ```
 */
export const quotation = ({ cite, quote }: Quoted): string =>
	`${citation(cite)}“${quote.replaceAll("“", "‘").replaceAll("”", "’")}”`;
