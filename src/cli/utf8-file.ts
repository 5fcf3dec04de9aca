import { readFileSync, statSync } from "node:fs";
import { type Either, left, right } from "fp-ts/lib/Either.js";
import type { Issue } from "../model/answer/issue";
import { shorten } from "../parse/shorten";

/** A file of text: the text, and the bytes it is written in. */
export interface Utf8File {
	readonly text: string;
	readonly bytes: Uint8Array;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const bytesOf = (path: string): Uint8Array | null => {
	try {
		return readFileSync(path === "-" ? 0 : path);
	} catch {
		return null;
	}
};

/** The text of a file, or of standard input (`-`). Bytes that are not UTF-8 are turned away: read as if they were, they would be other words. */
export const readUtf8 = (path: string): Either<readonly Issue[], Utf8File> => {
	const input = shorten(path);
	const bytes = bytesOf(path);
	if (!bytes) {
		const suggestion = isFolder(path) ? "这是目录，请写明其中的文件" : "请检查文件是否存在";
		return left([{ code: "unreadable", path: [], message: `无法读取 \`${input}\``, input, suggestion }]);
	}
	try {
		return right({ text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), bytes });
	} catch {
		const message = `\`${input}\` 不是 UTF-8 编码的文本`;
		return left([{ code: "unreadable", path: [], message, input, suggestion: "请用编辑器另存为 UTF-8 编码" }]);
	}
};
