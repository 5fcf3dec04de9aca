import * as z from "zod/mini";
import type { Never, Unstated } from "../../model/law/regulation";
import type { ScopeClause } from "../../model/law/scope";
import { quoted, quotedShape, words } from "./cite";
import { matter } from "./closed";
import { condition } from "./condition";
import { distinct } from "./list";
import { readingId } from "./reading";
import { maybe, type Shape } from "./shape";
import { id, sentence } from "./writing";

/** Some matters of law, or all of them. */
export const mattersOrAll = z.union([z.literal("all"), distinct(matter)]);

/** Words that say what a text covers. */
export const scopeClause = z.strictObject({
	...quotedShape,
	id,
	when: condition,
	matters: mattersOrAll,
	otherwise: z.enum(["silent", "elsewhere"]),
	reading: maybe(readingId),
} satisfies Shape<ScopeClause>);

/** A matter the text says nothing about. */
export const unstated = z.strictObject({ matter, note: sentence, near: maybe(quoted) } satisfies Shape<Unstated>);

/** Facts that cannot go together. */
export const never = z.strictObject({ when: condition, words } satisfies Shape<Never>);
