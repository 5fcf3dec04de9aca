import type { Condition, Test } from "../../model/law/condition";
import type { FactDefinition, Value } from "../../model/law/fact";
import { satisfies, testsIn } from "../conditions";
import { isQuestion, type Stack } from "../layers/stack";

/** One fact as the conditions see it: values that no test tells apart are one class. */
export interface Variable {
	readonly fact: string;
	/** The values of each class, in the order of the definition. */
	readonly classes: readonly (readonly Value[])[];
}

/** The facts a set of conditions speaks of, in reading order. */
export type Space = readonly Variable[];

/**
 * Every value a fact can have. A fact without a definition (`check` reports it) is taken for a flag; one of no kind, in a law
 * that was not checked, has no value.
 */
export const valuesOf = (definition: FactDefinition | undefined): readonly Value[] => {
	if (definition === undefined || definition.kind === "flag") return [false, true];
	return Array.isArray(definition.kind) ? definition.kind.map(({ id }) => id) : [];
};

const classesOf = (values: readonly Value[], tests: readonly Test[]): readonly (readonly Value[])[] => {
	const classes = new Map<string, Value[]>();
	for (const value of values) {
		const signature = tests.map((test) => (satisfies(test, value) ? "1" : "0")).join("");
		const members = classes.get(signature) ?? [];
		members.push(value);
		classes.set(signature, members);
	}
	return [...classes.values()];
};

/** The space of the facts these conditions test; tests on questions are no facts. */
export const spaceOf = (conditions: readonly Condition[], stack: Stack): Space => {
	const byFact = new Map<string, Test[]>();
	for (const test of conditions.flatMap(testsIn)) {
		const tests = byFact.get(test.fact);
		if (tests) tests.push(test);
		else if (!isQuestion(stack, test.fact)) byFact.set(test.fact, [test]);
	}
	return [...byFact].map(([fact, tests]) => ({ fact, classes: classesOf(valuesOf(stack.vocabulary.get(fact)), tests) }));
};

/** The number of complete states of a space. */
export const stateCount = (space: Space): number => space.reduce((count, { classes }) => count * classes.length, 1);
