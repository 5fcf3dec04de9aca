import { printable } from "../model/visible-text";

/** The greatest length at which a user's own text is shown. */
const longest = 60;

/** A text as it is shown in backticks: at most 60 characters, with � for a backtick and for what cannot be printed. */
export const shorten = (text: string): string => printable(text, longest).replaceAll("`", "�");

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
