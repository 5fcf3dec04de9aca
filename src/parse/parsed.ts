import { sequenceS } from "fp-ts/lib/Apply.js";
import { type Either, getApplicativeValidation, isLeft, isRight, left, mapLeft, right } from "fp-ts/lib/Either.js";
import { getSemigroup, map as mapIssues, type NonEmptyArray, of } from "fp-ts/lib/NonEmptyArray.js";
import type { Issue } from "../model/answer/issue";

/** What an input was read as, or everything that is wrong with it. */
export type Parsed<T> = Either<NonEmptyArray<Issue>, T>;

/** Where a value stands in the input, by the names the user gave. */
export type Path = Issue["path"];

/** One thing wrong with an input; the codes are a closed list. */
export interface Problem extends Issue {
	readonly code:
		| "not-an-object"
		| "unknown-fact"
		| "duplicate-fact"
		| "wrong-value"
		| "finding-required"
		| "finding-incomplete"
		| "not-a-day"
		| "too-large"
		| "unsafe-key"
		| "unknown-law"
		| "unknown-question"
		| "unknown-level"
		| "unknown-procedure"
		| "unknown-matter"
		| "unknown-step"
		| "unknown-outcome"
		| "event-incomplete"
		| "not-a-notice"
		| "unread-words"
		| "wrong-check-digit"
		| "unlawful-arrangement"
		| "unknown-key"
		| "missing-key"
		| "wrong-type"
		| "mixed-forms"
		| "duplicate-value"
		| "not-data"
		| "cyclic";
}

/** An input turned away for one problem, with what to do about it where that is known. */
export const reject = (problem: Problem, suggestion?: string): Parsed<never> =>
	left(of(suggestion === undefined ? problem : { ...problem, suggestion }));

/** The values that could be read; what is wrong with the others is left aside. */
export const readable = <T>(results: readonly Parsed<T>[]): readonly T[] =>
	results.flatMap((result) => (isRight(result) ? [result.right] : []));

/** All of the values, or all of the issues. */
export const collect = <T>(results: readonly Parsed<T>[]): Parsed<readonly T[]> => {
	const [first, ...rest] = results.flatMap((result) => (isLeft(result) ? result.left : []));
	return first ? left([first, ...rest]) : right(readable(results));
};

/** The record of all the values, or all of the issues. */
export const together = sequenceS(getApplicativeValidation(getSemigroup<Issue>()));

/** A part of a larger input: its issues stand under the path of the part. */
export const under = <T>(path: Path, parsed: Parsed<T>): Parsed<T> =>
	mapLeft(mapIssues((issue: Issue): Issue => ({ ...issue, path: [...path, ...issue.path] })))(parsed);
