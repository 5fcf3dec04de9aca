/**
 * Where the words stand: an article with its paragraph (款) and item (项), counted from one, or a heading where the source is an
 * official interpretation without articles. A single-paragraph article is cited without its paragraph.
 */
export type Cite =
	| { readonly article: number; readonly paragraph?: number; readonly item?: number }
	| { readonly heading: string };

/** Words of a text, verbatim, with the place where they stand. */
export interface Quoted {
	readonly cite: Cite;
	readonly quote: string;
	/** The id of the text, where words of several texts may stand side by side. */
	readonly regulation?: string;
}
