import type { Cite, Quoted } from "../model/cite";
import type { Labels } from "../model/labels";

const place = (cite: Cite): string => {
	if ("heading" in cite) return `“${cite.heading}”部分`;
	const { article, paragraph, item } = cite;
	return `第${article}条${paragraph === undefined ? "" : `第${paragraph}款`}${item === undefined ? "" : `第（${item}）项`}`;
};

/** Words with the text and the place where they stand; quotation marks inside turn single, as in print. */
export const quotation = ({ regulations }: Labels, { cite, quote, regulation }: Quoted): string => {
	const title = regulation === undefined ? undefined : regulations[regulation];
	const words = quote.replaceAll("“", "‘").replaceAll("”", "’");
	return `${title === undefined ? "" : `《${title}》`}${place(cite)}“${words}”`;
};
