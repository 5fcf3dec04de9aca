import * as z from "zod/mini";
import type { Decision } from "../../model/answer/decision";
import type { Ask, Forcing, Interview, Why } from "../../model/answer/what-if";
import type { FieldWords, Form, FormField } from "../form";
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

/** What is still to be filled in to answer one question. */
export const formShape = (
	{ called, law, text, fact, actor, day, status }: ResultNames,
	{ value }: Words,
	question: string,
): ResultShape<Form> => {
	const words = exactly<FieldWords>()(
		z.strictObject({ regulation: text, title: z.string(), citation: z.string(), quote: z.string() }),
	);
	const field = exactly<FormField>()(
		z.strictObject({
			fact,
			label: z.string(),
			ask: z.string(),
			values: z.array(z.strictObject({ value, label: z.string() })),
			by: z.exactOptional(z.strictObject({ id: actor, label: z.string() })),
			words: z.array(words),
		}),
	);
	return exactly<Form>()(
		called(
			`Form.${question}`,
			z.strictObject({
				kind: z.literal("form"),
				law,
				question: z.literal(question) as unknown as ResultShape<string>,
				label: z.string(),
				on: day,
				status,
				fields: z.array(field),
			}),
		),
	);
};
