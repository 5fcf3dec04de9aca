import fc, { type Arbitrary } from "fast-check";
import { completionsOf } from "../../engine/diagram/completions";
import { isQuestion, type Stack } from "../../engine/layers/stack";
import { memoized } from "../../engine/memoize";
import type { Law, QuestionId } from "../../model/law/law";
import { type Unsigner, unsigner } from "../arbitraries/bad-values";
import { givenFactsFor } from "../arbitraries/given-facts";
import { partialFactsFor } from "../arbitraries/partial-facts";
import type { FactsTrial, Tried } from "../trial";
import { faultsOpenNothing } from "./faults-open-nothing";

const unchanged: Arbitrary<Unsigner> = fc.constant((fact) => fact);

type FactsFor = (stack: Stack, question: string) => Arbitrary<object>;

/** Facts with some unsigned findings, often a single one; they shrink towards few unsigned findings. */
const unsigned = (factsFor: FactsFor, stack: Stack, question: string): Arbitrary<object> => {
	const relevant = completionsOf(stack, question).space.map(({ fact }) => fact);
	const findings = relevant.filter((fact) => stack.vocabulary.get(fact)?.finding);
	const each = fc.oneof({ withCrossShrink: true }, { arbitrary: unchanged, weight: 4 }, { arbitrary: unsigner, weight: 1 });
	const one = fc.record({ fact: fc.constantFrom("", ...findings), form: unsigner });
	return fc
		.tuple(fc.record(Object.fromEntries(findings.map((fact) => [fact, each]))), fc.option(one), factsFor(stack, question))
		.map(([forms, single, facts]) => {
			const all = single === null ? forms : { ...forms, [single.fact]: single.form };
			return Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, all[id]?.(fact) ?? fact]));
		});
};

const unsignedFactsFor = memoized(isQuestion, (stack: Stack, question) => unsigned(partialFactsFor, stack, question));
const unsignedGivenFactsFor = memoized(isQuestion, (stack: Stack, question) => unsigned(givenFactsFor, stack, question));

/**
 * A finding without the name of a person and a day counts for nothing.
 *
 * Over complete and partial facts in which findings of the question lack the person, the day, or both: a bare value, no name, a
 * blank one, a day that does not exist. They make the host's answer no more open than if they were unknown. A host that opens
 * as much when they are unknown passes: whether it opens too much, `neverOpensMore` says. Always holds if the question reads no
 * finding. Resolves with how many cases were tried if this holds, else rejects with the smallest counterexample.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param question the id of one of its questions
 * @param trial the host and the day; up to 1000 cases, as many as fit in four seconds, unless `numRuns` or
 * `timeLimit` says otherwise; with `given: "complete"` every other fact of the question is known
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
export const findingsAreSigned = <L extends Law>(law: L, question: QuestionId<L>, trial: FactsTrial<L>): Promise<Tried> =>
	faultsOpenNothing(
		law,
		question,
		trial,
		Object(trial).given === "complete" ? unsignedGivenFactsFor : unsignedFactsFor,
		"认定没有具名、具日，系统照样放开",
	);
