import fc, { type Arbitrary } from "fast-check";
import { completionsOf } from "../engine/diagram/completions";
import type { Stack } from "../engine/layers/stack";
import { memoized } from "../engine/memoize";
import type { Law, QuestionId } from "../model/law/law";
import { partialIn } from "./partial-facts";
import type { Trial } from "./trial";
import { unmoved } from "./unmoved";
import { type Unsigned, unsigned } from "./unsigned";

const signed: Arbitrary<Unsigned> = fc.constant((given) => given);

/** Partial facts, some findings of which nobody has signed, often one alone; they shrink towards as few of these as possible. */
const unsignedIn = memoized((stack: Stack, question): Arbitrary<object> => {
	const read = completionsOf(stack, question).space.map(({ fact }) => fact);
	const findings = read.filter((fact) => stack.vocabulary.get(fact)?.finding);
	const each = fc.oneof({ withCrossShrink: true }, { arbitrary: signed, weight: 4 }, { arbitrary: unsigned, weight: 1 });
	const one = fc.record({ fact: fc.constantFrom("", ...findings), form: unsigned });
	return fc
		.tuple(fc.record(Object.fromEntries(findings.map((fact) => [fact, each]))), fc.option(one), partialIn(stack, question))
		.map(([forms, alone, facts]) => {
			const done = alone === null ? forms : { ...forms, [alone.fact]: alone.form };
			return Object.fromEntries(Object.entries(facts).map(([fact, given]) => [fact, done[fact]?.(given) ?? given]));
		});
});

/**
 * The law that what only a named person may find counts for nothing without that name and its day.
 *
 * Over complete and partial facts in which findings the question reads lack the person, the day, or both: a bare value, no name, an empty
 * one, a day that does not exist. They make the host's answer no more open than if they were unknown. Holds by itself where the question reads
 * no finding. Resolves where it holds; otherwise rejects as `neverOpensMore` does.
 *
 * @param law a regulation alone, or the stack of laws of a place
 * @param question the id of one of its questions
 * @param trial the host and the day; 1000 cases unless `numRuns` says otherwise
 *
 * @example
 * ```ts
 * import { decide } from "gongshu";
 * import { findingsAreSigned } from "gongshu/testing";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const on = "2026-11-21";
 * const valueOf = (given: unknown) => Object(given).value ?? given ?? null;
 * const host = (facts: { stateSecret?: unknown }) => {
 *   const stateSecret = { value: valueOf(facts.stateSecret), by: "系统", on } as const;
 *   return decide(weifang2021, "sharing", { ...facts, stateSecret }, { on }).answer;
 * };
 * const found = await findingsAreSigned(weifang2021, "sharing", { on, host }).catch(({ message }) => message.split("\n"));
 * found[0]; // "“共享类型”：认定没有具名、具日，系统照样放开。"
 * ```
 */
export const findingsAreSigned = <L extends Law>(law: L, question: QuestionId<L>, trial: Trial<L>): Promise<void> =>
	unmoved(law, question, trial, unsignedIn, "认定没有具名、具日，系统照样放开");
