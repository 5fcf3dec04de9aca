import * as z from "zod/mini";
import type { Reading } from "../../model/law/reading";
import { distinct } from "./list";
import { daySchema, idSchema, nameSchema, sentenceSchema } from "./scalars";
import { maybe, type Shape } from "./shape";

/** The reading or readings that a provision depends on. */
export const readingIdSchema = z.union([nameSchema, distinct(nameSchema)]);

/** An interpretive choice. */
export const readingSchema = z.strictObject({
	id: idSchema,
	question: sentenceSchema,
	choice: sentenceSchema,
	because: sentenceSchema,
	alternatives: z.array(sentenceSchema),
	confirmed: maybe(z.strictObject({ by: nameSchema, on: daySchema } satisfies Shape<NonNullable<Reading["confirmed"]>>)),
} satisfies Shape<Reading>);
