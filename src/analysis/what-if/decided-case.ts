import { type Compiled, compiledQuestion, knownIn } from "../../engine/diagram/completions";
import { decideStack } from "../../engine/decide";
import type { Known } from "../../engine/diagram/diagram";
import { type Given, given } from "../../engine/case";
import { labelsFor } from "../../engine/explain/labels";
import { planOf } from "../../engine/explain/plan";
import { askedIn, type Stack, stackOn } from "../../engine/layers/stack";
import type { Day } from "../../model/day";
import type { Decision } from "../../model/answer/decision";
import type { Labels } from "../../model/answer/labels";
import type { Law } from "../../model/law/law";

/** A case put to one question: its decision, and every completion of it. */
export interface Put {
	readonly stack: Stack;
	readonly decision: Decision;
	readonly facts: Given;
	/** `null` where no text in force answers the question, so that no fact matters. */
	readonly compiled: Compiled | null;
	/** The class of each known fact, in the order of the space. */
	readonly known: Known;
}

/** Puts a case to a question. */
export const put = (law: Law, question: string, facts: object, on: Day): Put => {
	const stack = stackOn(law, on);
	const read = given(stack, facts);
	const decision = decideStack(stack, question, on, read);
	const answered = decision.governing.length > 0 && askedIn(stack, question).length > 0;
	const compiled = answered ? compiledQuestion(stack, question) : null;
	return { stack, decision, facts: read, compiled, known: compiled ? knownIn(compiled, read.values) : [] };
};

/** The Chinese terms of a case put to a question: of the question, of every fact that bears on it, and of what else is named. */
export const labelsOf = (
	{ stack, decision, compiled }: Put,
	{ facts, remedies }: { readonly facts: readonly string[]; readonly remedies: readonly string[] } = {
		facts: [],
		remedies: [],
	},
): Labels =>
	labelsFor(stack, {
		terms: [
			...new Set([...planOf(stack, decision.question).terms, ...(compiled?.space ?? []).map(({ fact }) => fact), ...facts]),
		],
		remedies: [...new Set([...remedies, ...decision.grounds.flatMap(({ liftedBy }) => liftedBy ?? [])])],
		readings: [],
	});
