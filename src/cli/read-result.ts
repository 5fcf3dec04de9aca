import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import type { Issue } from "../model/answer/issue";

/** An issue of an input of the command line. */
export interface InputIssue extends Issue {
	/** The issue lies in the law itself; absent where it lies in what is asked of the law. */
	readonly inLaw?: true;
}

/** A value that was read, or everything that is wrong with the input. */
export type ReadResult<T> = Either<readonly InputIssue[], T>;

/** All of several inputs, or the issues of all of them; an issue of an input that is read twice is reported once. */
export const readAll = <T extends Readonly<Record<string, unknown>>>(
	inputs: { readonly [K in keyof T]: ReadResult<T[K]> },
): ReadResult<T> => {
	const results: readonly (readonly [string, ReadResult<unknown>])[] = Object.entries(inputs);
	const issues = new Set(results.flatMap(([, result]) => (isLeft(result) ? result.left : [])));
	if (issues.size > 0) return left([...issues]);
	return right(Object.fromEntries(results.flatMap(([name, result]) => (isLeft(result) ? [] : [[name, result.right]]))) as T);
};

/** The same result with its issues placed under an option, or a part of one. */
export const inOption = <T>(path: Issue["path"], result: ReadResult<T>): ReadResult<T> =>
	isLeft(result) ? left(result.left.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))) : result;
