import { type Either, left, right } from "fp-ts/lib/Either.js";
import { type NonEmptyArray, of } from "fp-ts/lib/NonEmptyArray.js";
import type { Issue } from "../model/answer/issue";
import { shorten } from "./display";
import { deepest, linesAndColumns, type RepeatedKey, type Scan, scan } from "./json-scan";
import { keyInPath } from "./property";

/** What JSON is read as; `repeated` are the keys that it has twice, of which a parser sees the last one only. */
export interface JsonText {
	readonly value: unknown;
	readonly repeated: readonly Issue[];
}

const unread = (code: string, input: string, message: string, suggestion: string): Either<NonEmptyArray<Issue>, never> =>
	left(of({ code, path: [], message: `\`${input}\` ${message}`, input, suggestion }));

const notJson = (input: string, place: string): Either<NonEmptyArray<Issue>, never> =>
	unread("not-json", input, `的内容不是合法的 JSON${place}`, "请检查引号、逗号和括号是否配对");

const repeatedIssues = (text: string, { repeated, more }: Scan): readonly Issue[] => {
	const places = linesAndColumns(
		text,
		repeated.flatMap((each) => each.places),
	);
	const suggestion = "只有一处会被读取，请合并或者改名";
	const issues = repeated.map(({ path }: RepeatedKey, at): Issue => {
		const key = shorten(String(path.at(-1)));
		const message = `\`${key}\` 写了两次，在${places[at * 2]}和${places[at * 2 + 1]}`;
		const position = path.map((part) => (typeof part === "string" ? keyInPath(part) : part));
		return { code: "duplicate-key", path: position, message, input: key, suggestion };
	});
	const others: Issue = { code: "duplicate-key", path: [], message: `另有 ${more} 处写了两次的没有列出`, suggestion };
	return more > 0 ? [...issues, others] : issues;
};

/**
 * A text as JSON, or the line and column where it stops being JSON.
 *
 * @param where what the text is called in the messages
 */
export const jsonIn = (text: string, where: string): Either<NonEmptyArray<Issue>, JsonText> => {
	const input = shorten(where);
	const faults = scan(text);
	const [place = ""] = linesAndColumns(
		text,
		[faults.broken ?? faults.tooDeep].filter((offset) => offset !== undefined),
	);
	if (faults.broken !== undefined) return notJson(input, `：${place}起无法读取`);
	if (faults.tooDeep !== undefined)
		return unread("too-deep", input, `嵌套过深：${place}已超过${deepest}层`, "请检查括号是否多写或者漏写");
	try {
		return right({ value: JSON.parse(text), repeated: repeatedIssues(text, faults) });
	} catch {
		return notJson(input, "");
	}
};
