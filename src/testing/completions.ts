import fc, { type Arbitrary } from "fast-check";
import type { Compiled } from "../engine/compiled";
import { compiledQuestion } from "../engine/compiled";
import { reachable } from "../engine/diagram";
import { remembered } from "../engine/remember";
import { valuesOf } from "../engine/space";
import type { Stack } from "../engine/stack";
import type { Value } from "../model/fact";

/** A value for every fact, by its id. */
export type Values = Readonly<Record<string, Value>>;

const nothingKnown: readonly null[] = [];

/** The outcomes that some completion has; what cannot be has none. */
export const outcomesOf = ({ root }: Compiled): readonly (string | boolean)[] => [...reachable(root, nothingKnown)];

/** Values of the facts of a diagram that lead to an outcome; where several do, the pick of that fact chooses. */
export const valuesToward = (
	{ space, root }: Compiled,
	outcome: string | boolean,
	picks: Readonly<Record<string, number>>,
): Values => {
	let node = root;
	const values = space.map(({ fact, classes }, variable) => {
		const decides = "variable" in node && node.variable === variable ? node : undefined;
		const open = classes.flatMap((members, index) => {
			const child = decides?.children[index] ?? node;
			return reachable(child, nothingKnown).has(outcome) ? members.map((value) => ({ value, child })) : [];
		});
		const chosen = open[(picks[fact] ?? 0) % open.length];
		node = chosen?.child ?? node;
		return [fact, chosen?.value ?? false] as const;
	});
	return Object.fromEntries(values);
};

/**
 * Values of all facts of a stack that can go together, every outcome of one question as likely as any other.
 *
 * Of values drawn one by one nearly all would fall outside the scope of the law, or under its strictest rule.
 */
export const completions = remembered((stack: Stack, question): Arbitrary<Values> => {
	const compiled = compiledQuestion(stack, question);
	const facts = [...stack.vocabulary];
	const picks = facts.map(([fact, definition]) => [fact, fc.nat(valuesOf(definition).length - 1)] as const);
	return fc.tuple(fc.constantFrom(...outcomesOf(compiled)), fc.record(Object.fromEntries(picks))).map(([outcome, picked]) => {
		const toward = valuesToward(compiled, outcome, picked);
		return Object.fromEntries(
			facts.map(([fact, definition]) => [fact, toward[fact] ?? valuesOf(definition)[picked[fact] ?? 0] ?? false]),
		);
	});
});
