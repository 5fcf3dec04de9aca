import fc, { type Arbitrary } from "fast-check";
import { completionsOf } from "../../engine/diagram/completions";
import { isQuestion, type Stack } from "../../engine/layers/stack";
import { memoized } from "../../engine/memoize";
import type { Law, QuestionId } from "../../model/law/law";
import { type Unsigner, unsigner } from "../arbitraries/bad-values";
import { partialFactsFor } from "../arbitraries/partial-facts";
import type { Trial } from "../trial";
import { faultsOpenNothing } from "./faults-open-nothing";

const unchanged: Arbitrary<Unsigner> = fc.constant((fact) => fact);

/** Partial facts with some unsigned findings, often a single one; they shrink towards few unsigned findings. */
const unsignedFactsFor = memoized(isQuestion, (stack: Stack, question): Arbitrary<object> => {
	const relevant = completionsOf(stack, question).space.map(({ fact }) => fact);
	const findings = relevant.filter((fact) => stack.vocabulary.get(fact)?.finding);
	const each = fc.oneof({ withCrossShrink: true }, { arbitrary: unchanged, weight: 4 }, { arbitrary: unsigner, weight: 1 });
	const one = fc.record({ fact: fc.constantFrom("", ...findings), form: unsigner });
	return fc
		.tuple(
			fc.record(Object.fromEntries(findings.map((fact) => [fact, each]))),
			fc.option(one),
			partialFactsFor(stack, question),
		)
		.map(([forms, single, facts]) => {
			const all = single === null ? forms : { ...forms, [single.fact]: single.form };
			return Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, all[id]?.(fact) ?? fact]));
		});
});

/**
 * A finding without the name of a person and a day counts for nothing.
 *
 * Over complete and partial facts in which findings of the question lack the person, the day, or both: a bare value, no name, a
 * blank one, a day that does not exist. They make the host's answer no more open than if they were unknown. Always holds if the
 * question reads no finding. Resolves if this holds, else rejects with the smallest counterexample.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param question the id of one of its questions
 * @param trial the host and the day; 1000 cases unless `numRuns` is given
 *
 * @example
 * ```ts
 * import { decide } from "gongshu";
 * import { findingsAreSigned } from "gongshu/testing";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const on = "2026-11-21";
 * const valueOf = (fact: unknown) => Object(fact).value ?? fact ?? null;
 * const host = (facts: { stateSecret?: unknown }) => {
 *   const stateSecret = { value: valueOf(facts.stateSecret), by: "系统", on } as const;
 *   return decide(weifang2021, "sharing", { ...facts, stateSecret }, { on }).answer;
 * };
 * const lines = await findingsAreSigned(weifang2021, "sharing", { on, host }).catch(({ message }) => message.split("\n"));
 * lines[0]; // "“共享类型”：认定没有具名、具日，系统照样放开。"
 * ```
 */
export const findingsAreSigned = <L extends Law>(law: L, question: QuestionId<L>, trial: Trial<L>): Promise<void> =>
	faultsOpenNothing(law, question, trial, unsignedFactsFor, "认定没有具名、具日，系统照样放开");
