import type { Arbitrary } from "fast-check";
import { completionsOf } from "../../engine/diagram/completions";
import { isQuestion, type Stack } from "../../engine/layers/stack";
import { memoized } from "../../engine/memoize";
import { completeFactsFor } from "./complete-facts";

/**
 * Every fact that can change the answer of a question, and no other: a message that listed all of the law would not be read.
 */
export const givenFactsFor = memoized(isQuestion, (stack: Stack, question): Arbitrary<object> => {
	const asked = new Set(completionsOf(stack, question).space.map(({ fact }) => fact));
	return completeFactsFor(stack, question).map((facts) =>
		Object.fromEntries(Object.entries(facts).filter(([fact]) => asked.has(fact))),
	);
});
