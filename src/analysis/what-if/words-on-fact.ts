import { conditionsOf, namesIn } from "../../engine/conditions";
import { questionsIn } from "../../engine/diagram/builder";
import { clausesOn, rulesOf } from "../../engine/layers/provision";
import { impossible, type Stack, statedQuestions } from "../../engine/layers/stack";
import { memoized } from "../../engine/memoize";
import type { Quoted } from "../../model/law/cite";
import type { Condition } from "../../model/law/condition";

interface Provision {
	readonly condition: Condition;
	readonly words: readonly Quoted[];
}

/** Every condition that bears on a question, or on one it reads, with its words: rules first, then scope, then what cannot be. */
const provisionsOf = (stack: Stack, question: string, read: ReadonlySet<string> = new Set()): readonly Provision[] => {
	const named = (regulation: string, words: readonly Quoted[]): readonly Quoted[] =>
		words.map(({ cite, quote }) => ({ cite, quote, regulation }));
	const rules = rulesOf(stack, question).flatMap(({ layer, rule }) =>
		conditionsOf(rule).map((condition) => ({
			condition,
			words: named(layer.regulation.id, rule.words),
		})),
	);
	const asked = new Set([...read, question]);
	const further = [...new Set(rules.flatMap(({ condition }) => questionsIn(stack, condition)))].filter((id) => !asked.has(id));
	const matters = statedQuestions(stack, question).map((each) => each.question.matter);
	const scope = stack.layers.flatMap((text) =>
		clausesOn(text, matters).map(({ when, cite, quote }) => ({
			condition: when,
			words: named(text.regulation.id, [{ cite, quote }]),
		})),
	);
	return [...rules, ...further.flatMap((id) => provisionsOf(stack, id, asked)), ...scope];
};

const allProvisions = memoized((stack: Stack, question): readonly Provision[] => [
	...provisionsOf(stack, question),
	...impossible(stack).map(({ when, words }) => ({ condition: when, words })),
]);

const cited = ({ regulation, cite }: Quoted): string => JSON.stringify([regulation, cite]);

/** The words that make a fact matter to a question: of every provision that tests it, each place once. */
export const wordsOn = (stack: Stack, question: string, fact: string): readonly Quoted[] => {
	const words = allProvisions(stack, question)
		.filter(({ condition }) => namesIn(condition).includes(fact))
		.flatMap((provision) => provision.words);
	return words.filter((each, at) => words.findIndex((other) => cited(other) === cited(each)) === at);
};
