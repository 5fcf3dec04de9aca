/**
 * A character that means something in CommonMark wherever it stands, divides the cells of a table, begins a tag or a reference,
 * or makes an address that common extensions take for a link.
 */
const marks = /[\\`*_#~@|]|<(?=[a-z/!?])|&(?=#|[a-z])|:(?=\/\/)|(?<=www)\./gi;

/** Brackets are written as references: some readers take an escaped one within the words of a link for one that counts. */
const brackets: Readonly<Record<string, string>> = { "[": "&#91;", "]": "&#93;" };

/** A text as words in Markdown: it is printed as it is, and none of it is a mark, a link or HTML. */
export const markdownText = (text: string): string =>
	text.replace(marks, (mark) => `\\${mark}`).replace(/[[\]]/g, (bracket) => brackets[bracket] ?? "");

/** What begins a list or a rule where it begins a paragraph. */
const opening = /^\s*(?:[-+=>]|\d{1,9}(?=[.)]))/;

/** A paragraph that begins with words, none of which makes it a list, a quotation or a heading. */
export const paragraphText = (text: string): string =>
	text.replace(opening, (mark) => (/\d/.test(mark) ? `${mark}\\` : `${mark.slice(0, -1)}\\${mark.slice(-1)}`)).trim();
