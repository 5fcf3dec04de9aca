import fc, { type Arbitrary } from "fast-check";
import { type Completions, completionsOf, possibleOutcomes } from "../engine/diagram/completions";
import { reachable } from "../engine/diagram/diagram";
import { valuesOf } from "../engine/diagram/space";
import type { Stack } from "../engine/layers/stack";
import { memoized } from "../engine/memoize";
import type { Value } from "../model/law/fact";

/** A value for every fact, by its id. */
export type Values = Readonly<Record<string, Value>>;

const nothingKnown: readonly null[] = [];

/** The outcomes that some completion has; what cannot be has none. */
export const outcomesOf = ({ root }: Completions): readonly (string | boolean)[] => [...reachable(root, nothingKnown)];

/** Values of the facts of a diagram that lead to an outcome; where several do, the pick of that fact chooses. */
export const valuesToward = (
	{ space, root }: Completions,
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

/** The values with another one for one fact, where that can be. */
const withValue = (compiled: Completions, values: Values, fact: string, value: Value): Values => {
	const changed = { ...values, [fact]: value };
	return possibleOutcomes(compiled, new Map(Object.entries(changed))).size > 0 ? changed : values;
};

/**
 * Values of all facts of a stack that can go together: every outcome of one question in turn, and cases one fact away from it.
 *
 * Of values drawn one by one nearly all would fall outside the scope of the law, or under its strictest rule. Faults show where a single
 * restriction holds, or none.
 */
export const completions = memoized((stack: Stack, question): Arbitrary<Values> => {
	const compiled = completionsOf(stack, question);
	const facts = [...stack.vocabulary];
	const picks = facts.map(([fact, definition]) => [fact, fc.nat(valuesOf(definition).length - 1)] as const);
	const changes = compiled.space.flatMap(({ fact, classes }) => classes.flat().map((value) => ({ fact, value })));
	const change = fc.option(fc.constantFrom(null, ...changes), { freq: 2 });
	return fc
		.tuple(fc.constantFrom(...outcomesOf(compiled)), fc.record(Object.fromEntries(picks)), change)
		.map(([outcome, picked, changed]) => {
			const toward = valuesToward(compiled, outcome, picked);
			const own = changed ? withValue(compiled, toward, changed.fact, changed.value) : toward;
			return Object.fromEntries(
				facts.map(([fact, definition]) => [fact, own[fact] ?? valuesOf(definition)[picked[fact] ?? 0] ?? false]),
			);
		});
});
