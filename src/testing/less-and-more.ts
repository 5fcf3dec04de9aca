import fc, { type Arbitrary } from "fast-check";
import { completionsOf, possibleOutcomes } from "../engine/diagram/completions";
import { valuesOf } from "../engine/diagram/space";
import { givenFacts, knownFacts } from "../engine/known-facts";
import type { Stack } from "../engine/layers/stack";
import { memoized } from "../engine/memoize";
import type { FactDefinition, Value } from "../model/law/fact";
import { partialIn } from "./partial-facts";
import { asGiven, signature } from "./signature";

/** What a fact is told to be; nothing so many times to each that it is. Shrinks to nothing. */
const telling = (definition: FactDefinition, nothing: number): Arbitrary<Value | null> => {
	const value = fc.noShrink(fc.constantFrom(...valuesOf(definition)));
	const silent = { arbitrary: fc.constant(null), weight: nothing };
	return fc.oneof({ withCrossShrink: true }, silent, { arbitrary: value, weight: 1 });
};

/**
 * Partial facts, and the same with some more of them known, such as can go together.
 *
 * What is told may have any value, so that it closes what was open before; facts taken away from a case would seldom be the very ones that
 * close it. The pair shrinks towards the fewest told, then towards the fewest known.
 */
export const lessAndMore = memoized((stack: Stack, question): Arbitrary<readonly [object, object]> => {
	const compiled = completionsOf(stack, question);
	const read = new Set(compiled.space.map(({ fact }) => fact));
	const facts = [...stack.vocabulary];
	const told = facts.map(([fact, definition]) => [fact, telling(definition, read.has(fact) ? 1 : 30)] as const);
	const tellings = fc.record(Object.fromEntries(told));
	return fc.tuple(tellings, fc.noShrink(signature), partialIn(stack, question)).map(([values, signed, less]) => {
		const known = knownFacts(stack, givenFacts(less)).values;
		let more = less;
		for (const [fact, definition] of facts) {
			const value = values[fact] ?? null;
			if (value === null || known.has(fact)) continue;
			const next = { ...more, [fact]: asGiven(definition, value, signed) };
			if (possibleOutcomes(compiled, knownFacts(stack, givenFacts(next)).values).size > 0) more = next;
		}
		return [less, more] as const;
	});
});
