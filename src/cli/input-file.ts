import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { type Either, left, map, right } from "fp-ts/lib/Either.js";
import type { Issue } from "../model/answer/issue";
import { checkText, type DecodedText, decodeText } from "../parse/decode-text";
import { shorten } from "../parse/display";

/** A file of text: the text, and the bytes it is written in. */
export interface TextFile {
	readonly text: string;
	readonly bytes: Uint8Array;
}

/** The most that is read of one input, in MiB: the catalogue of a province is smaller. */
const most = 128;

const mostBytes = most * 2 ** 20;

const problem = (message: string, input: string, suggestion: string): Either<readonly Issue[], never> =>
	left([{ code: "unreadable", path: [], message, input, suggestion }]);

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The next bytes of an open file; none at its end, which Windows reports as an error where the file is a pipe. */
const nextBytes = (file: number, size: number): Uint8Array => {
	const chunk = new Uint8Array(size);
	try {
		return chunk.subarray(0, readSync(file, chunk));
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "EOF") return new Uint8Array(0);
		throw error;
	}
};

/** The bytes of an open file; `null` where there are too many. A pipe or a device does not say beforehand how many. */
const allBytes = (file: number): Uint8Array | null => {
	const { size } = fstatSync(file);
	if (size > mostBytes) return null;
	const chunks: Uint8Array[] = [];
	let length = 0;
	for (let next = nextBytes(file, size + 2 ** 16); next.length > 0; next = nextBytes(file, 2 ** 16)) {
		chunks.push(next);
		length += next.length;
		if (length > mostBytes) return null;
	}
	return Buffer.concat(chunks, length);
};

const readBytes = (path: string): Either<"unreadable" | "too large", Uint8Array> => {
	let file: number | undefined;
	try {
		file = path === "-" ? 0 : openSync(path, "r");
		const bytes = allBytes(file);
		return bytes ? right(bytes) : left("too large");
	} catch {
		return left("unreadable");
	} finally {
		if (file !== undefined && path !== "-") closeSync(file);
	}
};

const asIssue = (decoded: DecodedText, where: string): Either<readonly Issue[], string> =>
	"text" in decoded ? right(decoded.text) : problem(`\`${where}\` ${decoded.problem}`, where, decoded.suggestion);

/**
 * The text of a file, or of standard input (`-`). This is the one way in for every file: bytes that are not surely text as it
 * was written are refused.
 */
export const readTextFile = (path: string, otherwise = ""): Either<readonly Issue[], TextFile> => {
	const input = shorten(path);
	const read = readBytes(path);
	if (read._tag === "Left") {
		if (read.left === "too large")
			return problem(`\`${input}\` 过大，一次最多读取 ${most} MiB`, input, "请拆分为几个文件，分别处理");
		const suggestion = isFolder(path) ? "这是目录，请写明其中的文件" : `请检查文件是否存在${otherwise}`;
		return problem(`无法读取 \`${input}\``, input, suggestion);
	}
	const bytes = read.right;
	return map((text: string) => ({ text, bytes }))(asIssue(decodeText(bytes), input));
};

/** Whether the value of an option is JSON itself rather than the name of a file. */
export const isInlineJson = (where: string): boolean => /^\s*[[{]/.test(where);

/** The text of a file, of standard input (`-`), or the JSON that was written in place of a file. */
export const readText = (where: string): Either<readonly Issue[], string> =>
	isInlineJson(where)
		? asIssue(checkText(where), shorten(where))
		: map(({ text }: TextFile) => text)(readTextFile(where, "；也可以用 - 从标准输入读取，或者直接写 '{…}'"));
