import { isLeft } from "fp-ts/lib/Either.js";
import { type Explainable, explain } from "../text";
import { exit, failure, jsonOutput, type Output, textOutput } from "./output";
import type { InputIssue, ReadResult } from "./read-result";

/** Every issue of an input, on stderr. Issues in the law decide the exit code. */
export const rejection = (issues: readonly InputIssue[]): Output => {
	const inLaw = issues.filter((issue) => issue.inLaw).length;
	const code = inLaw > 0 ? exit.lawInvalid : exit.rejected;
	return failure(
		code,
		({ messages: { replies } }) =>
			`${replies.problems(issues.length, inLaw > 0 && inLaw === issues.length)}\n${explain(issues)}`,
	);
};

/** A result as data or in Chinese prose. */
export const resultOutput = (result: Explainable, json: boolean): Output =>
	json ? jsonOutput(result) : textOutput(explain(result));

/** The result for an input that could be read; otherwise what is wrong with the input. */
export const answer = <T>(input: ReadResult<T>, json: boolean, resultFor: (input: T) => Explainable): Output =>
	isLeft(input) ? rejection(input.left) : resultOutput(resultFor(input.right), json);
