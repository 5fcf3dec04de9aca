import fc, { type Arbitrary } from "fast-check";
import { completionsOf, possibleOutcomes } from "../../engine/diagram/completions";
import { valuesOf } from "../../engine/diagram/space";
import { givenFacts, knownFacts } from "../../engine/known-facts";
import { isQuestion, type Stack } from "../../engine/layers/stack";
import { memoized } from "../../engine/memoize";
import type { FactDefinition, Value } from "../../model/law/fact";
import { attribution, factWith } from "./attribution";
import { partialFactsFor } from "./partial-facts";

/** A value to add for a fact, or `null` with the given weight. Shrinks to `null`. */
const additionalValue = (definition: FactDefinition, weightOfNone: number): Arbitrary<Value | null> => {
	const value = fc.noShrink(fc.constantFrom(...valuesOf(definition)));
	const none = { arbitrary: fc.constant(null), weight: weightOfNone };
	return fc.oneof({ withCrossShrink: true }, none, { arbitrary: value, weight: 1 });
};

/**
 * Pairs of partial facts, the second of which has some more known facts and is possible too.
 *
 * An added fact may have any value, so that it often closes what was open before; facts removed from a case would seldom be the
 * ones that close it. A pair shrinks towards few added facts, then towards few known facts.
 */
export const factPairs = memoized(isQuestion, (stack: Stack, question): Arbitrary<readonly [object, object]> => {
	const completions = completionsOf(stack, question);
	const relevant = new Set(completions.space.map(({ fact }) => fact));
	const facts = [...stack.vocabulary];
	const values = facts.map(([fact, definition]) => [fact, additionalValue(definition, relevant.has(fact) ? 1 : 30)] as const);
	const additionalValues = fc.record(Object.fromEntries(values));
	return fc.tuple(additionalValues, fc.noShrink(attribution), partialFactsFor(stack, question)).map(([additions, by, less]) => {
		const knownValues = knownFacts(stack, givenFacts(less)).values;
		let more = less;
		for (const [fact, definition] of facts) {
			const value = additions[fact] ?? null;
			if (value === null || knownValues.has(fact)) continue;
			const next = { ...more, [fact]: factWith(definition, value, by) };
			if (possibleOutcomes(completions, knownFacts(stack, givenFacts(next)).values).size > 0) more = next;
		}
		return [less, more] as const;
	});
});
