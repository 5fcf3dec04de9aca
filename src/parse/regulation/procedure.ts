import * as z from "zod/mini";
import type { IncidentMeaning, Procedure, Step } from "../../model/law/procedure";
import { wordsSchema } from "./cite";
import { conditionSchema, valueSchema } from "./condition";
import { distinct, shortList } from "./list";
import { actorSchema, incidentSchema, matterSchema, outcomeOrOverdueSchema, stepOutcomeSchema } from "./model-lists";
import { readingIdSchema } from "./reading";
import { idSchema, nameSchema } from "./scalars";
import { maybe, type Shape } from "./shape";
import { timeLimitSchema } from "./time-limit";

/** Values of facts, by id. */
const factValuesSchema = z.record(idSchema, valueSchema);

const step = z.strictObject({
	id: idSchema,
	label: nameSchema,
	words: wordsSchema,
	actor: actorSchema,
	when: maybe(conditionSchema),
	within: maybe(timeLimitSchema),
	since: maybe(nameSchema),
	discretionary: maybe(z.literal(true)),
	then: z.partialRecord(stepOutcomeSchema, distinct(nameSchema)),
	overdue: maybe(distinct(nameSchema)),
	stays: maybe(z.literal(true)),
	urgedBy: maybe(actorSchema),
	learns: maybe(z.partialRecord(outcomeOrOverdueSchema, factValuesSchema)),
	matter: maybe(matterSchema),
	reading: maybe(readingIdSchema),
} satisfies Shape<Step>);

const incidentMeaning = z.strictObject({
	words: wordsSchema,
	ends: maybe(z.literal(true)),
	learns: maybe(factValuesSchema),
	reading: maybe(readingIdSchema),
} satisfies Shape<IncidentMeaning>);

/** A procedure with its steps. */
export const procedureSchema = z.strictObject({
	id: idSchema,
	label: nameSchema,
	begins: distinct(nameSchema),
	incidents: maybe(z.partialRecord(incidentSchema, incidentMeaning)),
	initially: maybe(factValuesSchema),
	steps: shortList(step),
} satisfies Shape<Procedure>);
