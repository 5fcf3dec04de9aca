import * as z from "zod/mini";
import type { Grant, Level, Question, Rule } from "../../model/law/question";
import { quotedShape, wordsSchema } from "./cite";
import { conditionSchema } from "./condition";
import { matterSchema } from "./model-lists";
import { readingIdSchema } from "./reading";
import { idSchema, nameSchema } from "./scalars";
import { maybe, type Shape } from "./shape";

const level = z.strictObject({ ...quotedShape, id: idSchema, label: nameSchema } satisfies Shape<Level>);

const rule = z.strictObject({
	id: idSchema,
	words: wordsSchema,
	when: conditionSchema,
	unless: maybe(conditionSchema),
	atMost: nameSchema,
	matter: maybe(matterSchema),
	reading: maybe(readingIdSchema),
} satisfies Shape<Rule>);

const grant = z.strictObject({ ...quotedShape, matter: matterSchema, reading: maybe(readingIdSchema) } satisfies Shape<Grant>);

/** A question the law answers on a scale. */
export const questionSchema = z.strictObject({
	id: idSchema,
	label: nameSchema,
	matter: matterSchema,
	scale: z.array(level),
	rules: z.array(rule),
	otherwise: maybe(z.literal("not-stated")),
	grants: maybe(z.array(grant)),
	parts: maybe(z.strictObject({ ...quotedShape, mixed: nameSchema } satisfies Shape<NonNullable<Question["parts"]>>)),
} satisfies Shape<Question>);
