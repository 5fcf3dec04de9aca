/** The greatest length at which a user's own text is shown. */
const longest = 60;

/** Characters that would end the backticks or control a terminal: control and format characters, lone surrogates, backticks. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}`]/gu;

/** A text as it is shown: at most 60 characters, with … where it was cut, and � for characters that cannot be printed. */
export const shorten = (text: string): string =>
	(text.length > longest ? `${text.slice(0, longest - 1)}…` : text).replace(unprintable, "�");

/** Whether a value is an array; a proxy that throws is not. */
const isList = (value: object): boolean => {
	try {
		return Array.isArray(value);
	} catch {
		return false;
	}
};

/** Any value as it is shown. The contents of objects are never read: they may be cyclic, very deep, or throw. */
export const display = (input: unknown): string => {
	if (typeof input === "string") return shorten(input);
	if (typeof input === "object" && input !== null) return isList(input) ? "[…]" : "{…}";
	return typeof input === "symbol" || typeof input === "function" || typeof input === "bigint" ? typeof input : String(input);
};
