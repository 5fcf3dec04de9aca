import { type Either, isLeft } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Issue } from "../../src/model/answer/issue";

/** The issues of a result, none where it was read. */
export const issuesOf = (result: Either<NonEmptyArray<Issue>, unknown>): readonly Issue[] =>
	isLeft(result) ? result.left : [];

/** The codes of the issues of a result. */
export const codesOf = (result: Either<NonEmptyArray<Issue>, unknown>): readonly string[] =>
	issuesOf(result).map(({ code }) => code);

/** What was read; `undefined` where it was turned away. */
export const readAs = <T>(result: Either<NonEmptyArray<Issue>, T>): T | undefined =>
	isLeft(result) ? undefined : result.right;
