/** The longest stretch of a user's own text that is shown back. */
const longest = 60;

/** What would break out of the backticks or act on a terminal: control and format characters, half a surrogate pair, a backtick. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}`]/gu;

/** A text as it can be shown: at most 60 characters, with … where it was cut, and � for what cannot be printed. */
export const shorten = (text: string): string =>
	(text.length > longest ? `${text.slice(0, longest - 1)}…` : text).replace(unprintable, "�");

/** Whether a value is an array; a proxy that refuses to say is not. */
const isList = (value: object): boolean => {
	try {
		return Array.isArray(value);
	} catch {
		return false;
	}
};

/** Any value as it can be shown. Objects are never opened: they may be cyclic, endlessly deep, or throw. */
export const shown = (input: unknown): string => {
	if (typeof input === "string") return shorten(input);
	if (typeof input === "object" && input !== null) return isList(input) ? "[…]" : "{…}";
	return typeof input === "symbol" || typeof input === "function" || typeof input === "bigint" ? typeof input : String(input);
};
