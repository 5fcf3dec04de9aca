import type * as z from "zod/mini";
// By name, not through the namespace, so that a bundle takes no more of zod than this.
import { $ZodLiteral, $ZodObject, $ZodUnion } from "zod/v4/core";
import type { IssuePath } from "../../model/answer/issue";
import type { Problem } from "../parsed";
import { keyInPath } from "../property";
import { wordOrList, wrongType } from "./problems";
import { problemsOf, type RawIssue } from "./raw-issue";

const typeOf = (value: unknown): string => (Array.isArray(value) ? "array" : typeof value);

/** The types of schemas, as zod names them, that accept a type of data. */
const schemaTypes: Readonly<Record<string, readonly string[]>> = { string: ["string", "literal"], object: ["object", "union"] };

const keysOf = (schema: z.core.$ZodType): readonly string[] => {
	if (schema instanceof $ZodObject) return Object.keys(schema._zod.def.shape);
	// The forms of a discriminated union have the same keys.
	return schema instanceof $ZodUnion ? (schema._zod.def.options.map(keysOf)[0] ?? []) : [];
};

/** The option that was meant: the one for the type of the value; among objects, the one with the most keys in common. */
const likelyOption = (options: readonly z.core.$ZodType[], value: unknown): z.core.$ZodType | undefined => {
	const type = typeOf(value);
	const fits = options.filter(({ _zod }) => (schemaTypes[type] ?? [type]).includes(_zod.def.type));
	const common = (schema: z.core.$ZodType): number => keysOf(schema).filter((key) => Object.hasOwn(Object(value), key)).length;
	return fits.toSorted((a, b) => common(b) - common(a))[0];
};

const problemsBehind = (issue: RawIssue, within: IssuePath): readonly Problem[] => {
	const path = [...within, ...(issue.path ?? []).map((part) => (typeof part === "number" ? part : keyInPath(part)))];
	const { inst, input } = issue;
	// A discriminated union itself reports a wrong discriminator.
	if (issue.code !== "invalid_union" || input === undefined || !(inst instanceof $ZodUnion) || "discriminator" in issue)
		return problemsOf(issue, path);
	const { options } = inst._zod.def;
	const option = likelyOption(options, input);
	if (option instanceof $ZodLiteral) return [wordOrList(option._zod.def.values, input, path)];
	if (option) return structureProblems(option, input, path);
	return [
		wrongType(
			options.map(({ _zod }) => _zod.def.type),
			input,
			path,
		),
	];
};

/**
 * Every difference between data and its schema. Where several forms are allowed, the data is compared with the one that was
 * meant.
 */
export const structureProblems = (schema: z.core.$ZodType, value: unknown, path: IssuePath = []): readonly Problem[] => {
	const result = schema._zod.run({ value, issues: [] }, { async: false, jitless: true });
	// No schema here is asynchronous.
	return result instanceof Promise ? [] : result.issues.flatMap((issue) => problemsBehind(issue, path));
};
