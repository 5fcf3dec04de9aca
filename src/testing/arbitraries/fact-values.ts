import fc, { type Arbitrary } from "fast-check";
import { type Completions, completionsOf, possibleOutcomes } from "../../engine/diagram/completions";
import { reachable } from "../../engine/diagram/diagram";
import { valuesOf } from "../../engine/diagram/space";
import { isQuestion, type Stack } from "../../engine/layers/stack";
import { memoized } from "../../engine/memoize";
import type { Value } from "../../model/law/fact";

/** A value for every fact, by its id. */
export type FactValues = Readonly<Record<string, Value>>;

const nothingKnown: readonly null[] = [];

/** The outcomes that some completion has; an impossible completion has none. */
const reachableOutcomes = ({ root }: Completions): readonly (string | boolean)[] => [...reachable(root, nothingKnown)];

/** Values of the facts of a diagram that lead to an outcome. If several values of a fact do, `picks` chooses one. */
export const valuesToward = (
	{ space, root }: Completions,
	outcome: string | boolean,
	picks: Readonly<Record<string, number>>,
): FactValues => {
	let node = root;
	const values = space.map(({ fact, classes }, variable) => {
		const branch = "variable" in node && node.variable === variable ? node : undefined;
		const options = classes.flatMap((members, index) => {
			const child = branch?.children[index] ?? node;
			return reachable(child, nothingKnown).has(outcome) ? members.map((value) => ({ value, child })) : [];
		});
		const option = options[(picks[fact] ?? 0) % options.length];
		node = option?.child ?? node;
		return [fact, option?.value ?? false] as const;
	});
	return Object.fromEntries(values);
};

/** The values with another value for one fact, unless the result is impossible. */
const withValue = (completions: Completions, values: FactValues, fact: string, value: Value): FactValues => {
	const variant = { ...values, [fact]: value };
	return possibleOutcomes(completions, new Map(Object.entries(variant))).size > 0 ? variant : values;
};

/**
 * Possible values of all facts of a stack: every outcome of one question in turn, and cases that differ from these in one fact.
 *
 * Nearly all cases of independently drawn values would be out of the scope of the law, or under its strictest rule. Faults show
 * in cases in which one restriction holds, or none.
 */
export const factValues = memoized(isQuestion, (stack: Stack, question): Arbitrary<FactValues> => {
	const completions = completionsOf(stack, question);
	const facts = [...stack.vocabulary];
	const pick = facts.map(([fact, definition]) => [fact, fc.nat(valuesOf(definition).length - 1)] as const);
	const changes = completions.space.flatMap(({ fact, classes }) => classes.flat().map((value) => ({ fact, value })));
	const anyChange = fc.option(fc.constantFrom(null, ...changes), { freq: 2 });
	return fc
		.tuple(fc.constantFrom(...reachableOutcomes(completions)), fc.record(Object.fromEntries(pick)), anyChange)
		.map(([outcome, picks, change]) => {
			const toward = valuesToward(completions, outcome, picks);
			const own = change ? withValue(completions, toward, change.fact, change.value) : toward;
			return Object.fromEntries(
				facts.map(([fact, definition]) => [fact, own[fact] ?? valuesOf(definition)[picks[fact] ?? 0] ?? false]),
			);
		});
});
