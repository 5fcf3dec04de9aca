import fc, { type Arbitrary } from "fast-check";
import { completionsOf } from "../../engine/diagram/completions";
import { isQuestion, type Stack } from "../../engine/layers/stack";
import { memoized } from "../../engine/memoize";
import type { FactsOf, Law } from "../../model/law/law";
import { completeFactsFor } from "./complete-facts";
import { type FactsOptions, stackAndQuestions } from "./facts-options";
import { presences, withPresence } from "./presence";

/**
 * Partial facts of a stack, drawn for one question. They shrink by making facts unknown: first all that the question never
 * reads, then one by one. Values do not shrink, because no value is simpler than another.
 */
export const partialFactsFor = memoized(isQuestion, (stack: Stack, question): Arbitrary<object> => {
	const own = completionsOf(stack, question).space.map(({ fact }) => fact);
	const rest = [...stack.vocabulary.keys()].filter((fact) => !own.includes(fact));
	const none = Object.fromEntries(rest.map((fact) => [fact, "absent" as const]));
	const others = fc.option(presences(rest), { nil: none, freq: 3 });
	return fc
		.tuple(others, presences(own), fc.noShrink(completeFactsFor(stack, question)))
		.map(([other, presence, complete]) => withPresence(complete, { ...other, ...presence }));
});

/**
 * Partial facts of a law: each fact is known or unknown.
 *
 * They are made of complete facts, from nearly all of them known to nearly none. An unknown fact occurs in every way in which a
 * host may express it: absent, `undefined`, `null`, and for a finding the value `null` with the name of the person who is
 * determining it. The known facts are possible together. Shrinks towards few known facts.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param options the day and the question for which the cases are drawn, both optional
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { decide } from "gongshu";
 * import { partialFacts } from "gongshu/testing";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const on = "2026-11-21";
 * const cases = fc.sample(partialFacts(weifang, { on, question: "opening" }), 200);
 * const statuses = cases.map((facts) => decide(weifang, "opening", facts, { on }).status);
 * [...new Set(statuses)].sort(); // ["decided", "out-of-scope", "undetermined"]
 * ```
 */
export const partialFacts = <L extends Law>(law: L, options: FactsOptions<L> = {}): Arbitrary<FactsOf<L>> => {
	const { stack, questions } = stackAndQuestions(law, options);
	return fc.oneof(...questions.map((question) => partialFactsFor(stack, question))) as unknown as Arbitrary<FactsOf<L>>;
};
