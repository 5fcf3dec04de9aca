import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import { boundedIssues } from "../model/answer/bounded-issues";
import { checkText, decodeText } from "../parse/decode-text";
import { display } from "../parse/display";
import { jsonIn } from "../parse/json-text";
import { notJsonType, type Refusal, refusalFor } from "./refusal";

const name = "请求正文";

/** Whether a body says that it is JSON in UTF-8. */
const isJsonType = (type: string): boolean => /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(type.trim());

/** It keeps nothing from one text to the next. */
const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

const utf8 = (bytes: Uint8Array): Either<Refusal, string> => {
	const problem = (what: string, suggestion: string) =>
		left(refusalFor(400, { code: "unreadable", path: [], message: `${name}${what}`, suggestion }));
	try {
		const checked = checkText(strictUtf8.decode(bytes));
		return "text" in checked ? right(checked.text) : problem(checked.problem, checked.suggestion);
	} catch {
		const decoded = decodeText(bytes);
		const what = "text" in decoded ? "不是 UTF-8 编码的文本" : decoded.problem;
		return problem(what, "请以 UTF-8 编码发送");
	}
};

/** The body of a request as JSON: strictly UTF-8, not nested too deep, no key written twice. */
export const readBody = (type: string, bytes: Uint8Array): Either<Refusal, unknown> => {
	if (!isJsonType(type)) return left(notJsonType(display(type)));
	const text = utf8(bytes);
	if (isLeft(text)) return text;
	const json = jsonIn(text.right, name);
	if (isLeft(json)) return left({ status: 400, issues: json.left });
	const { value, repeated } = json.right;
	return repeated.length > 0 ? left({ status: 400, issues: boundedIssues(repeated) }) : right(value);
};
