import { Bookmark, InternalHyperlink, type ParagraphChild, TextRun } from "docx";
import type { Inline, Reference, Text } from "../node";
import type { Bookmarks } from "./bookmarks";
import { colours } from "./page";

/** How words look that stand within others. */
interface Look {
	readonly bold?: true;
	readonly isLink?: true;
}

const run = (text: string, { bold, isLink }: Look): TextRun =>
	new TextRun({ text, ...(bold ? { bold } : {}), ...(isLink ? { style: "Hyperlink" } : {}) });

const reference = (bookmarks: Bookmarks, { number, to }: Reference): ParagraphChild => {
	const anchor = bookmarks(to);
	const text = new TextRun({ text: `[${number}]`, superScript: true });
	return anchor === undefined ? text : new InternalHyperlink({ anchor, children: [text] });
};

const piece = (bookmarks: Bookmarks, inline: Inline, look: Look): readonly ParagraphChild[] => {
	if (typeof inline === "string") return [run(inline, look)];
	switch (inline.kind) {
		case "strong":
			return wordRuns(bookmarks, inline.text, { ...look, bold: true });
		case "link": {
			const anchor = bookmarks(inline.to);
			if (anchor === undefined || look.isLink) return wordRuns(bookmarks, inline.text, look);
			return [new InternalHyperlink({ anchor, children: wordRuns(bookmarks, inline.text, { ...look, isLink: true }) })];
		}
		case "mark":
			return [
				new TextRun({ text: inline.text, shading: { type: "clear", fill: colours.mark } }),
				...inline.refs.map((each) => reference(bookmarks, each)),
			];
		case "number":
			return bookmarked(bookmarks, inline.id, [run(`[${inline.number}] `, look)]);
		case "badge":
			return [run(inline.tone === "silent" ? `【${inline.text}】` : inline.text, { ...look, bold: true })];
		case "blank":
			return [
				...(inline.label === undefined ? [] : [run(inline.label, look)]),
				// Blanks that do not hang over the end of a line, where they would be lost.
				new TextRun({ text: "\u00a0".repeat(inline.width === "short" ? 14 : 40), underline: { type: "single" } }),
			];
	}
};

/** What stands in a line, as runs of a paragraph. */
export const wordRuns = (bookmarks: Bookmarks, text: Text, look: Look = {}): readonly ParagraphChild[] =>
	[text].flat().flatMap((inline: Inline) => piece(bookmarks, inline, look));

/** Words to which links lead, where a place has an id. */
export const bookmarked = (
	bookmarks: Bookmarks,
	id: string | undefined,
	children: readonly ParagraphChild[],
): readonly ParagraphChild[] => {
	const name = id === undefined ? undefined : bookmarks(id);
	return name === undefined ? children : [new Bookmark({ id: name, children })];
};
