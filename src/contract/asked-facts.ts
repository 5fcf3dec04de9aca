import { versionsOf } from "../analysis/prove/versions";
import { completionsOf } from "../engine/diagram/completions";
import { requireQuestionOf } from "../engine/layers/asked";
import { isQuestion, stackOf, stackOn, statedQuestions } from "../engine/layers/stack";
import type { Day } from "../model/day";
import type { Law } from "../model/law/law";
import { type DefinedFact, definedFacts } from "../parse/vocabulary";

/** The facts that can change the answer of a question under the texts in force on a day, and those that declare its level. */
const factsOn = (law: Law, question: string, on: Day): readonly string[] => {
	const stack = stackOn(law, on);
	const stated = statedQuestions(stack, question);
	if (stated.length === 0) return [];
	const declaring = stated.flatMap(({ question: { declared } }) => (declared ? [declared.fact] : []));
	return [...completionsOf(stack, question).space.map(({ fact }) => fact), ...declaring];
};

/**
 * The facts of a law that a question can ask, in the order of the vocabularies: those that can change its answer, and the one
 * by which the catalogue declares its level, which a decision compares with the answer.
 *
 * @param question absent: every fact of the law
 * @param on absent: the facts of every day
 * @throws `TypeError` in Chinese if the law has no such question
 */
export const askedFacts = (law: Law, question?: string, on?: Day): readonly DefinedFact[] => {
	const facts = definedFacts(law);
	if (question === undefined) return facts;
	requireQuestionOf(law, question);
	const days = on === undefined ? versionsOf(stackOf(law).law) : [on];
	const asked = new Set(days.flatMap((day) => factsOn(law, question, day)));
	return facts.filter(({ id }) => asked.has(id) && !isQuestion(stackOf(law), id));
};
