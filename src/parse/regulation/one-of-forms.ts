import * as z from "zod/mini";
import { choice } from "../suggestions";
import { must } from "./custom-check";

/** Those of the keys that a value has. */
const keysIn = (keys: readonly string[], value: unknown): readonly string[] =>
	keys.filter((key) => typeof value === "object" && value !== null && Object.hasOwn(value, key));

/** Whether a value is an object; the type of any other value is reported elsewhere. */
const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * An object in one of several forms, each with a key that no other form has. The number of these keys is checked first, so that
 * all further issues refer to the one form that was meant.
 */
export const oneOfForms = <T>(keys: readonly string[], forms: z.core.$ZodType<T, unknown>) =>
	z.pipe(
		z.unknown().check(
			must((value: unknown) => !isObject(value) || keysIn(keys, value).length > 0, {
				code: "missing-key",
				message: (position, value) => `${position}没有写明${choice(keys)}${value === "" ? "" : `，只写有 \`${value}\``}`,
				offending: (value) => Object.keys(Object(value)).join("、"),
				suggestion: `写明${choice(keys)}中的一项`,
				names: keys,
			}),
			must((value: unknown) => keysIn(keys, value).length <= 1, {
				code: "mixed-forms",
				message: (position, value) => `${position}不能同时写有 \`${value}\``,
				offending: (value) => keysIn(keys, value).join("、"),
				suggestion: `${choice(keys)}只能写其中一项`,
			}),
		),
		forms,
	);
