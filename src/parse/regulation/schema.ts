import * as z from "zod/mini";
import type { Article, Occurrence, Regulation } from "../../model/law/regulation";
import { quotedSchema } from "./cite";
import { dutySchema, remedySchema } from "./duty";
import { shortList } from "./list";
import { ownActorSchema, ownMatterSchema, rankSchema } from "./model-lists";
import { procedureSchema } from "./procedure";
import { questionSchema } from "./question";
import { readingIdSchema, readingSchema } from "./reading";
import { articleKeySchema, daySchema, idSchema, nameSchema, sentenceSchema, sha256Schema } from "./scalars";
import { mattersOrAllSchema, neverSchema, scopeClauseSchema, unstatedSchema } from "./scope";
import { maybe, type Shape } from "./shape";
import { signedShape } from "./signed";
import { vocabularySchema } from "./vocabulary";

const effective = z.strictObject({
	from: maybe(daySchema),
	until: maybe(daySchema),
	successor: maybe(idSchema),
	posted: maybe(daySchema),
	words: maybe(quotedSchema),
	reading: maybe(readingIdSchema),
} satisfies Shape<Regulation["effective"]>);

const source = z.strictObject({
	grade: z.enum(["full text", "excerpt", "official interpretation", "press"]),
	note: sentenceSchema,
	sha256: sha256Schema,
} satisfies Shape<Regulation["source"]>);

const article = z.strictObject({
	title: nameSchema,
	state: z.enum(["encoded", "partly", "context", "not encoded"]),
	why: maybe(sentenceSchema),
	in: maybe(z.array(nameSchema)),
	...signedShape,
} satisfies Shape<Article>);

const occurrence = z.strictObject({
	what: nameSchema,
	on: maybe(daySchema),
	document: maybe(nameSchema),
} satisfies Shape<Occurrence>);

/** A whole regulation. */
export const regulationSchema: z.ZodMiniType<Regulation> = z.strictObject({
	id: idSchema,
	title: nameSchema,
	number: sentenceSchema,
	issuer: nameSchema,
	rank: rankSchema,
	region: nameSchema,
	effective,
	history: maybe(z.array(occurrence)),
	source,
	articles: z.record(articleKeySchema, article),
	actors: maybe(z.record(ownActorSchema, nameSchema)),
	matters: maybe(z.record(ownMatterSchema, nameSchema)),
	vocabulary: vocabularySchema,
	scope: z.array(scopeClauseSchema),
	unlimited: maybe(mattersOrAllSchema),
	questions: shortList(questionSchema),
	duties: z.array(dutySchema),
	remedies: z.array(remedySchema),
	procedures: shortList(procedureSchema),
	readings: z.array(readingSchema),
	unstated: z.array(unstatedSchema),
	defers: maybe(quotedSchema),
	never: maybe(z.array(neverSchema)),
	version: maybe(nameSchema),
} satisfies Shape<Regulation>);
