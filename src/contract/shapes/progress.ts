import * as z from "zod/mini";
import type { CountedDay } from "../../model/answer/counted-day";
import type { DisplacedStep } from "../../model/answer/displaced";
import type { Due } from "../../model/answer/due";
import type { Approval } from "../../model/answer/event";
import type { NextStep } from "../../model/answer/next-step";
import type { PendingStep, Progress, RecordedIncident, TakenStep } from "../../model/answer/progress";
import { enumeration } from "../json-schema";
import type { dutyShapes } from "./assessment";
import type { caseShapes } from "./decision";
import { procedureLists, type ResultNames } from "./names";
import { exactly } from "./shape";
import type { issueShape, wordShapes } from "./words";

type Words = ReturnType<typeof wordShapes>;
type Cases = ReturnType<typeof caseShapes>;

/** The end of a time limit, and the approval of its extension. */
const limitShapes = ({ called, day }: ResultNames, { counted }: Words) => {
	const countedDay = exactly<CountedDay>()(
		called(
			"CountedDay",
			z.strictObject({
				day,
				kind: z.enum(["workday", "weekend", "holiday", "makeup", "statutory", "substitute"]),
				name: z.exactOptional(z.string()),
				notice: z.exactOptional(z.string()),
			}),
		),
	);
	const due = exactly<Due>()(
		called(
			"Due",
			z.strictObject({
				kind: z.literal("due"),
				from: day,
				timeLimit: counted,
				due: day,
				earliest: day,
				latest: day,
				certainty: z.enum(["official", "provisional", "amended", "unspecified"]),
				counted: z.array(countedDay),
				notices: z.array(z.string()),
			}),
		),
	);
	const approval = exactly<Approval>()(z.strictObject({ on: day, number: z.exactOptional(z.string()) }));
	return { due, approval };
};

/** The steps of a procedure: taken, pending, closed, displaced; and what happened beside them. */
const stepShapes = (names: ResultNames, words: Words, { truth, derivation, missing, displaced }: Cases) => {
	const { called, text, actor, step, day, registry } = names;
	const { quoted, reading, limit } = words;
	const { due, approval } = limitShapes(names, words);
	const { outcome, incident } = procedureLists(registry);
	const head = { regulation: text, step, label: z.string(), actor } as const;
	const running = {
		since: z.nullable(day),
		due: z.nullable(due),
		extended: z.nullable(z.int()),
		approval: z.exactOptional(approval),
	} as const;
	const taken = exactly<TakenStep>()(
		called(
			"TakenStep",
			z.strictObject({
				...head,
				outcome,
				on: day,
				...running,
				late: truth,
				words: z.array(quoted),
				reading: z.exactOptional(reading),
			}),
		),
	);
	const next = z.strictObject({
		kind: z.literal("next-step"),
		...head,
		words: z.array(quoted),
		when: z.nullable(derivation),
		discretionary: z.boolean(),
		within: z.exactOptional(limit),
		reading: z.exactOptional(reading),
	});
	const pending = exactly<PendingStep>()(
		called(
			"PendingStep",
			z.strictObject({
				...next.shape,
				...running,
				overdue: truth,
				missing: z.array(missing),
				urgedBy: z.exactOptional(actor),
			}),
		),
	);
	const closed = exactly<NextStep>()(called("NextStep", next));
	const gone = exactly<DisplacedStep>()(z.strictObject({ ...displaced(z.string()).shape, within: z.exactOptional(limit) }));
	const happened = exactly<RecordedIncident>()(
		called(
			"Incident",
			z.strictObject({
				incident,
				label: z.string(),
				on: day,
				effect: z.enum(["ends", "makes known", "none"]),
				regulations: z.array(text),
				words: z.array(quoted),
				reading: z.exactOptional(reading),
			}),
		),
	);
	return { taken, pending, closed, gone, happened };
};

/** Cases followed through a procedure of a law. */
export const progressShape = (
	names: ResultNames,
	words: Words,
	cases: Cases,
	{ duty }: ReturnType<typeof dutyShapes>,
	issue: ReturnType<typeof issueShape>,
) => {
	const { called, day, procedures, registry } = names;
	const { remark, labels, counting } = words;
	const { taken, pending, closed, gone, happened } = stepShapes(names, words, cases);
	return exactly<Progress>()(
		called(
			"Progress",
			z.strictObject({
				kind: z.literal("progress"),
				law: names.law,
				procedure: enumeration(registry, procedures as readonly { readonly id: string; readonly label: string }[]),
				label: z.string(),
				on: day,
				today: day,
				rules: counting,
				state: z.enum(["not-begun", "running", "ended", "withdrawn", "not-stated", "not-in-force"]),
				history: z.array(taken),
				incidents: z.array(happened),
				next: z.array(pending),
				elective: z.array(pending),
				closed: z.array(closed),
				duties: z.array(duty),
				displaced: z.array(gone),
				rejected: z.array(issue),
				readings: z.array(z.string()),
				remarks: z.array(remark),
				labels,
			}),
		),
	);
};
