import * as z from "zod/mini";
import type { Opinion, Signed } from "../../model/law/signature";
import { daySchema, nameSchema, sentenceSchema } from "./scalars";
import { maybe, type Shape } from "./shape";

const opinion = z.strictObject({
	opinion: z.enum(["agree", "disagree", "refer"]),
	instead: maybe(sentenceSchema),
	by: nameSchema,
	on: daySchema,
	note: maybe(sentenceSchema),
	doubt: maybe(z.enum(["stale", "unchecked"])),
} satisfies Shape<Opinion>);

/** What every part of a law has that a person answers for. */
export const signedShape = {
	confirmed: maybe(z.strictObject({ by: nameSchema, on: daySchema } satisfies Shape<NonNullable<Signed["confirmed"]>>)),
	opinions: maybe(z.array(opinion)),
} satisfies Shape<Signed>;
