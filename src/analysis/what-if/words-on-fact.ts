import { conditionsOf, namesIn } from "../../engine/conditions";
import { questionsIn } from "../../engine/diagram/builder";
import { clausesOn, rulesOn } from "../../engine/layers/provision";
import { impossible, isQuestion, type Stack, statedQuestions } from "../../engine/layers/stack";
import { memoized } from "../../engine/memoize";
import type { Quoted } from "../../model/law/cite";
import type { Condition } from "../../model/law/condition";

/** A condition with the words of its provision. */
interface ConditionWithWords {
	readonly condition: Condition;
	readonly words: readonly Quoted[];
}

const withSource = (regulation: string, words: readonly Quoted[]): readonly Quoted[] =>
	words.map(({ cite, quote }) => ({ cite, quote, regulation }));

/** The conditions of a question and of those that it reads: of rules first, then of scope clauses. */
const conditionsOn = (
	stack: Stack,
	question: string,
	earlier: ReadonlySet<string> = new Set(),
): readonly ConditionWithWords[] => {
	const rules = rulesOn(stack, question).flatMap(({ layer, rule }) =>
		conditionsOf(rule).map((condition) => ({ condition, words: withSource(layer.regulation.id, rule.words) })),
	);
	const path = new Set([...earlier, question]);
	const further = questionsIn(stack, ...rules.map(({ condition }) => condition)).filter((id) => !path.has(id));
	const matters = statedQuestions(stack, question).map((each) => each.question.matter);
	const scope = stack.layers.flatMap((layer) =>
		clausesOn(layer, matters).map((clause) => ({ condition: clause.when, words: withSource(layer.regulation.id, [clause]) })),
	);
	return [...rules, ...further.flatMap((id) => conditionsOn(stack, id, path)), ...scope];
};

/** The same with the impossible combinations of facts. */
const allConditions = memoized(isQuestion, (stack: Stack, question): readonly ConditionWithWords[] => [
	...conditionsOn(stack, question),
	...impossible(stack).map(({ when, words }) => ({ condition: when, words })),
]);

const positionKey = ({ regulation, cite }: Quoted): string => JSON.stringify([regulation, cite]);

/** The words that make a fact relevant to a question: of every provision that tests it, each position once. */
export const wordsOn = (stack: Stack, question: string, fact: string): readonly Quoted[] => {
	const words = allConditions(stack, question)
		.filter(({ condition }) => namesIn(condition).includes(fact))
		.flatMap((each) => each.words);
	return words.filter((each, at) => words.findIndex((other) => positionKey(other) === positionKey(each)) === at);
};
