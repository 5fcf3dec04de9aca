import * as z from "zod/mini";
import type { FactDefinition, ListedValue } from "../../model/law/fact";
import { citeSchema } from "./cite";
import { actorSchema } from "./model-lists";
import { idSchema, nameSchema } from "./scalars";
import { maybe, type Shape } from "./shape";

const listedValue = z.strictObject({ id: idSchema, label: nameSchema } satisfies Shape<ListedValue>);

const fact = z.strictObject({
	label: nameSchema,
	ask: nameSchema,
	kind: z.union([z.literal("flag"), z.array(listedValue).check(z.minLength(1))]),
	cite: citeSchema,
	finding: maybe(z.strictObject({ by: actorSchema } satisfies Shape<NonNullable<FactDefinition["finding"]>>)),
} satisfies Shape<FactDefinition>);

/** The facts of a text, by id. */
export const vocabularySchema = z.record(idSchema, fact);
