import { left, right } from "fp-ts/lib/Either.js";
import type { Document } from "../document/node";
import { shorten } from "../parse/display";
import { exit, failure, type Output, textOutput, type Wording, wordedIn } from "./output";
import type { ReadResult } from "./read-result";
import { replace } from "./replacement";

/** The formats in which documents are written. */
export const documentFormats = ["md", "html", "docx"] as const;

/** The format in which a document is written. */
export type DocumentFormat = (typeof documentFormats)[number];

/** `--format`; Markdown without it. */
export const readFormat = (value = "md"): ReadResult<DocumentFormat> => {
	const format = documentFormats.find((each) => each === value.trim().toLowerCase());
	if (format) return right(format);
	const message = `没有 \`${shorten(value)}\` 这种格式`;
	return left([
		{ code: "unknown-value", path: ["--format"], message, input: value, suggestion: `可写：${documentFormats.join("、")}` },
	]);
};

/** Says how to write a Word file, where no file is named for it: it is no text, and nothing for a terminal or a pipe. */
export const withoutFile = (format: DocumentFormat, out: string | undefined, example: Wording): Output | null =>
	format === "docx" && (out === undefined || out === "-")
		? failure(exit.usage, (words) => words.messages.replies.wordNeedsFile(wordedIn(words, example)))
		: null;

const contentOf = async (document: Document, format: DocumentFormat): Promise<string | Uint8Array> => {
	const { toHtml, toMarkdown, toWord } = await import("../book");
	if (format === "docx") return toWord(document);
	return format === "html" ? toHtml(document) : toMarkdown(document);
};

/** A document in a format, to a file or to standard output. */
export const documentOutput = async (document: Document, format: DocumentFormat, out: string | undefined): Promise<Output> => {
	const content = await contentOf(document, format);
	if (out !== undefined)
		return replace(out, () => ({
			content,
			output: { stdout: "", stderr: ({ messages: { replies } }) => replies.wrote(out), code: exit.ok },
		}));
	return textOutput(String(content));
};
