import * as z from "zod/mini";
import type { Procedure, Step } from "../../model/law/procedure";
import { words } from "./cite";
import { actor, matter, outcome } from "./closed";
import { condition, value } from "./condition";
import { distinct, shortList } from "./list";
import { readingId } from "./reading";
import { maybe, type Shape } from "./shape";
import { term } from "./term";
import { id, name } from "./writing";

/** Facts with the values they come to have. */
const known = z.record(id, value);

const step = z.strictObject({
	id,
	label: name,
	words,
	actor,
	when: maybe(condition),
	within: maybe(term),
	since: maybe(name),
	discretionary: maybe(z.literal(true)),
	then: z.partialRecord(outcome, distinct(name)),
	learns: maybe(z.partialRecord(outcome, known)),
	matter: maybe(matter),
	reading: maybe(readingId),
} satisfies Shape<Step>);

/** The steps a matter goes through. */
export const procedure = z.strictObject({
	id,
	label: name,
	begins: distinct(name),
	initially: maybe(known),
	steps: shortList(step),
} satisfies Shape<Procedure>);
