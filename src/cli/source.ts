import { readFileSync } from "node:fs";
import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import type { Issue } from "../model/answer/issue";
import { shorten } from "../parse/shorten";
import { lineAndColumn, scan } from "./json-scan";

const problem = (code: string, message: string, input: string, suggestion: string): Issue => ({
	code,
	path: [],
	message,
	input,
	suggestion,
});

const textOf = (where: string): string => {
	if (where.trimStart().startsWith("{") || where.trimStart().startsWith("[")) return where;
	return readFileSync(where === "-" ? 0 : where, "utf8");
};

/** Reads text from a file, from standard input (`-`), or JSON from the argument itself. */
export const readText = (where: string): Either<readonly Issue[], string> => {
	const shown = shorten(where);
	try {
		return right(textOf(where).replace(/^\uFEFF/, ""));
	} catch {
		return left([
			problem("unreadable", `无法读取 \`${shown}\``, shown, "请检查文件是否存在；也可以用 - 从标准输入读取，或者直接写 '{…}'"),
		]);
	}
};

/** A text as JSON, or the line and column where it stops being that. */
export const jsonIn = (text: string, where: string): Either<readonly Issue[], unknown> => {
	try {
		return right(JSON.parse(text));
	} catch {
		const shown = shorten(where);
		const { broken } = scan(text);
		const place = broken === undefined ? "" : `：${lineAndColumn(text, broken)}起无法读取`;
		return left([problem("not-json", `\`${shown}\` 的内容不是合法的 JSON${place}`, shown, "请检查引号、逗号和括号是否配对")]);
	}
};

/** Reads JSON from a file, from standard input (`-`), or from the argument itself. */
export const readSource = (where: string): Either<readonly Issue[], unknown> => {
	const text = readText(where);
	return isLeft(text) ? text : jsonIn(text.right, where);
};
