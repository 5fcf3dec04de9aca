import type { Condition } from "../../model/law/condition";
import type { Missing } from "../../model/answer/decision";
import type { Layer } from "../../model/law/jurisdiction";
import type { ScopeClause } from "../../model/law/scope";
import { type Compiled, compiledQuestion } from "../diagram/completions";
import { clausesOn, covers, rulesOf, type StatedRule, sendsElsewhere } from "../layers/provision";
import { remembered } from "../memoize";
import { type Asked, askedIn, type Stack, scaleOf } from "../layers/stack";
import { testsIn } from "../tests-in";

/** Everything about a question in a stack that does not depend on the case. */
export interface Plan {
	readonly asked: readonly Asked[];
	readonly compiled: Compiled;
	/** The levels, strictest first. */
	readonly levels: readonly string[];
	readonly rules: readonly StatedRule[];
	/** The scope clauses that cover it, of the texts that have it or may send it elsewhere. */
	readonly clauses: readonly ScopeClause[];
	/** Each text that has the question, with the condition that it covers the case. */
	readonly governing: readonly { readonly text: Layer; readonly covered: Condition }[];
	/** The facts and questions a decision of it may name. */
	readonly terms: readonly string[];
	/** Each fact that may turn out missing, with whoever alone may find it. */
	readonly missing: ReadonlyMap<string, Missing>;
}

/** A missing fact with whoever alone may find it. */
export const missingFact = ({ vocabulary }: Stack, fact: string): Missing => {
	const by = vocabulary.get(fact)?.finding?.by;
	return Object.freeze(by ? { fact, by } : { fact });
};

const namesIn = (condition: Condition): readonly string[] => testsIn(condition).map(({ fact }) => fact);

/** The plan of a question in a stack, made once. */
export const planOf = remembered((stack: Stack, question): Plan => {
	const asked = askedIn(stack, question);
	const rules = rulesOf(stack, question);
	const compiled = compiledQuestion(stack, question);
	const facts = compiled.space.map(({ fact }) => fact);
	const points = asked.map(({ question: { point } }) => point);
	const bounding = stack.texts.filter(
		(text) => asked.some((each) => each.text === text) || sendsElsewhere(text, points) !== undefined,
	);
	const named = rules.flatMap(({ rule: { when, unless } }) => [...namesIn(when), ...(unless ? namesIn(unless) : [])]);
	return {
		asked,
		compiled,
		levels: scaleOf(stack, question).map(({ id }) => id),
		rules,
		clauses: bounding.flatMap((text) => clausesOn(text, points)),
		governing: asked.map(({ text, question: { point } }) => ({ text, covered: covers(text, [point]) })),
		terms: [...new Set([question, ...facts, ...named])],
		missing: new Map(facts.map((fact) => [fact, missingFact(stack, fact)])),
	};
});
