import * as z from "zod/mini";
import type { Extension, TimeLimit } from "../../model/law/time-limit";
import { quotedShape } from "./cite";
import { conditionSchema } from "./condition";
import { oneOfForms } from "./one-of-forms";
import { readingIdSchema } from "./reading";
import { countSchema, nameSchema } from "./scalars";
import { maybe, type Shape } from "./shape";

type With<K extends string> = Extract<TimeLimit, { readonly [P in K]: unknown }>;

const extension = z.strictObject({
	...quotedShape,
	label: maybe(nameSchema),
	workingDays: countSchema,
	when: maybe(conditionSchema),
	requires: maybe(conditionSchema),
	reading: maybe(readingIdSchema),
} satisfies Shape<Extension>);

/** A time limit. */
export const timeLimitSchema = oneOfForms(
	["workingDays", "days", "months", "years", "given", "stated"],
	z.union([
		z.strictObject({ workingDays: countSchema, extension: maybe(extension) } satisfies Shape<With<"workingDays">>),
		z.strictObject({ days: countSchema } satisfies Shape<With<"days">>),
		z.strictObject({ months: countSchema } satisfies Shape<With<"months">>),
		z.strictObject({ years: countSchema, atLeast: maybe(z.literal(true)) } satisfies Shape<With<"years">>),
		z.strictObject({ given: nameSchema, words: nameSchema } satisfies Shape<With<"given">>),
		z.strictObject({ stated: z.literal(false), words: nameSchema } satisfies Shape<With<"stated">>),
	]),
);
