import type { Displaced } from "../model/answer/displaced";
import type { Labels } from "../model/answer/labels";
import { hasOutline, requireGiven } from "../model/given";
import { type Cite, citation, type Quoted } from "../model/law/cite";
import { printable } from "../model/visible-text";

/**
 * Quoted words with their citation. Quotation marks inside them become single, as in print.
 *
 * @example
 * ```ts
 * import { quotation } from "gongshu/text";
 *
 * quotation({ cite: { article: 20, paragraph: 3 }, quote: "不同意共享的，应当说明理由" }); // "第二十条第三款“不同意共享的，应当说明理由”"
 * ```
 */
export const quotation = (quoted: Quoted): string => {
	requireGiven(hasOutline(quoted, { cite: "object", quote: "text" }), "quotation 的参数", "{ cite, quote }", quoted);
	const { cite, quote } = quoted;
	return printable(`${citation(cite)}“${quote.replaceAll("“", "‘").replaceAll("”", "’")}”`);
};

/** The title of a text in front of its words; empty if the law has only one text. */
const titleIn = ({ regulations }: Labels, regulation: string | undefined): string => {
	const title = regulation === undefined ? undefined : regulations[regulation];
	return title !== undefined && Object.keys(regulations).length > 1 ? `《${title}》` : "";
};

/** Quoted words of one text, with its title if the law has several texts. */
export const quotedWords = (labels: Labels, regulation: string | undefined, words: readonly Quoted[]): string =>
	`${titleIn(labels, regulation)}${words.map(quotation).join("，")}`;

/** A sentence about a text, with its title if the law has several texts. */
export const textNote = (labels: Labels, regulation: string, note: string): string => {
	const title = titleIn(labels, regulation);
	return title === "" ? note : `${title}：${note}`;
};

/** Citations of one text, each once, with its title if the law has several texts. */
export const citedArticles = (labels: Labels, regulation: string | undefined, cites: readonly Cite[]): string =>
	`${titleIn(labels, regulation)}${[...new Set(cites.map(citation))].join("、")}`;

/** Quoted words, with the title of their text if the law has several texts. */
export const quotationWithTitle = (labels: Labels, quoted: Quoted): string => quotedWords(labels, quoted.regulation, [quoted]);

/** The words or the sentence behind a decision. */
export const reasonText = (labels: Labels, reason: Quoted | string): string =>
	typeof reason === "string" ? reason : quotationWithTitle(labels, reason);

/** A provision that gives way: the clause by which it does, the text that applies instead, and what it alone would lead to. */
export const displacedText = (labels: Labels, { regulation, by, words }: Displaced, alone: string): string => {
	const title = (id: string) => `《${labels.regulations[id]}》`;
	const clause = words ? `依${titleIn(labels, words.regulation)}${citation(words.cite)}从其规定，` : "";
	return `${clause}适用${title(by)}，不适用${title(regulation)}（单独适用时为${alone}）`;
};
