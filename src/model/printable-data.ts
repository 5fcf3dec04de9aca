import { printable } from "./visible-text";

/**
 * The greatest length of one text in a result. No parser accepts one as long, but the functions of the engine take what no
 * parser has seen.
 */
const longest = 4000;

/** Rewrites a text. */
type Rewrite = (text: string) => string;

/** An object with its names and texts rewritten; two names that are then alike are told apart by a prime. */
const rewrittenObject = (entries: readonly (readonly [string, unknown])[], rewrite: Rewrite): Record<string, unknown> => {
	const named = new Map<string, unknown>();
	for (const [key, value] of entries) {
		let name = rewrite(key);
		while (named.has(name)) name += "′";
		named.set(name, rewritten(value, rewrite));
	}
	return Object.fromEntries(named);
};

const rewritten = (value: unknown, rewrite: Rewrite): unknown => {
	if (typeof value === "string") return rewrite(value);
	if (Array.isArray(value)) return value.map((each: unknown) => rewritten(each, rewrite));
	return typeof value === "object" && value !== null ? rewrittenObject(Object.entries(value), rewrite) : value;
};

/** The same data with every text in it rewritten, ids too, so that they still name the same. */
export const withTexts = <T>(data: T, rewrite: Rewrite): T =>
	// The copy has the form of the data.
	rewritten(data, rewrite) as T;

/**
 * The same data with every text in it on one line and visible, so that prose made of it has no line that nobody wrote, whoever
 * wrote the texts.
 */
export const printableData = <T>(data: T): T => withTexts(data, (text) => printable(text, longest));
