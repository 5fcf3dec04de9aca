import * as z from "zod/mini";
import type { Reading } from "../../model/law/reading";
import { distinct } from "./list";
import { idSchema, nameSchema, sentenceSchema } from "./scalars";
import type { Shape } from "./shape";
import { signedShape } from "./signed";

/** The reading or readings that a provision depends on. */
export const readingIdSchema = z.union([nameSchema, distinct(nameSchema)]);

/** An interpretive choice. */
export const readingSchema = z.strictObject({
	id: idSchema,
	question: sentenceSchema,
	choice: sentenceSchema,
	because: sentenceSchema,
	alternatives: z.array(sentenceSchema),
	...signedShape,
} satisfies Shape<Reading>);
