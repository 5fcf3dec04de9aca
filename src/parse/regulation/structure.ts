import type * as z from "zod/mini";
// By name, not through the namespace, so that a bundle takes no more of zod than this.
import { $ZodLiteral, $ZodObject, $ZodUnion } from "zod/v4/core";
import type { Path, Problem } from "../parsed";
import { keyInPath } from "../unsafe-key";
import { problemsOf, type RawIssue } from "./raw-issue";
import { wordOrList, wrongType } from "./wording";

const typeOf = (value: unknown): string => (Array.isArray(value) ? "array" : typeof value);

/** The types of data that a schema takes, as zod names them. */
const taken: Readonly<Record<string, readonly string[]>> = { string: ["string", "literal"], object: ["object", "union"] };

const keysOf = (schema: z.core.$ZodType): readonly string[] => {
	if (schema instanceof $ZodObject) return Object.keys(schema._zod.def.shape);
	// The forms that a value tells apart have the same names.
	return schema instanceof $ZodUnion ? (schema._zod.def.options.map(keysOf)[0] ?? []) : [];
};

/** Which of several schemas was meant: the one of the type of the value; among objects, the one with the most of its names. */
const meant = (options: readonly z.core.$ZodType[], value: unknown): z.core.$ZodType | undefined => {
	const type = typeOf(value);
	const fits = options.filter(({ _zod }) => (taken[type] ?? [type]).includes(_zod.def.type));
	const shared = (schema: z.core.$ZodType): number => keysOf(schema).filter((key) => Object.hasOwn(Object(value), key)).length;
	return fits.toSorted((a, b) => shared(b) - shared(a))[0];
};

const told = (issue: RawIssue, within: Path): readonly Problem[] => {
	const path = [...within, ...(issue.path ?? []).map((part) => (typeof part === "number" ? part : keyInPath(part)))];
	const { inst, input } = issue;
	// A union that goes by one value tells itself that no form has it.
	if (issue.code !== "invalid_union" || input === undefined || !(inst instanceof $ZodUnion) || "discriminator" in issue)
		return problemsOf(issue, path);
	const { options } = inst._zod.def;
	const option = meant(options, input);
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

/** Everything in which data differs from its schema. Where several forms may stand, it is compared with the one that was meant. */
export const structureProblems = (schema: z.core.$ZodType, value: unknown, path: Path = []): readonly Problem[] => {
	const result = schema._zod.run({ value, issues: [] }, { async: false, jitless: true });
	// No schema here waits for anything.
	return result instanceof Promise ? [] : result.issues.flatMap((issue) => told(issue, path));
};
