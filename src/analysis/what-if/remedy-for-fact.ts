import { satisfies } from "../../engine/conditions";
import { valuesOf } from "../../engine/diagram/space";
import { truthOf } from "../../engine/explain/annotate";
import type { Stack } from "../../engine/layers/stack";
import type { Change } from "../../model/answer/what-if";
import type { Quoted } from "../../model/law/cite";
import type { Condition, Test } from "../../model/law/condition";
import type { Value } from "../../model/law/fact";
import type { Remedy } from "../../model/law/remedy";

/** A remedy that can make one change, with the facts that must also be shown. */
interface Cure {
	readonly remedy: Remedy;
	readonly words: readonly Quoted[];
	readonly needs: NonNullable<Change["needs"]>;
}

/** The tests of a requirement that is one test or a conjunction of tests; `null` for any other requirement. */
const testsOf = (requires: Condition): readonly Test[] | null => {
	if ("fact" in requires) return [requires];
	if (!("all" in requires)) return null;
	const parts = requires.all.map(testsOf);
	return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
};

/**
 * The remedy in force that can change a fact, for the facts after all changes; `null` if the law has none, or if its
 * requirements cannot be met.
 *
 * A requirement on a fact that the remedy may change has to be shown; one on any other fact must be met already.
 */
export const cureFor = (
	stack: Stack,
	fact: string,
	after: ReadonlyMap<string, Value>,
	changingFacts: ReadonlySet<string>,
): Cure | null => {
	const needsOf = ({ requires, changes }: Remedy): Cure["needs"] | null => {
		if (!requires) return [];
		const tests = testsOf(requires);
		if (!tests) {
			const knownAfter = { values: after, findings: new Map(), rejected: [] };
			return truthOf(stack, requires, knownAfter) === true ? [] : null;
		}
		const needs: { fact: string; to: readonly Value[] }[] = [];
		for (const test of tests) {
			const value = after.get(test.fact);
			if (changingFacts.has(test.fact) || !changes.includes(test.fact)) {
				if (value === undefined || !satisfies(test, value)) return null;
			} else {
				const to = valuesOf(stack.vocabulary.get(test.fact)).filter((each) => satisfies(test, each));
				needs.push({ fact: test.fact, to });
			}
		}
		return needs;
	};
	for (const { regulation } of stack.layers) {
		for (const remedy of regulation.remedies) {
			const needs = remedy.changes.includes(fact) ? needsOf(remedy) : null;
			const words = remedy.words.map(({ cite, quote }) => ({ cite, quote, regulation: regulation.id }));
			if (needs) return { remedy, words, needs };
		}
	}
	return null;
};
