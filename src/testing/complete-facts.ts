import fc, { type Arbitrary } from "fast-check";
import type { Stack } from "../engine/layers/stack";
import { memoized } from "../engine/memoize";
import type { Finding, Value } from "../model/law/fact";
import type { FactsOf, Law } from "../model/law/law";
import { completions } from "./completions";
import { drawnFor, type FactsOptions } from "./facts-options";
import { asGiven, signature } from "./signature";

/** Facts by id, as a host holds them. */
export type Known = Readonly<Record<string, Value | Finding>>;

/** Complete facts of a stack, drawn for one question. */
export const completeIn = memoized((stack: Stack, question): Arbitrary<Known> => {
	const facts = [...stack.vocabulary];
	const signed = facts.filter(([, { finding }]) => finding).map(([fact]) => [fact, signature] as const);
	return fc
		.tuple(completions(stack, question), fc.record(Object.fromEntries(signed)), signature)
		.map(([values, signatures, other]) =>
			Object.fromEntries(
				facts.map(([fact, definition]) => [fact, asGiven(definition, values[fact] ?? false, signatures[fact] ?? other)]),
			),
		);
});

/**
 * Facts of a law of which every one is known.
 *
 * Each fact has a value its definition admits; a finding has a person, a day and at times a basis. Combinations that a `never` of the law
 * excludes are not drawn: such a case cannot be, and no law decides it. Cases are drawn by their outcomes, each in turn, and
 * one fact away from it, so that rare answers are as well tried as common ones.
 *
 * @param law a regulation alone, or the stack of laws of a place
 * @param options the day and the question the cases are drawn for, both optional
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { decide } from "gongshu";
 * import { completeFacts } from "gongshu/testing";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const on = "2026-11-21";
 * const cases = fc.sample(completeFacts(weifang, { on, question: "opening" }), 200);
 * const answers = cases.map((facts) => decide(weifang, "opening", facts, { on }).answer);
 * [...new Set(answers)].sort(); // ["conditional", "none", null, "unconditional"]
 * ```
 */
export const completeFacts = <L extends Law>(law: L, options: FactsOptions<L> = {}): Arbitrary<FactsOf<L>> => {
	const { stack, questions } = drawnFor(law, options);
	// The facts drawn are those of this law, which the literal types state again.
	return fc.oneof(...questions.map((question) => completeIn(stack, question))) as unknown as Arbitrary<FactsOf<L>>;
};
