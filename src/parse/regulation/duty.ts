import * as z from "zod/mini";
import type { Duty, Liability } from "../../model/law/duty";
import type { Remedy } from "../../model/law/remedy";
import { citeSchema, wordsSchema } from "./cite";
import { conditionSchema } from "./condition";
import { distinct } from "./list";
import { actorSchema, matterSchema } from "./model-lists";
import { readingIdSchema } from "./reading";
import { idSchema, nameSchema } from "./scalars";
import { maybe, type Shape } from "./shape";
import { timeLimitSchema } from "./time-limit";

/** What somebody must do or must not do. */
export const dutySchema = z.strictObject({
	id: idSchema,
	label: nameSchema,
	words: wordsSchema,
	on: actorSchema,
	when: conditionSchema,
	met: conditionSchema,
	within: maybe(timeLimitSchema),
	timely: maybe(z.literal(true)),
	breach: maybe(citeSchema),
	breaches: maybe(z.array(z.strictObject({ when: conditionSchema, item: citeSchema } satisfies Shape<Liability>))),
	promotes: maybe(z.strictObject({ question: nameSchema, to: nameSchema } satisfies Shape<NonNullable<Duty["promotes"]>>)),
	matter: maybe(matterSchema),
	reading: maybe(readingIdSchema),
} satisfies Shape<Duty>);

/** A lawful way to change facts. */
export const remedySchema = z.strictObject({
	id: idSchema,
	label: nameSchema,
	words: wordsSchema,
	changes: distinct(nameSchema),
	anew: maybe(distinct(nameSchema)),
	requires: maybe(conditionSchema),
	matter: maybe(matterSchema),
	reading: maybe(readingIdSchema),
} satisfies Shape<Remedy>);
