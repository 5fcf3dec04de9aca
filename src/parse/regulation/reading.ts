import * as z from "zod/mini";
import type { Reading } from "../../model/law/reading";
import { distinct } from "./list";
import { maybe, type Shape } from "./shape";
import { day, id, name, sentence } from "./writing";

/** The reading or readings a provision leans on. */
export const readingId = z.union([name, distinct(name)]);

/** An interpretive choice. */
export const reading = z.strictObject({
	id,
	question: sentence,
	choice: sentence,
	because: sentence,
	alternatives: z.array(sentence),
	confirmed: maybe(z.strictObject({ by: name, on: day } satisfies Shape<NonNullable<Reading["confirmed"]>>)),
} satisfies Shape<Reading>);
