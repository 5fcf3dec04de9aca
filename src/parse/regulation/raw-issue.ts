import type * as z from "zod/mini";
import { $ZodObject, $ZodRecord } from "zod/v4/core";
import type { IssuePath } from "../../model/answer/issue";
import type { Problem } from "../parsed";
import type { CheckFailure } from "./custom-check";
import { lastKey, positionText } from "./position";
import {
	checkProblem,
	emptyList,
	example,
	missing,
	suggestValue,
	tooLong,
	tooMany,
	unknownKey,
	wrongType,
	wrongValue,
} from "./problems";
import { sampleOf } from "./samples";

/** An issue of zod, with the schema that it comes from. */
export type RawIssue = z.core.$ZodRawIssue;

const failureOf = (issue: z.core.$ZodRawIssue | z.core.$ZodIssue): CheckFailure | undefined =>
	// The parameters are those of `must` and `only`.
	issue.code === "custom" ? (issue.params?.["failure"] as CheckFailure | undefined) : undefined;

/** The keys that a strict object, or a record with a closed list of keys, may have. */
const knownKeys = (schema: RawIssue["inst"]): readonly string[] => {
	if (schema instanceof $ZodObject) return Object.keys(schema._zod.def.shape);
	if (schema instanceof $ZodRecord) return [...(schema._zod.def.keyType._zod.values ?? [])].map(String);
	return [];
};

/** The suggestion for a missing value. */
const suggestionForMissing = (issue: RawIssue, path: IssuePath): string => {
	const failure = failureOf(issue);
	if (failure && (failure.names || sampleOf(lastKey(path)) === undefined)) return failure.suggestion;
	if (issue.code === "invalid_value") return suggestValue(issue.values);
	return example(path, issue.code === "invalid_type" ? issue.expected : undefined);
};

/** A value out of bounds. */
const outOfBounds = (
	issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall>,
	path: IssuePath,
): Problem => {
	const { origin, input } = issue;
	if (issue.code === "too_big" && origin === "array") return tooMany(Number(issue.maximum), path);
	if (issue.code === "too_big" && origin === "string") return tooLong(Number(issue.maximum), input, path);
	if (origin === "array") return emptyList(path);
	return wrongValue(input, path, "可填1至9999的整数");
};

/** The problems of a key that a record may not have. */
const badKey = (issue: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidKey>, path: IssuePath): readonly Problem[] =>
	issue.issues.map((inner) => {
		const failure = failureOf(inner);
		return failure
			? checkProblem(failure, issue.input, path, positionText(path.slice(0, -1)))
			: wrongValue(issue.input, path, "改用其他名称");
	});

/** The problem of a discriminator that is absent or that no form has. */
const wrongDiscriminator = (issue: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidUnion>, path: IssuePath): Problem => {
	const value: unknown = Object(issue.input)[lastKey(path)];
	const options: readonly unknown[] = Array.isArray(issue["options"]) ? issue["options"] : [];
	return value === undefined ? missing(path, suggestValue(options)) : wrongValue(value, path, suggestValue(options, value));
};

/** The problems, in Chinese, of one issue of zod. The form that was meant has been determined before. */
export const problemsOf = (issue: RawIssue, path: IssuePath): readonly Problem[] => {
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(knownKeys(issue.inst), key, path));
	if (issue.code === "invalid_key") return badKey(issue, path);
	if (issue.code === "invalid_union" && issue.input !== undefined) return [wrongDiscriminator(issue, path)];
	if (issue.input === undefined) return [missing(path, suggestionForMissing(issue, path))];
	if (issue.code === "invalid_type") return [wrongType([issue.expected], issue.input, path)];
	if (issue.code === "invalid_value") return [wrongValue(issue.input, path, suggestValue(issue.values, issue.input))];
	if (issue.code === "too_big" || issue.code === "too_small") return [outOfBounds(issue, path)];
	const failure = failureOf(issue);
	return [failure ? checkProblem(failure, issue.input, path) : wrongValue(issue.input, path, example(path))];
};
