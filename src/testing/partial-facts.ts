import fc, { type Arbitrary } from "fast-check";
import { completionsOf } from "../engine/diagram/completions";
import type { Stack } from "../engine/layers/stack";
import { memoized } from "../engine/memoize";
import type { FactsOf, Law } from "../model/law/law";
import { completeIn } from "./complete-facts";
import { drawnFor, type FactsOptions } from "./facts-options";
import { fates, forgotten } from "./forgetting";

/**
 * Partial facts of a stack, drawn for one question. They shrink by facts becoming unknown: first all that the question never reads, then
 * one by one. The values of those that stay are left as they are, since no value is simpler than another.
 */
export const partialIn = memoized((stack: Stack, question): Arbitrary<object> => {
	const own = completionsOf(stack, question).space.map(({ fact }) => fact);
	const rest = [...stack.vocabulary.keys()].filter((fact) => !own.includes(fact));
	const none = Object.fromEntries(rest.map((fact) => [fact, "absent" as const]));
	const others = fc.option(fates(rest), { nil: none, freq: 3 });
	return fc
		.tuple(others, fates(own), fc.noShrink(completeIn(stack, question)))
		.map(([other, fate, complete]) => forgotten(complete, { ...other, ...fate }));
});

/**
 * Facts of a law of which each is known or unknown.
 *
 * Made of complete facts, from nearly all of them known to nearly none. Unknown is written in every way a host may write it: absent,
 * `undefined`, `null`, and for a finding the value `null` under the name of whoever is still determining it. What is known can go
 * together. Shrinks towards as few known facts as possible.
 *
 * @param law a regulation alone, or the stack of laws of a place
 * @param options the day and the question the cases are drawn for, both optional
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
	const { stack, questions } = drawnFor(law, options);
	return fc.oneof(...questions.map((question) => partialIn(stack, question))) as unknown as Arbitrary<FactsOf<L>>;
};
