import * as z from "zod/mini";
import type { Correction, Declared, Grant, Level, Question, Rule } from "../../model/law/question";
import { quotedShape, wordsSchema } from "./cite";
import { conditionSchema } from "./condition";
import { actorSchema, matterSchema } from "./model-lists";
import { readingIdSchema } from "./reading";
import { idSchema, nameSchema } from "./scalars";
import { maybe, type Shape } from "./shape";

const level = z.strictObject({
	...quotedShape,
	id: idSchema,
	label: nameSchema,
	closed: maybe(z.literal(true)),
} satisfies Shape<Level>);

const correction = z.strictObject({ on: actorSchema, words: wordsSchema, remedy: nameSchema } satisfies Shape<Correction>);

const declared = z.strictObject({
	fact: nameSchema,
	levels: z.record(nameSchema, nameSchema),
	stricter: correction,
	wider: correction,
} satisfies Shape<Declared>);

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
	declared: maybe(declared),
} satisfies Shape<Question>);
