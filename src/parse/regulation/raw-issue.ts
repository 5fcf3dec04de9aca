import type * as z from "zod/mini";
import { $ZodObject, $ZodRecord } from "zod/v4/core";
import type { Path, Problem } from "../parsed";
import type { Complaint } from "./complaint";
import { lastKey, placeOf } from "./place";
import { sampleOf } from "./samples";
import {
	complained,
	emptyList,
	example,
	missing,
	suggestValue,
	tooLong,
	tooMany,
	unknownKey,
	wrongType,
	wrongValue,
} from "./wording";

/** What zod found wrong, with the schema that did. */
export type RawIssue = z.core.$ZodRawIssue;

const complaintOf = (issue: z.core.$ZodRawIssue | z.core.$ZodIssue): Complaint | undefined =>
	// The parameters are those that `must` and `only` gave.
	issue.code === "custom" ? (issue.params?.["complaint"] as Complaint | undefined) : undefined;

/** The names that a strict object, or a record of a closed list, may have. */
const knownKeys = (schema: RawIssue["inst"]): readonly string[] => {
	if (schema instanceof $ZodObject) return Object.keys(schema._zod.def.shape);
	if (schema instanceof $ZodRecord) return [...(schema._zod.def.keyType._zod.values ?? [])].map(String);
	return [];
};

/** What to write where nothing stands. */
const fill = (issue: RawIssue, path: Path): string => {
	const complaint = complaintOf(issue);
	if (complaint && (complaint.names || sampleOf(lastKey(path)) === undefined)) return complaint.suggestion;
	if (issue.code === "invalid_value") return suggestValue(issue.values);
	return example(path, issue.code === "invalid_type" ? issue.expected : undefined);
};

/** A value out of bounds. */
const outOfBounds = (issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall>, path: Path): Problem => {
	const { origin, input } = issue;
	if (issue.code === "too_big" && origin === "array") return tooMany(Number(issue.maximum), path);
	if (issue.code === "too_big" && origin === "string") return tooLong(Number(issue.maximum), input, path);
	if (origin === "array") return emptyList(path);
	return wrongValue(input, path, "可填1至9999的整数");
};

/** A name in a record that is not such a name. */
const badKey = (issue: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidKey>, path: Path): readonly Problem[] =>
	issue.issues.map((inner) => {
		const complaint = complaintOf(inner);
		return complaint
			? complained(complaint, issue.input, path, placeOf(path.slice(0, -1)))
			: wrongValue(issue.input, path, "改用其他名称");
	});

/** No form has the value that tells the forms apart. */
const noForm = (issue: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidUnion>, path: Path): Problem => {
	const found: unknown = Object(issue.input)[lastKey(path)];
	const options: readonly unknown[] = Array.isArray(issue["options"]) ? issue["options"] : [];
	return found === undefined ? missing(path, suggestValue(options)) : wrongValue(found, path, suggestValue(options, found));
};

/** One thing that zod found wrong, as problems in Chinese; which form of several was meant is settled before. */
export const problemsOf = (issue: RawIssue, path: Path): readonly Problem[] => {
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(knownKeys(issue.inst), key, path));
	if (issue.code === "invalid_key") return badKey(issue, path);
	if (issue.code === "invalid_union" && issue.input !== undefined) return [noForm(issue, path)];
	if (issue.input === undefined) return [missing(path, fill(issue, path))];
	if (issue.code === "invalid_type") return [wrongType([issue.expected], issue.input, path)];
	if (issue.code === "invalid_value") return [wrongValue(issue.input, path, suggestValue(issue.values, issue.input))];
	if (issue.code === "too_big" || issue.code === "too_small") return [outOfBounds(issue, path)];
	const complaint = complaintOf(issue);
	return [complaint ? complained(complaint, issue.input, path) : wrongValue(issue.input, path, example(path))];
};
