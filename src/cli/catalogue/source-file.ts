import { createReadStream, statSync } from "node:fs";
import { left, right } from "fp-ts/lib/Either.js";
import type { CatalogueSource } from "../../catalogue";
import type { Issue } from "../../model/answer/issue";
import { shorten } from "../../parse/display";
import type { ReadResult } from "../read-result";
import { textEncodings } from "./out-format";

type FileFormat = FileSource["format"];

const formats: Readonly<Record<string, FileFormat>> = {
	xlsx: "xlsx",
	csv: "csv",
	txt: "csv",
	ndjson: "ndjson",
	jsonl: "ndjson",
	json: "json",
};

/** How files that are not read are saved as ones that are. */
const saveAs: Readonly<Record<string, string>> = {
	xls: "旧版 Excel 文件：用表格软件打开，另存为“Excel 工作簿（*.xlsx）”",
	xlsm: "带宏的工作簿：用表格软件打开，另存为“Excel 工作簿（*.xlsx）”",
	et: "WPS 文件：用 WPS 表格打开，另存为“Microsoft Excel 文件（*.xlsx）”",
	ods: "用表格软件打开，另存为“Excel 工作簿（*.xlsx）”",
};

const endingOf = (path: string): string => /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";

/** Issues of a file as a whole, under its name: their paths count rows from one, and what is printed counts from zero. */
export const inFile = (path: string, issues: readonly Issue[]): readonly Issue[] =>
	issues.map((issue) => ({ ...issue, path: [shorten(path)] }));

/** A catalogue in a file. */
export type FileSource = Extract<CatalogueSource, { readonly bytes: unknown }>;

/** How much is read at once: fewer and larger pieces cost less. */
const pieceSize = 2 ** 18;

/** A catalogue in a file, read piece by piece. */
export const sourceFile = (path: string, encoding?: string): ReadResult<FileSource> => {
	const input = shorten(path);
	const problem = (message: string, suggestion: string) =>
		left([{ code: "unreadable", path: [input], message, input, suggestion }]);
	const named = textEncodings.find((each) => each === encoding?.toLowerCase());
	if (encoding !== undefined && !named)
		return problem(`不能读取 \`${shorten(encoding)}\` 编码`, `可写：${textEncodings.join("、")}`);
	const format = formats[endingOf(path)];
	if (!format) return problem(`不能读取 \`${input}\` 这种文件`, saveAs[endingOf(path)] ?? "可读 .xlsx、.csv、.ndjson、.json");
	if (format === "xlsx" && named) return problem("工作簿不分编码", "删去 --encoding");
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats?.isFile()) return problem(`无法读取 \`${input}\``, stats ? "这不是文件" : "请检查文件是否存在");
	const bytes = createReadStream(path, { highWaterMark: pieceSize });
	return right(format === "xlsx" ? { format, bytes } : { format, bytes, ...(named ? { encoding: named } : {}) });
};
