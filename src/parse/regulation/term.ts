import * as z from "zod/mini";
import type { TimeLimit } from "../../model/law/time-limit";
import { quotedShape } from "./cite";
import { condition } from "./condition";
import { oneOfForms } from "./forms";
import { maybe, type Shape } from "./shape";
import { count, name } from "./writing";

type With<K extends string> = Extract<TimeLimit, { readonly [P in K]: unknown }>;

const extension = z.strictObject({
	...quotedShape,
	workingDays: count,
	requires: maybe(condition),
} satisfies Shape<NonNullable<With<"workingDays">["extension"]>>);

/** How long the law gives. */
export const term = oneOfForms(
	["workingDays", "days", "months", "years", "given", "stated"],
	z.union([
		z.strictObject({ workingDays: count, extension: maybe(extension) } satisfies Shape<With<"workingDays">>),
		z.strictObject({ days: count } satisfies Shape<With<"days">>),
		z.strictObject({ months: count } satisfies Shape<With<"months">>),
		z.strictObject({ years: count, atLeast: maybe(z.literal(true)) } satisfies Shape<With<"years">>),
		z.strictObject({ given: name, words: name } satisfies Shape<With<"given">>),
		z.strictObject({ stated: z.literal(false), words: name } satisfies Shape<With<"stated">>),
	]),
);
