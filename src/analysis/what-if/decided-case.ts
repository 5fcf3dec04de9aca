import type { Case } from "../../engine/case";
import { decideCase } from "../../engine/decide";
import { type Completions, completionsOf, knownClasses } from "../../engine/diagram/completions";
import type { KnownClasses } from "../../engine/diagram/diagram";
import { labelsFor } from "../../engine/explain/labels";
import { questionPlan } from "../../engine/explain/question-plan";
import type { KnownFacts } from "../../engine/known-facts";
import { isQuestion, type Stack, statedQuestions } from "../../engine/layers/stack";
import type { Decision } from "../../model/answer/decision";
import type { Labels } from "../../model/answer/labels";
import { own } from "../../model/own-property";

/** A case with the decision of one question, and the diagram for follow-up questions. */
export interface DecidedCase {
	readonly stack: Stack;
	readonly decision: Decision;
	readonly facts: KnownFacts;
	/** `null` if no text in force has the question, so that no fact matters. */
	readonly completions: Completions | null;
	/** The class of each known fact, in the order of the space. */
	readonly known: KnownClasses;
}

/** Decides a question of a case and keeps the diagram for follow-up questions. */
export const decidedCase = (at: Case, question: string): DecidedCase => {
	const { stack, known: facts } = at;
	const decision = decideCase(at, question);
	const hasDiagram = decision.governing.length > 0 && statedQuestions(stack, question).length > 0;
	const completions = hasDiagram ? completionsOf(stack, question) : null;
	return { stack, decision, facts, completions, known: completions ? knownClasses(completions, facts.values) : [] };
};

/** The Chinese terms of a decided case: of the question, of its facts, and of the given ids. */
export const labelsOf = (
	{ stack, decision, completions }: DecidedCase,
	{ facts, remedies }: { readonly facts: readonly string[]; readonly remedies: readonly string[] } = {
		facts: [],
		remedies: [],
	},
): Labels => {
	const { question } = decision;
	const plan = isQuestion(stack, question) ? questionPlan(stack, question).terms : [];
	const bearing = (completions?.space ?? []).map(({ fact }) => fact);
	return labelsFor(stack, {
		terms: [...new Set([...plan, ...bearing, ...facts])],
		remedies: [...new Set([...remedies, ...decision.grounds.flatMap((ground) => own(ground, "liftedBy") ?? [])])],
		readings: [],
	});
};
