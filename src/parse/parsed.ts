import { type Either, isLeft, isRight, left, mapLeft, right } from "fp-ts/lib/Either.js";
import { map as mapIssues, type NonEmptyArray, of } from "fp-ts/lib/NonEmptyArray.js";
import { boundedIssues } from "../model/answer/bounded-issues";
import type { Issue, IssuePath } from "../model/answer/issue";
import { display } from "./display";

/** The value read from an input, or every issue found in it. */
export type Parsed<T> = Either<NonEmptyArray<Issue>, T>;

/** An issue of an input, with a code from a closed list. */
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
		| "unknown-placeholder"
		| "states-conclusion"
		| "unknown-step"
		| "unknown-incident"
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
		| "cyclic"
		| "more-issues";
}

/** The result with no more issues than anybody reads, as {@link boundedIssues} lists them. */
export const capped = <T>(parsed: Parsed<T>, unread?: string): Parsed<T> =>
	mapLeft((issues: NonEmptyArray<Issue>): NonEmptyArray<Issue> => {
		const [first, ...others] = boundedIssues(issues, unread);
		return first ? [first, ...others] : issues;
	})(parsed);

/** A rejection for one problem, with a suggestion if there is one. */
export const reject = (problem: Problem, suggestion?: string): Parsed<never> =>
	left(of(suggestion === undefined ? problem : { ...problem, suggestion }));

/** A rejection that shows the offending input. */
export const rejectInput = (
	code: Problem["code"],
	path: IssuePath,
	message: string,
	input: unknown,
	suggestion?: string,
): Parsed<never> => reject({ code, path, message, input: display(input) }, suggestion);

/** The values that were read; the issues of the others are ignored. */
export const successes = <T>(results: readonly Parsed<T>[]): readonly T[] =>
	results.filter(isRight).map((result) => result.right);

/** The issues of those that were rejected, if there are any. */
const issuesOf = (results: readonly Parsed<unknown>[]): NonEmptyArray<Issue> | undefined => {
	// Most inputs have none, and every fact of every request comes by here.
	if (results.every(isRight)) return undefined;
	const [first, ...rest] = results.flatMap((result) => (isLeft(result) ? result.left : []));
	return first && [first, ...rest];
};

/** All values, or all issues. */
export const collect = <T>(results: readonly Parsed<T>[]): Parsed<readonly T[]> => {
	const issues = issuesOf(results);
	return issues ? left(issues) : right(successes(results));
};

/** The record of all values, or all issues. */
export const together = <T extends object>(parts: { readonly [K in keyof T]: Parsed<T[K]> }): Parsed<T> => {
	const issues = issuesOf(Object.values(parts));
	if (issues) return left(issues);
	const values: [string, unknown][] = [];
	for (const [name, part] of Object.entries<Parsed<unknown>>(parts)) if (isRight(part)) values.push([name, part.right]);
	// There is a value for each name.
	return right(Object.fromEntries(values) as T);
};

/** The result for a part of a larger input; its issues get the path of that part. */
export const atPath = <T>(path: IssuePath, parsed: Parsed<T>): Parsed<T> =>
	mapLeft(mapIssues((issue: Issue): Issue => ({ ...issue, path: [...path, ...issue.path] })))(parsed);
