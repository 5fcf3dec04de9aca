import { createReadStream, statSync } from "node:fs";
import { left, right } from "fp-ts/lib/Either.js";
import type { CatalogueSource, TextEncoding } from "../../catalogue";
import { shorten } from "../../parse/display";
import type { ReadResult } from "../read-result";

const encodings: readonly TextEncoding[] = ["utf-8", "gb18030"];

const formats: Readonly<Record<string, "csv" | "ndjson" | "json">> = {
	csv: "csv",
	txt: "csv",
	ndjson: "ndjson",
	jsonl: "ndjson",
	json: "json",
};

/** How files that are not read are saved as ones that are. */
const saveAs: Readonly<Record<string, string>> = {
	xlsx: "用表格软件另存为“CSV UTF-8（逗号分隔）”",
	xls: "旧版 Excel 文件：用表格软件打开，另存为“CSV UTF-8（逗号分隔）”",
	et: "WPS 文件：用 WPS 表格打开，另存为“CSV UTF-8（逗号分隔）”",
};

/** The format that the name of a file says it has. */
export const formatOf = (path: string): "csv" | "ndjson" | "json" | undefined => formats[endingOf(path)];

const endingOf = (path: string): string => /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";

/** A catalogue in a file. */
export type FileSource = Extract<CatalogueSource, { readonly bytes: unknown }>;

/** How much is read at once: fewer and larger pieces cost less. */
const pieceSize = 2 ** 18;

/** A catalogue in a file, read piece by piece. */
export const sourceFile = (path: string, encoding?: string): ReadResult<FileSource> => {
	const input = shorten(path);
	const problem = (message: string, suggestion: string) =>
		left([{ code: "unreadable", path: [input], message, input, suggestion }]);
	const named = encodings.find((each) => each === encoding?.toLowerCase());
	if (encoding !== undefined && !named)
		return problem(`不能读取 \`${shorten(encoding)}\` 编码`, `可写：${encodings.join("、")}`);
	const format = formatOf(path);
	if (!format) return problem(`不能读取 \`${input}\` 这种文件`, saveAs[endingOf(path)] ?? "可读 .csv、.ndjson、.json");
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats?.isFile()) return problem(`无法读取 \`${input}\``, stats ? "这不是文件" : "请检查文件是否存在");
	return right({ format, bytes: createReadStream(path, { highWaterMark: pieceSize }), ...(named ? { encoding: named } : {}) });
};
