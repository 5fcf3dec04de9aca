import { withTexts } from "../model/printable-data";
import { printable } from "../model/visible-text";
import type { Document } from "./node";
import { requireDocument } from "./required";

/** A text as a Word file can have it: two characters that are none cannot stand in XML. */
const printableInXml = (text: string): string => printable(text).replace(/[\ufffe\uffff]/g, "�");

/**
 * A document as a Word file (docx), laid out as official documents are (GB/T 9704): headings that Word lists, a contents table,
 * places to sign as tables. Figures are left out, since a table beside each says the same.
 *
 * What stands in the file follows from the document alone, and no clock is read for it; its bytes, unlike those of Markdown and
 * HTML, need not be the same each time: the archive has the time at which it was packed, and names are numbered as they come.
 *
 * @example
 * ```ts
 * import { toWord } from "gongshu/book";
 *
 * const blocks = [{ kind: "paragraph", text: "不予开放。" }] as const;
 * const sections = [{ kind: "section", id: "一", title: "结论", blocks }] as const;
 * const bytes = await toWord({ title: "意见", imprint: [], sections });
 * String.fromCharCode(...bytes.slice(0, 2)); // "PK"
 * ```
 */
export const toWord = async (document: Document): Promise<Uint8Array> => {
	requireDocument(document, "toWord");
	// Loaded when it is asked for: it is larger than everything else.
	const { wordBytes } = await import("./word/file");
	return wordBytes(withTexts(document, printableInXml));
};
