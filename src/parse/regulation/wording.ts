import type { Path, Problem } from "../parsed";
import { shown } from "../shorten";
import { keyInPath } from "../unsafe-key";
import { either, guessOf, listOf } from "./choices";
import type { Complaint } from "./complaint";
import { lastKey, placeOf } from "./place";
import { entryOf, sampleOf } from "./samples";

/** The types of data by their Chinese names, and as the samples have them. */
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

/** A problem; what its message does not show was not the matter. */
const problem = (code: Problem["code"], path: Path, message: string, suggestion: string, found = ""): Problem => ({
	code,
	path,
	message,
	...(message.includes(`\`${found}\``) ? { input: found } : {}),
	suggestion,
});

/** How a property is written, of the type that is expected. */
export const example = (path: Path, expected?: string): string => {
	const [name = "对象", type] = types[expected ?? ""] ?? [];
	const sample = typeof path.at(-1) === "number" ? entryOf(lastKey(path), type) : sampleOf(lastKey(path), type);
	return sample === undefined ? `写成${name}` : `例如 ${sample}`;
};

/** What may stand where literals stand. */
export const suggestValue = (literals: readonly unknown[], input?: unknown): string => {
	const texts = literals.filter((literal) => typeof literal === "string");
	if (texts.length === 0) return `只能填 ${literals.join("、")}`;
	return guessOf(texts, input) ?? listOf(texts, input);
};

/** What may stand where a word or a list stands. */
export const wordOrList = (literals: readonly unknown[], input: unknown, path: Path): Problem =>
	wrongValue(input, path, either(suggestValue(literals, input), `也可以写成列表，${example(path, "array")}`));

/** What is of another type than any that may stand there. */
export const wrongType = (expected: readonly string[], input: unknown, path: Path): Problem => {
	const names = [...new Set(expected.map((each) => types[each]?.[0] ?? each))].join("或者");
	const found = shown(input);
	// A number in quotes looks like the number it should be.
	const kind = typeof input === "string" ? "文字" : "";
	return problem(
		"wrong-type",
		path,
		`${placeOf(path)}应当是${names}，不能是${kind} \`${found}\``,
		example(path, expected[0]),
		found,
	);
};

/** What is of the right type, but none of what may stand there. */
export const wrongValue = (input: unknown, path: Path, suggestion: string): Problem =>
	problem("wrong-value", path, `${placeOf(path)}不能填 \`${shown(input)}\``, suggestion, shown(input));

/** A name that a strict object does not have. */
export const unknownKey = (known: readonly string[], key: string, path: Path): Problem => {
	const message = `${placeOf(path)}中没有名为 \`${shown(key)}\` 的项`;
	return problem(
		"unknown-key",
		[...path, keyInPath(key)],
		message,
		guessOf(known, key) ?? listOf(known, key, "可写"),
		shown(key),
	);
};

/** What is not there at all; the path is that of what it should stand in. */
export const missing = (path: Path, suggestion: string): Problem => {
	const whole = path.slice(0, -1);
	return problem("missing-key", whole, `${placeOf(whole)}缺少“${lastKey(path)}”一项`, suggestion);
};

/** A text longer than any that is taken. */
export const tooLong = (most: number, input: unknown, path: Path): Problem =>
	problem("too-large", path, `${placeOf(path)}最多${most}字，\`${shown(input)}\` 过长`, "删减文字", shown(input));

/** A list without anything in it. */
export const emptyList = (path: Path): Problem =>
	problem("wrong-value", path, `${placeOf(path)}不能是空列表`, `至少列明一项，${example(path, "array")}`);

/** A list longer than any that is taken. */
export const tooMany = (most: number, path: Path): Problem =>
	problem("too-large", path, `${placeOf(path)}过多，最多${most}项`, "拆分为几部规定");

/** What a check of our own says. */
export const complained = (complaint: Complaint, input: unknown, path: Path, place = placeOf(path)): Problem => {
	const found = shown(complaint.found ? complaint.found(input) : input);
	const suggestion = (complaint.names && guessOf(complaint.names, found)) ?? complaint.suggestion;
	return problem(complaint.code, path, complaint.message(place, found), suggestion, found);
};
