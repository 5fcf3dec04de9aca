import * as z from "zod/mini";
import type { Never, Unstated } from "../../model/law/regulation";
import type { ScopeClause } from "../../model/law/scope";
import { quotedSchema, quotedShape, wordsSchema } from "./cite";
import { conditionSchema } from "./condition";
import { distinct } from "./list";
import { matterSchema } from "./model-lists";
import { readingIdSchema } from "./reading";
import { idSchema, sentenceSchema } from "./scalars";
import { maybe, type Shape } from "./shape";

/** Some matters of law, or all of them. */
export const mattersOrAllSchema = z.union([z.literal("all"), distinct(matterSchema)]);

/** A clause on the scope of a text. */
export const scopeClauseSchema = z.strictObject({
	...quotedShape,
	id: idSchema,
	when: conditionSchema,
	matters: mattersOrAllSchema,
	otherwise: z.enum(["silent", "elsewhere", "not-stated"]),
	reading: maybe(readingIdSchema),
} satisfies Shape<ScopeClause>);

/** A matter that the text does not regulate. */
export const unstatedSchema = z.strictObject({
	matter: matterSchema,
	note: sentenceSchema,
	near: maybe(quotedSchema),
} satisfies Shape<Unstated>);

/** A combination of facts that is impossible. */
export const neverSchema = z.strictObject({ when: conditionSchema, words: wordsSchema } satisfies Shape<Never>);
