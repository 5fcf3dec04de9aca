import * as z from "zod/mini";
import type { Grant, Level, Question, Rule } from "../../model/law/question";
import { quotedShape, words } from "./cite";
import { matter } from "./closed";
import { condition } from "./condition";
import { readingId } from "./reading";
import { maybe, type Shape } from "./shape";
import { id, name } from "./writing";

const level = z.strictObject({ ...quotedShape, id, label: name } satisfies Shape<Level>);

const rule = z.strictObject({
	id,
	words,
	when: condition,
	unless: maybe(condition),
	atMost: name,
	matter: maybe(matter),
	reading: maybe(readingId),
} satisfies Shape<Rule>);

const grant = z.strictObject({ ...quotedShape, matter, reading: maybe(readingId) } satisfies Shape<Grant>);

/** A question the law answers on a scale. */
export const question = z.strictObject({
	id,
	label: name,
	matter,
	scale: z.array(level),
	rules: z.array(rule),
	otherwise: maybe(z.literal("not-stated")),
	grants: maybe(z.array(grant)),
	parts: maybe(z.strictObject({ ...quotedShape, mixed: name } satisfies Shape<NonNullable<Question["parts"]>>)),
} satisfies Shape<Question>);
