import type { LetterKind } from "./kinds";
import type { Placeholder } from "./placeholders";

/** A line of a template: words that stand as they are, and places to fill in. */
export type TemplateLine = readonly (string | Placeholder)[];

/** A part of a template under a heading. It is left out where nothing fills any of its places. */
export interface TemplateSection {
	readonly title: TemplateLine;
	readonly lines: readonly TemplateLine[];
}

/** How a letter is worded: fixed words, and places that are filled from the answers or left for a person. */
export interface LetterTemplate {
	readonly kind: LetterKind;
	/** 文号 */
	readonly reference: TemplateLine;
	readonly title: TemplateLine;
	/** 主送 */
	readonly addressee: TemplateLine;
	readonly opening: readonly TemplateLine[];
	readonly sections: readonly TemplateSection[];
	readonly ending: readonly TemplateLine[];
	/** 落款 */
	readonly closing: readonly TemplateLine[];
}

/** The pieces of a line as it is written, placeholders with their braces. */
export const written = (text: string): readonly string[] => text.split(/(\{[^{}]*\})/).filter((piece) => piece !== "");

/** The name of the placeholder that a piece of a line is; `null` where it is words. */
export const placeholderName = (piece: string): string | null => /^\{([^{}]*)\}$/.exec(piece)?.[1]?.trim() ?? null;

const inLine = (line: TemplateLine): string => line.map((piece) => (typeof piece === "string" ? piece : "\n")).join("");

/** The words of a template that stand as they are, line by line. */
export const fixedWords = (template: LetterTemplate): readonly string[] => {
	const { reference, title, addressee, opening, sections, ending, closing } = template;
	const own = sections.flatMap((section) => [section.title, ...section.lines]);
	return [reference, title, addressee, ...opening, ...own, ...ending, ...closing].map(inLine);
};
