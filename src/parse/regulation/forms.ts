import * as z from "zod/mini";
import { choice } from "../wording";
import { must } from "./complaint";

/** The keys that a value has of these. */
const written = (keys: readonly string[], value: unknown): readonly string[] =>
	keys.filter((key) => typeof value === "object" && value !== null && Object.hasOwn(value, key));

/** What is no object has no form at all; what it is instead is told elsewhere. */
const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * An object in one of several forms, told apart by a key that only this form has. That exactly one of the keys is there is looked at
 * first, so that whatever else is wrong can be said of the one form that was meant.
 */
export const oneOfForms = <T>(keys: readonly string[], forms: z.core.$ZodType<T, unknown>) =>
	z.pipe(
		z.unknown().check(
			must((value: unknown) => !isObject(value) || written(keys, value).length > 0, {
				code: "missing-key",
				message: (place, found) => `${place}没有写明${choice(keys)}${found === "" ? "" : `，只写有 \`${found}\``}`,
				found: (value) => Object.keys(Object(value)).join("、"),
				suggestion: `写明${choice(keys)}中的一项`,
				names: keys,
			}),
			must((value: unknown) => written(keys, value).length <= 1, {
				code: "mixed-forms",
				message: (place, found) => `${place}不能同时写有 \`${found}\``,
				found: (value) => written(keys, value).join("、"),
				suggestion: `${choice(keys)}只能写其中一项`,
			}),
		),
		forms,
	);
