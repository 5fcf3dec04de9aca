import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { parseDocument } from "yaml";
import { shorten } from "../parse/display";
import { jsonIn } from "../parse/json-text";
import { parsedJson } from "./read-json";
import type { ReadResult } from "./read-result";

/** The most characters that are read: YAML takes far longer to read than JSON. */
const longest = 2 ** 22;

/**
 * A text as YAML, of which JSON is a part, or the line and column where it stops being YAML. A key may not stand twice.
 *
 * @param where what the text is called in the messages
 */
export const yamlIn = (text: string, where: string): ReadResult<unknown> => {
	const json = jsonIn(text, where);
	if (!isLeft(json)) return parsedJson(json.right, right);
	return json.left.some(({ code }) => code === "not-json") ? asYaml(text, where) : json;
};

const asYaml = (text: string, where: string): ReadResult<unknown> => {
	const input = shorten(where);
	const unread = (code: string, why: string, suggestion: string) =>
		left([{ code, path: [], message: `\`${input}\` ${why}`, input, suggestion }]);
	if (text.length > longest) return unread("too-large", `过大，最多${longest}字`, "分作几个文件");
	try {
		const document = parseDocument(text);
		const [error] = document.errors;
		if (!error) return right(document.toJS());
		const [start] = error.linePos ?? [];
		const place = start ? `：第${start.line}行第${start.col}列` : "";
		return error.code === "DUPLICATE_KEY"
			? unread("duplicate-key", `中同一名称写了两次${place}`, "只有一处会被读取，请合并或者改名")
			: unread("not-yaml", `的内容不是合法的 YAML 或者 JSON${place}`, "请检查缩进、冒号和引号");
	} catch {
		// Nested too deep, or names that stand for too much.
		return unread("not-yaml", "的内容不是合法的 YAML 或者 JSON", "请检查缩进、冒号和引号");
	}
};
