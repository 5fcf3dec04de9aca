import type { Missing } from "../../model/answer/decision";
import type { Derivation } from "../../model/answer/derivation";
import type { Condition } from "../../model/law/condition";
import type { ScopeClause } from "../../model/law/scope";
import { conditionsOf, namesIn } from "../conditions";
import { type Completions, completionsOf } from "../diagram/completions";
import type { KnownFacts } from "../known-facts";
import { clausesOn, covers, rulesOn, type StatedRule, sendsAway } from "../layers/provision";
import { isQuestion, type Stack, type StatedQuestion, scaleOf, statedQuestions } from "../layers/stack";
import { memoized } from "../memoize";
import { annotate } from "./annotate";

/** Everything about a question in a stack that does not depend on the case. */
export interface QuestionPlan {
	/** The question in every text in force that has it. */
	readonly stated: readonly CoveredQuestion[];
	readonly completions: Completions;
	/** The levels, strictest first. */
	readonly levels: readonly string[];
	readonly rules: readonly StatedRule[];
	/** The scope clauses that cover it, of the texts that have it or may send it elsewhere. */
	readonly clauses: readonly ScopeClause[];
	/** The facts and questions a decision of it may name. */
	readonly terms: readonly string[];
	/** Each fact that may turn out missing, with whoever alone may find it. */
	readonly missing: ReadonlyMap<string, Missing>;
}

/** A question as one text has it, with the condition that the text covers the case. */
export interface CoveredQuestion extends StatedQuestion {
	readonly covered: Condition;
}

/** Whether a text that has the question covers the case, and why. */
export interface LayerCoverage {
	readonly stated: CoveredQuestion;
	readonly when: Derivation;
}

/** A missing fact with whoever alone may find it. */
export const missingFact = ({ vocabulary }: Stack, fact: string): Missing => {
	const by = vocabulary.get(fact)?.finding?.by;
	return Object.freeze(by ? { fact, by } : { fact });
};

/** The plan of a question in a stack, made once. */
export const questionPlan = memoized(isQuestion, (stack: Stack, question): QuestionPlan => {
	const stated = statedQuestions(stack, question);
	const rules = rulesOn(stack, question);
	const completions = completionsOf(stack, question);
	const facts = completions.space.map(({ fact }) => fact);
	const matters = stated.map(({ question: { matter } }) => matter);
	const bounding = stack.layers.filter(
		(layer) => stated.some((each) => each.layer === layer) || sendsAway(layer, matters).length > 0,
	);
	const named = namesIn(...rules.flatMap(({ rule }) => conditionsOf(rule)));
	return {
		stated: stated.map((each) => ({ ...each, covered: covers(each.layer, [each.question.matter]) })),
		completions,
		levels: scaleOf(stack, question).map(({ id }) => id),
		rules,
		clauses: bounding.flatMap((layer) => clausesOn(layer, matters)),
		terms: [...new Set([question, ...facts, ...named])],
		missing: new Map(facts.map((fact) => [fact, missingFact(stack, fact)])),
	};
});

/** Which of the texts that have a question cover the case, highest first. */
export const coverageOf = (stack: Stack, { stated }: QuestionPlan, known: KnownFacts): readonly LayerCoverage[] =>
	stated.map((each) => ({ stated: each, when: annotate(stack, each.covered, known) }));
