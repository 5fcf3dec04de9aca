import type { Condition, Test } from "../../model/law/condition";
import type { Day } from "../../model/day";
import type { FactDefinition, Value } from "../../model/law/fact";
import type { Law } from "../../model/law/law";
import { type Complete, isPossible, layersOf } from "../../engine/meaning";

/** One fact with its values, of which those that no test tells apart are represented by the first. */
export interface Axis {
	readonly fact: string;
	readonly values: readonly Value[];
	/** That the fact bears on no outcome, only on which facts cannot go together. */
	readonly neverOnly: boolean;
}

const tests = (condition: Condition): readonly Test[] => {
	if ("all" in condition) return condition.all.flatMap(tests);
	if ("any" in condition) return condition.any.flatMap(tests);
	if ("not" in condition) return tests(condition.not);
	return [condition];
};

const passes = (test: Test, value: Value): boolean => {
	const admitted: readonly Value[] = [test.value].flat();
	return admitted.includes(value) === (test.operator === "equal" || test.operator === "in");
};

/** Every fact on which the outcome of a question can depend on a day, found by following the conditions through the law. */
export const axesOf = (law: Law, question: string, on: Day): readonly Axis[] => {
	const regulations = layersOf(law, on).map(({ regulation }) => regulation);
	const definitions = new Map<string, FactDefinition>(regulations.flatMap(({ vocabulary }) => Object.entries(vocabulary)));
	const isQuestion = (id: string) => regulations.some(({ questions }) => questions.some((each) => each.id === id));
	const found = new Map<string, Test[]>();
	const visited = new Set<string>();
	const visit = (id: string): void => {
		if (visited.has(id)) return;
		visited.add(id);
		const asked = regulations.flatMap(({ questions }) => questions.filter((each) => each.id === id));
		const points = new Set(asked.flatMap(({ point, rules }) => [point, ...rules.map((rule) => rule.point)]));
		const conditions = regulations.flatMap((regulation) => [
			...regulation.scope
				.filter((clause) => clause.points === "all" || clause.points.some((point) => points.has(point)))
				.map(({ when }) => when),
			...(regulation.never ?? []).map(({ when }) => when),
			...regulation.questions
				.filter((each) => each.id === id)
				.flatMap(({ rules }) => rules.flatMap(({ when, unless }) => (unless ? [when, unless] : [when]))),
		]);
		for (const test of conditions.flatMap(tests)) {
			if (isQuestion(test.fact)) visit(test.fact);
			else found.set(test.fact, [...(found.get(test.fact) ?? []), test]);
		}
	};
	visit(question);
	const bearing = new Set(found.keys());
	const nevers = ("layers" in law ? (law.never ?? []) : []).filter(({ words }) =>
		words.every((each) => each.regulation === undefined || regulations.some(({ id }) => id === each.regulation)),
	);
	for (const test of nevers.flatMap(({ when }) => tests(when))) found.set(test.fact, [...(found.get(test.fact) ?? []), test]);
	return [...found].map(([fact, asked]) => {
		const kind = definitions.get(fact)?.kind ?? "flag";
		const values: readonly Value[] = kind === "flag" ? [false, true] : kind.map(({ id }) => id);
		const signatures = values.map((value) => asked.map((test) => passes(test, value)).join());
		const distinct = values.filter((_, index) => signatures.indexOf(signatures[index] ?? "") === index);
		return { fact, values: distinct, neverOnly: !bearing.has(fact) };
	});
};

/** The number of complete states of these axes, and of partial ones, in which a fact may also be unknown. */
export const counts = (axes: readonly Axis[]) => ({
	complete: axes.reduce((count, { values }) => count * values.length, 1),
	partial: axes.reduce((count, { values }) => count * (values.length + 1), 1),
});

/**
 * A partial state as an index: in each axis a digit, 0 for unknown and otherwise one more than the index of the value. The first axis
 * is the slowest digit.
 */
export const digits = (axes: readonly Axis[], index: number): readonly number[] => {
	let rest = index;
	return axes
		.toReversed()
		.map(({ values }) => {
			const digit = rest % (values.length + 1);
			rest = Math.floor(rest / (values.length + 1));
			return digit;
		})
		.toReversed();
};

/** What is known in a partial state. */
export const knownIn = (axes: readonly Axis[], state: readonly number[]): Complete =>
	new Map(
		axes.flatMap(({ fact, values }, axis) => {
			const value = values[(state[axis] ?? 0) - 1];
			return value === undefined ? [] : [[fact, value] as const];
		}),
	);

/**
 * Looks at every complete state of a question, and says how many there are. Facts that bear only on what cannot be take the values, where
 * there are any, that make the state possible.
 */
export const eachComplete = (law: Law, question: string, on: Day, look: (known: Complete) => void): number => {
	const axes = axesOf(law, question, on);
	const own = axes.filter(({ neverOnly }) => !neverOnly);
	const others = axes.filter(({ neverOnly }) => neverOnly);
	const known = new Map<string, Value>();
	const fill = (rest: readonly Axis[], then: () => void): void => {
		const [axis, ...more] = rest;
		if (!axis) {
			then();
			return;
		}
		for (const value of axis.values) {
			known.set(axis.fact, value);
			fill(more, then);
		}
	};
	let states = 0;
	fill(own, () => {
		states += 1;
		let found = false;
		fill(others, () => {
			if (found || (others.length > 0 && !isPossible(law, known, on))) return;
			found = true;
			look(known);
		});
		if (!found) look(known);
	});
	return states;
};
