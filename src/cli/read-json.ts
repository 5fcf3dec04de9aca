import { type Either, isLeft, left } from "fp-ts/lib/Either.js";
import type { Issue } from "../model/answer/issue";
import { type JsonText, jsonIn } from "../parse/json-text";
import { readText } from "./input-file";
import type { ReadResult } from "./read-result";

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
