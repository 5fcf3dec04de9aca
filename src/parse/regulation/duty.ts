import * as z from "zod/mini";
import type { Duty } from "../../model/law/duty";
import type { Remedy } from "../../model/law/remedy";
import { cite, words } from "./cite";
import { actor, matter } from "./closed";
import { condition } from "./condition";
import { distinct } from "./list";
import { readingId } from "./reading";
import { maybe, type Shape } from "./shape";
import { term } from "./term";
import { id, name } from "./writing";

/** What somebody must do or must not do. */
export const duty = z.strictObject({
	id,
	label: name,
	words,
	on: actor,
	when: condition,
	met: condition,
	within: maybe(term),
	breach: maybe(cite),
	promotes: maybe(z.strictObject({ question: name, to: name } satisfies Shape<NonNullable<Duty["promotes"]>>)),
	matter: maybe(matter),
	reading: maybe(readingId),
} satisfies Shape<Duty>);

/** A lawful way to change facts. */
export const remedy = z.strictObject({
	id,
	label: name,
	words,
	changes: distinct(name),
	requires: maybe(condition),
	reading: maybe(readingId),
} satisfies Shape<Remedy>);
