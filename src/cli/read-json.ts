import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import type { Issue } from "../model/answer/issue";
import { shorten } from "../parse/display";
import { keyInPath } from "../parse/property";
import { readText } from "./input-file";
import { deepest, linesAndColumns, type RepeatedKey, type Scan, scan } from "./json-scan";
import type { ReadResult } from "./read-result";

/** What JSON is read as; `repeated` are the keys that it has twice, of which a parser sees the last one only. */
export interface JsonText {
	readonly value: unknown;
	readonly repeated: readonly Issue[];
}

const broken = (code: string, input: string, message: string, suggestion: string): Either<readonly Issue[], never> =>
	left([{ code, path: [], message: `\`${input}\` ${message}`, input, suggestion }]);

const notJson = (input: string, place: string): Either<readonly Issue[], never> =>
	broken("not-json", input, `的内容不是合法的 JSON${place}`, "请检查引号、逗号和括号是否配对");

const repeatedIssues = (text: string, { repeated, more }: Scan): readonly Issue[] => {
	const places = linesAndColumns(
		text,
		repeated.flatMap((each) => each.places),
	);
	const suggestion = "只有一处会被读取，请合并或者改名";
	const issues = repeated.map(({ path }: RepeatedKey, at): Issue => {
		const key = String(path.at(-1));
		const message = `\`${shorten(key)}\` 写了两次，在${places[at * 2]}和${places[at * 2 + 1]}`;
		const position = path.map((part) => (typeof part === "string" ? keyInPath(part) : part));
		return { code: "duplicate-key", path: position, message, input: shorten(key), suggestion };
	});
	const others: Issue = { code: "duplicate-key", path: [], message: `另有 ${more} 处写了两次的没有列出`, suggestion };
	return more > 0 ? [...issues, others] : issues;
};

/** A text as JSON, or the line and column where it stops being JSON. */
export const jsonIn = (text: string, where: string): Either<readonly Issue[], JsonText> => {
	const input = shorten(where);
	const faults = scan(text);
	const [place = ""] = linesAndColumns(
		text,
		[faults.broken ?? faults.tooDeep].filter((offset) => offset !== undefined),
	);
	if (faults.broken !== undefined) return notJson(input, `：${place}起无法读取`);
	if (faults.tooDeep !== undefined)
		return broken("too-deep", input, `嵌套过深：${place}已超过${deepest}层`, "请检查括号是否多写或者漏写");
	try {
		return right({ value: JSON.parse(text), repeated: repeatedIssues(text, faults) });
	} catch {
		return notJson(input, "");
	}
};

/** What a parser makes of JSON; the keys written twice are told with everything else that is wrong, and nothing is read. */
export const parsedJson = <T>({ value, repeated }: JsonText, parse: (value: unknown) => ReadResult<T>): ReadResult<T> => {
	const parsed = parse(value);
	if (repeated.length === 0) return parsed;
	return left([...repeated, ...(isLeft(parsed) ? parsed.left : [])]);
};

/** Reads JSON from a file, from standard input (`-`), or from the argument itself. */
export const readJson = (where: string): Either<readonly Issue[], JsonText> => {
	const text = readText(where);
	return isLeft(text) ? text : jsonIn(text.right, where);
};
