import { satisfies } from "../../engine/conditions";
import { valuesOf } from "../../engine/diagram/space";
import { truthOf } from "../../engine/explain/annotate";
import type { KnownFacts } from "../../engine/known-facts";
import { changedBy, remediesOf } from "../../engine/layers/remedies";
import type { Stack } from "../../engine/layers/stack";
import type { Change } from "../../model/answer/what-if";
import type { Quoted } from "../../model/law/cite";
import type { Condition, Test } from "../../model/law/condition";
import type { Value } from "../../model/law/fact";
import type { Remedy } from "../../model/law/remedy";
import { has } from "../../model/own-property";

type Needs = NonNullable<Change["needs"]>;

/** A remedy that can make one change, with the facts that must also be shown. */
interface Cure {
	readonly remedy: string;
	readonly words: readonly Quoted[];
	readonly needs: Needs;
}

/** The tests of a requirement that is one test or a conjunction of tests; `null` for any other requirement. */
const testsOf = (requires: Condition): readonly Test[] | null => {
	if (has(requires, "fact")) return [requires];
	if (!has(requires, "all")) return null;
	const parts = requires.all.map(testsOf);
	return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
};

/** The facts after all changes. */
interface Outcome {
	readonly values: ReadonlyMap<string, Value>;
	/** The facts that differ from before. */
	readonly changing: ReadonlySet<string>;
}

/**
 * What one text requires to be shown for its part of a remedy; `null` if it cannot be.
 *
 * @param within the facts that the whole remedy may change
 */
const needsOf = (stack: Stack, { anew = [], requires }: Remedy, within: readonly string[], after: Outcome): Needs | null => {
	const tests = requires ? testsOf(requires) : [];
	const known: KnownFacts = { values: after.values, findings: new Map(), rejected: [] };
	if (!tests) return requires && truthOf(stack, requires, known) === true ? [] : null;
	const all = (fact: string): readonly Value[] => {
		const own = tests.filter((test) => test.fact === fact);
		return valuesOf(stack.vocabulary.get(fact)).filter((value) => own.every((test) => satisfies(test, value)));
	};
	const unmet = tests.filter((test) => {
		const value = after.values.get(test.fact);
		return value === undefined || !satisfies(test, value);
	});
	// What is not the remedy's to change, or is changed otherwise by this way, has to be as required.
	if (unmet.some(({ fact }) => after.changing.has(fact) || !within.includes(fact))) return null;
	const facts = [...anew.filter((fact) => !after.changing.has(fact)), ...unmet.map(({ fact }) => fact)];
	return [...new Set(facts)].map((fact) => ({ fact, to: all(fact) }));
};

/**
 * The remedy in force that can change a fact, for the facts after all changes; `null` if the law has none, or if its
 * requirements cannot be met.
 *
 * A requirement on a fact that the remedy may change has to be shown, unless it was met before and need not be made anew; one
 * on any other fact must be met already.
 */
export const cureFor = (
	stack: Stack,
	fact: string,
	values: ReadonlyMap<string, Value>,
	changing: ReadonlySet<string>,
): Cure | null => {
	const known: KnownFacts = { values, findings: new Map(), rejected: [] };
	for (const { id, parts } of remediesOf(stack, "remedies")) {
		const open = parts.filter(({ covered }) => truthOf(stack, covered, known) !== false);
		const acting = open.filter(({ remedy }) => remedy.changes.includes(fact));
		const needs = acting.map(({ remedy }) => needsOf(stack, remedy, changedBy(open), { values, changing }));
		if (needs.length === 0 || needs.includes(null)) continue;
		const all = needs.flatMap((each) => each ?? []);
		const suffices = (fact: string) => (value: Value) => all.every((need) => need.fact !== fact || need.to.includes(value));
		const once = all.filter((need, at) => all.findIndex(({ fact }) => fact === need.fact) === at);
		return {
			remedy: id,
			words: acting.flatMap(({ words }) => words),
			needs: once.map(({ fact, to }) => ({ fact, to: to.filter(suffices(fact)) })),
		};
	}
	return null;
};
