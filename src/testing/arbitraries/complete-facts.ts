import fc, { type Arbitrary } from "fast-check";
import { isQuestion, type Stack } from "../../engine/layers/stack";
import { memoized } from "../../engine/memoize";
import type { Finding, Value } from "../../model/law/fact";
import type { FactsOf, Law } from "../../model/law/law";
import { attribution, factWith } from "./attribution";
import { factValues } from "./fact-values";
import { type FactsOptions, stackAndQuestions } from "./facts-options";

/** Facts by id. */
type FactsById = Readonly<Record<string, Value | Finding>>;

/** Complete facts of a stack, drawn for one question. */
export const completeFactsFor = memoized(isQuestion, (stack: Stack, question): Arbitrary<FactsById> => {
	const facts = [...stack.vocabulary];
	const findings = facts.filter(([, { finding }]) => finding).map(([fact]) => [fact, attribution] as const);
	return fc
		.tuple(factValues(stack, question), fc.record(Object.fromEntries(findings)), attribution)
		.map(([values, attributions, other]) =>
			Object.fromEntries(
				facts.map(([fact, definition]) => [fact, factWith(definition, values[fact] ?? false, attributions[fact] ?? other)]),
			),
		);
});

/**
 * Complete facts of a law: every fact is known.
 *
 * Each fact has one of its values; a finding has a person, a day and sometimes a basis. Combinations that a `never` of the law
 * excludes are not drawn: they are impossible, and no law decides them. Cases are drawn for each outcome in turn, and cases
 * that differ from these in one fact, so that rare answers occur as often as common ones.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param options the day and the question for which the cases are drawn, both optional
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
	const { stack, questions } = stackAndQuestions(law, options);
	// The facts are those of this law, which the type cannot express.
	return fc.oneof(...questions.map((question) => completeFactsFor(stack, question))) as unknown as Arbitrary<FactsOf<L>>;
};
