import * as z from "zod/mini";
import type { Decision } from "../../model/answer/decision";
import type { Ask, Forcing, Interview, Why } from "../../model/answer/what-if";
import type { caseShapes } from "./decision";
import type { ResultNames } from "./names";
import { exactly, type ResultShape } from "./shape";
import type { wordShapes } from "./words";

type Words = ReturnType<typeof wordShapes>;

/** The smallest reasons of a decision of one question. */
export const whyShape = (
	{ called, fact }: ResultNames,
	{ value, quoted, labels }: Words,
	{ finding }: ReturnType<typeof caseShapes>,
	question: string,
	decision: ResultShape<Decision>,
): ResultShape<Why> => {
	const forcing = exactly<Forcing>()(
		z.strictObject({ fact, given: value, finding: z.exactOptional(finding), words: z.array(quoted) }),
	);
	return exactly<Why>()(
		called(
			`Why.${question}`,
			z.strictObject({ kind: z.literal("why"), decision, forcing: z.nullable(z.array(forcing)), labels }),
		),
	);
};

/** What to ask next to decide one question. */
export const interviewShape = (
	{ called, fact, actor }: ResultNames,
	{ value, quoted, labels }: Words,
	question: string,
	decision: ResultShape<Decision>,
): ResultShape<Interview> => {
	const ask = exactly<Ask>()(
		z.strictObject({
			fact,
			ask: z.string(),
			by: z.exactOptional(actor),
			values: z.array(value),
			words: z.array(quoted),
		}),
	);
	return exactly<Interview>()(
		called(`NextQuestion.${question}`, z.strictObject({ kind: z.literal("interview"), decision, ask: z.array(ask), labels })),
	);
};
