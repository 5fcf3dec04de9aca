import { printable } from "../../model/visible-text";

/**
 * A character that means something in CommonMark wherever it stands, or begins a tag or a reference, or makes an address that
 * common extensions take for a link.
 */
const marks = /[\\`*_[\]#~@]|<(?=[a-z/!?])|&(?=#|[a-z])|:(?=\/\/)|(?<=www)\./gi;

/** What begins a list, a heading or a rule where it begins a paragraph. */
const opening = /^(\s*)([-+=>]|\d{1,9}(?=[.)]))/;

/** A text as words in Markdown: it is printed as it is, and none of it is a mark, a link or HTML. */
export const markdownText = (text: string): string =>
	printable(text)
		.replace(marks, (mark) => `\\${mark}`)
		.replace(opening, (_, blanks: string, mark: string) => (/\d/.test(mark) ? `${blanks}${mark}\\` : `${blanks}\\${mark}`));

/** A Markdown table. Vertical bars in cells are escaped. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
	const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
	return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
};

/** A heading with paragraphs below it; nothing if all paragraphs are empty. */
export const markdownSection = (heading: string, ...paragraphs: readonly string[]): readonly string[] => {
	const content = paragraphs.filter((paragraph) => paragraph !== "");
	return content.length > 0 ? [heading, ...content] : [];
};

/** A Markdown list. */
export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");
