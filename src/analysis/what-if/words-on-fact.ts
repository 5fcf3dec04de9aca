import { questionsIn } from "../../engine/diagram/of-question";
import { clausesOn, rulesOf } from "../../engine/layers/provision";
import { remembered } from "../../engine/memoize";
import { askedIn, impossible, type Stack } from "../../engine/layers/stack";
import { testsIn } from "../../engine/tests-in";
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
	const rules = rulesOf(stack, question).flatMap(({ text, rule }) =>
		[rule.when, ...(rule.unless ? [rule.unless] : [])].map((condition) => ({
			condition,
			words: named(text.regulation.id, rule.words),
		})),
	);
	const asked = new Set([...read, question]);
	const further = [...new Set(rules.flatMap(({ condition }) => questionsIn(stack, condition)))].filter((id) => !asked.has(id));
	const points = askedIn(stack, question).map((each) => each.question.point);
	const scope = stack.texts.flatMap((text) =>
		clausesOn(text, points).map(({ when, cite, quote }) => ({
			condition: when,
			words: named(text.regulation.id, [{ cite, quote }]),
		})),
	);
	return [...rules, ...further.flatMap((id) => provisionsOf(stack, id, asked)), ...scope];
};

const allProvisions = remembered((stack: Stack, question): readonly Provision[] => [
	...provisionsOf(stack, question),
	...impossible(stack).map(({ when, words }) => ({ condition: when, words })),
]);

const cited = ({ regulation, cite }: Quoted): string => JSON.stringify([regulation, cite]);

/** The words that make a fact matter to a question: of every provision that tests it, each place once. */
export const wordsOn = (stack: Stack, question: string, fact: string): readonly Quoted[] => {
	const words = allProvisions(stack, question)
		.filter(({ condition }) => testsIn(condition).some((test) => test.fact === fact))
		.flatMap((provision) => provision.words);
	return words.filter((each, at) => words.findIndex((other) => cited(other) === cited(each)) === at);
};
