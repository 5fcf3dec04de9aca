import { type Either, left, right } from "fp-ts/lib/Either.js";
import { shorten } from "../../parse/display";
import type { Wording } from "../output";

/** How the results are written row by row. */
export interface OutFormat {
	readonly format: "csv" | "ndjson";
	readonly encoding: "utf-8" | "gb18030";
}

/** The encodings of files of text. */
export const textEncodings = ["utf-8", "gb18030"] as const;

/** How a file is to be written by its name and the encoding asked for, or why it cannot be. */
export const outFormatOf = (out: string, encoding: string | undefined): Either<Wording, OutFormat> => {
	const format = /\.(csv|ndjson)$/i.exec(out)?.[1]?.toLowerCase();
	if (format !== "csv" && format !== "ndjson")
		return left(({ messages: { replies } }) => replies.noSuchEnding(`\`${shorten(out)}\``));
	const named = textEncodings.find((each) => each === (encoding ?? "utf-8").toLowerCase());
	if (!named)
		return left(({ messages: { replies } }) => replies.noSuchEncoding(`\`${shorten(encoding ?? "")}\``, textEncodings));
	if (format === "ndjson" && named !== "utf-8") return left(({ messages: { replies } }) => replies.alwaysUtf8);
	return right({ format, encoding: named });
};

/** Whether a file is a workbook by its name. */
export const isWorkbook = (path: string): boolean => /\.xlsx$/i.test(path);
