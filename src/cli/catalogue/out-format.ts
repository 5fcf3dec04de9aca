import { type Either, left, right } from "fp-ts/lib/Either.js";
import { shorten } from "../../parse/display";

/** How the results are written row by row. */
export interface OutFormat {
	readonly format: "csv" | "ndjson";
	readonly encoding: "utf-8" | "gb18030";
}

/** The encodings of files of text. */
export const textEncodings = ["utf-8", "gb18030"] as const;

/** How a file is to be written by its name and the encoding asked for, or why it cannot be. */
export const outFormatOf = (out: string, encoding: string | undefined): Either<string, OutFormat> => {
	const format = /\.(csv|ndjson)$/i.exec(out)?.[1]?.toLowerCase();
	if (format !== "csv" && format !== "ndjson")
		return left(`不能写成 \`${shorten(out)}\` 这种文件：--out 可写 .xlsx、.csv 或者 .ndjson`);
	const named = textEncodings.find((each) => each === (encoding ?? "utf-8").toLowerCase());
	if (!named) return left(`不能写成 \`${shorten(encoding ?? "")}\` 编码：--out-encoding 可写 ${textEncodings.join(" 或者 ")}`);
	if (format === "ndjson" && named !== "utf-8") return left("NDJSON 一律是 UTF-8：--out-encoding gb18030 只用于 .csv");
	return right({ format, encoding: named });
};

/** Whether a file is a workbook by its name. */
export const isWorkbook = (path: string): boolean => /\.xlsx$/i.test(path);
