import * as z from "zod/mini";
import type { Article, Regulation } from "../../model/law/regulation";
import { quoted } from "./cite";
import { ownActor, ownMatter, rank } from "./closed";
import { duty, remedy } from "./duty";
import { shortList } from "./list";
import { procedure } from "./procedure";
import { question } from "./question";
import { reading, readingId } from "./reading";
import { mattersOrAll, never, scopeClause, unstated } from "./scope";
import { maybe, type Shape } from "./shape";
import { vocabulary } from "./vocabulary";
import { articleKey, day, id, name, sentence, sha256 } from "./writing";

const effective = z.strictObject({
	from: maybe(day),
	until: maybe(day),
	posted: maybe(day),
	words: maybe(quoted),
	reading: maybe(readingId),
} satisfies Shape<Regulation["effective"]>);

const source = z.strictObject({
	grade: z.enum(["full text", "official interpretation", "press"]),
	note: sentence,
	sha256,
} satisfies Shape<Regulation["source"]>);

const article = z.strictObject({
	title: name,
	state: z.enum(["encoded", "partly", "context", "not encoded"]),
	why: maybe(sentence),
} satisfies Shape<Article>);

/** A whole regulation. */
export const regulationSchema: z.ZodMiniType<Regulation> = z.strictObject({
	id,
	title: name,
	number: sentence,
	issuer: name,
	rank,
	region: name,
	effective,
	source,
	articles: z.record(articleKey, article),
	actors: maybe(z.record(ownActor, name)),
	matters: maybe(z.record(ownMatter, name)),
	vocabulary,
	scope: z.array(scopeClause),
	unlimited: maybe(mattersOrAll),
	questions: shortList(question),
	duties: z.array(duty),
	remedies: z.array(remedy),
	procedures: shortList(procedure),
	readings: z.array(reading),
	unstated: z.array(unstated),
	defers: maybe(quoted),
	never: maybe(z.array(never)),
} satisfies Shape<Regulation>);
