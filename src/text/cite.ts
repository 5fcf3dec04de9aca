import { citation, type Quoted } from "../model/law/cite";

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
