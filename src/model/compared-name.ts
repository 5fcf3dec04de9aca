import { withoutBlanks } from "./visible-text";

/** Punctuation with a full-width and a half-width form that Unicode normalization does not unify. */
const punctuation: Readonly<Record<string, string>> = { "、": ",", "。": ".", "“": '"', "”": '"', "‘": "'", "’": "'" };

/** Letters, digits and marks of ASCII: an id is in its form already, and most names that are looked up are ids. */
const plain = /^[!-~]*$/;

/**
 * A name in the form in which names are compared: half-width, the radicals of Kangxi as the characters that they look like, and
 * without blanks. Names of one such form are the same to a reader.
 */
export const comparedName = (text: string): string =>
	plain.test(text) ? text : withoutBlanks(text.normalize("NFKC")).replace(/[、。“”‘’]/g, (mark) => punctuation[mark] ?? mark);

/** The word that says of a fact that it is not known. */
export const unknownWord = "未知";
