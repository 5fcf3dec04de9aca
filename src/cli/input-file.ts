import { readFileSync, statSync } from "node:fs";
import { type Either, isLeft, left, map, right } from "fp-ts/lib/Either.js";
import type { Issue } from "../model/answer/issue";
import { shorten } from "../parse/display";
import { lineAndColumn, scan } from "./json-scan";

/** A file of text: the text, and the bytes it is written in. */
export interface Utf8File {
	readonly text: string;
	readonly bytes: Uint8Array;
}

const problem = (code: string, message: string, input: string, suggestion: string): Either<readonly Issue[], never> =>
	left([{ code, path: [], message, input, suggestion }]);

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const bytesOf = (path: string): Uint8Array | null => {
	try {
		return readFileSync(path === "-" ? 0 : path);
	} catch {
		return null;
	}
};

/** The text of a file, or of standard input (`-`). Bytes that are not UTF-8 are refused: decoded they would be other words. */
export const readUtf8 = (path: string, otherwise = ""): Either<readonly Issue[], Utf8File> => {
	const input = shorten(path);
	const bytes = bytesOf(path);
	if (!bytes) {
		const suggestion = isFolder(path) ? "这是目录，请写明其中的文件" : `请检查文件是否存在${otherwise}`;
		return problem("unreadable", `无法读取 \`${input}\``, input, suggestion);
	}
	try {
		return right({ text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), bytes });
	} catch {
		return problem("unreadable", `\`${input}\` 不是 UTF-8 编码的文本`, input, "请用编辑器另存为 UTF-8 编码");
	}
};

/** Whether the value of an option is JSON itself rather than the name of a file. */
export const isInlineJson = (where: string): boolean => /^\s*[[{]/.test(where);

/** The text of a file, of standard input (`-`), or the JSON that was written in place of a file. */
export const readText = (where: string): Either<readonly Issue[], string> =>
	isInlineJson(where)
		? right(where.replace(/^\uFEFF/, ""))
		: map(({ text }: Utf8File) => text)(readUtf8(where, "；也可以用 - 从标准输入读取，或者直接写 '{…}'"));

/** A text as JSON, or the line and column where it stops being JSON. */
export const jsonIn = (text: string, where: string): Either<readonly Issue[], unknown> => {
	try {
		return right(JSON.parse(text));
	} catch {
		const input = shorten(where);
		const { broken } = scan(text);
		const place = broken === undefined ? "" : `：${lineAndColumn(text, broken)}起无法读取`;
		return problem("not-json", `\`${input}\` 的内容不是合法的 JSON${place}`, input, "请检查引号、逗号和括号是否配对");
	}
};

/** Reads JSON from a file, from standard input (`-`), or from the argument itself. */
export const readJson = (where: string): Either<readonly Issue[], unknown> => {
	const text = readText(where);
	return isLeft(text) ? text : jsonIn(text.right, where);
};
