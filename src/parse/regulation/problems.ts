import type { IssuePath } from "../../model/answer/issue";
import { display } from "../display";
import type { Problem } from "../parsed";
import { keyInPath } from "../property";
import { either, guessOf, listOf } from "./choices";
import type { CheckFailure } from "./custom-check";
import { lastKey, positionText } from "./position";
import { entryOf, sampleOf } from "./samples";

/** The Chinese names of the types of schemas, and the types of their samples. */
const types: Readonly<Record<string, readonly [name: string, sample: string]>> = {
	string: ["文字", "string"],
	literal: ["文字", "string"],
	enum: ["文字", "string"],
	number: ["整数", "number"],
	int: ["整数", "number"],
	boolean: ["true 或者 false", "boolean"],
	array: ["列表", "array"],
	object: ["对象", "object"],
	union: ["对象", "object"],
	record: ["对象", "object"],
};

/** A problem; the input is part of it only if the message shows it. */
const problem = (code: Problem["code"], path: IssuePath, message: string, suggestion: string, input = ""): Problem => ({
	code,
	path,
	message,
	...(message.includes(`\`${input}\``) ? { input } : {}),
	suggestion,
});

/** An example of the property at a path, of the expected type. */
export const example = (path: IssuePath, expected?: string): string => {
	const [name = "对象", type] = types[expected ?? ""] ?? [];
	const sample = typeof path.at(-1) === "number" ? entryOf(lastKey(path), type) : sampleOf(lastKey(path), type);
	return sample === undefined ? `写成${name}` : `例如 ${sample}`;
};

/** The suggestion to fill in one of the literals. */
export const suggestValue = (literals: readonly unknown[], input?: unknown): string => {
	const texts = literals.filter((literal) => typeof literal === "string");
	if (texts.length === 0) return `只能填 ${literals.join("、")}`;
	return guessOf(texts, input) ?? listOf(texts, input);
};

/** The problem of a value where one of the literals or a list is allowed. */
export const wordOrList = (literals: readonly unknown[], input: unknown, path: IssuePath): Problem =>
	wrongValue(input, path, either(suggestValue(literals, input), `也可以写成列表，${example(path, "array")}`));

/** The problem of a value with the wrong type. */
export const wrongType = (expected: readonly string[], input: unknown, path: IssuePath): Problem => {
	const names = [...new Set(expected.map((each) => types[each]?.[0] ?? each))].join("或者");
	const value = display(input);
	// A number in quotes looks like the number it should be.
	const kind = typeof input === "string" ? "文字" : "";
	return problem(
		"wrong-type",
		path,
		`${positionText(path)}应当是${names}，不能是${kind} \`${value}\``,
		example(path, expected[0]),
		value,
	);
};

/** The problem of a value with the right type that is not allowed. */
export const wrongValue = (input: unknown, path: IssuePath, suggestion: string): Problem =>
	problem("wrong-value", path, `${positionText(path)}不能填 \`${display(input)}\``, suggestion, display(input));

/** The problem of a key that an object may not have. */
export const unknownKey = (allowed: readonly string[], key: string, path: IssuePath): Problem => {
	const message = `${positionText(path)}中没有名为 \`${display(key)}\` 的项`;
	return problem(
		"unknown-key",
		[...path, keyInPath(key)],
		message,
		guessOf(allowed, key) ?? listOf(allowed, key, "可写"),
		display(key),
	);
};

/** The problem of an absent value; its path is that of the object that should have it. */
export const missing = (path: IssuePath, suggestion: string): Problem => {
	const whole = path.slice(0, -1);
	return problem("missing-key", whole, `${positionText(whole)}缺少“${lastKey(path)}”一项`, suggestion);
};

/** The problem of a text that is too long. */
export const tooLong = (most: number, input: unknown, path: IssuePath): Problem =>
	problem("too-large", path, `${positionText(path)}最多${most}字，\`${display(input)}\` 过长`, "删减文字", display(input));

/** The problem of an empty list. */
export const emptyList = (path: IssuePath): Problem =>
	problem("wrong-value", path, `${positionText(path)}不能是空列表`, `至少列明一项，${example(path, "array")}`);

/** The problem of a list that is too long. */
export const tooMany = (most: number, path: IssuePath): Problem =>
	problem("too-large", path, `${positionText(path)}过多，最多${most}项`, "拆分为几部规定");

/** The problem of a custom check. */
export const checkProblem = (
	failure: CheckFailure,
	input: unknown,
	path: IssuePath,
	position = positionText(path),
): Problem => {
	const value = display(failure.offending ? failure.offending(input) : input);
	const suggestion = (failure.names && guessOf(failure.names, value)) ?? failure.suggestion;
	return problem(failure.code, path, failure.message(position, value), suggestion, value);
};
