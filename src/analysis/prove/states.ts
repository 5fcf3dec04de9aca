import type { DiagramBuilder } from "../../engine/diagram/builder";
import { type Space, valuesOf } from "../../engine/diagram/space";
import { meaningOf } from "../../engine/meaning";
import type { Day } from "../../model/day";
import type { Value } from "../../model/law/fact";

/** For each fact of a space a digit: 0 where it is unknown, otherwise one more than the index of its class. */
export type StateDigits = readonly number[];

/** The number of partial states of a space, in which a fact may also be unknown. */
export const partialCount = (space: Space): number => space.reduce((count, { classes }) => count * (classes.length + 1), 1);

/** A partial state by its number, of which the first fact is the slowest digit. */
export const digitsAt = (space: Space, index: number): StateDigits => {
	let rest = index;
	return space
		.toReversed()
		.map(({ classes }) => {
			const digit = rest % (classes.length + 1);
			rest = Math.floor(rest / (classes.length + 1));
			return digit;
		})
		.toReversed();
};

/** What is known in a partial state; of values that no condition tells apart, the first. */
export const valuesAt = (space: Space, digits: StateDigits): ReadonlyMap<string, Value> =>
	new Map(
		space.flatMap(({ fact, classes }, variable) => {
			const value = classes[(digits[variable] ?? 0) - 1]?.[0];
			return value === undefined ? [] : [[fact, value] as const];
		}),
	);

/** A seeded sequence of numbers from 0 up to 1, the same on every machine (xorshift32). */
export const seeded = (seed: number): (() => number) => {
	let state = seed;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 2 ** 32;
	};
};

/** A complete state of a question: a class for each fact, the facts, and what the law means for them. */
export interface CompleteState {
	readonly classes: readonly number[];
	readonly values: ReadonlyMap<string, Value>;
	readonly outcome: string | null;
}

/** Decides complete states of a question by the meaning of the law, without a diagram. */
export interface StateReader {
	/**
	 * Every complete state; facts that occur only in impossible combinations take values, where there are any, that make the
	 * state possible.
	 */
	readonly every: (look: (state: CompleteState) => void) => number;
	/** So many complete states, drawn by chance from a fixed seed. */
	readonly sample: (size: number, look: (state: CompleteState) => void) => number;
}

/**
 * A reader of complete states.
 *
 * Each state takes another of the values that the diagram counts as one, and facts the diagram does not have take values by
 * chance: if the meaning told them apart, the two would differ.
 */
export const stateReader = (
	{ stack: { law, vocabulary }, space, own }: DiagramBuilder,
	question: string,
	on: Day,
): StateReader => {
	const chance = seeded(20_261_121);
	const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(chance() * all.length)];
	const inSpace = new Set(space.map(({ fact }) => fact));
	const others = [...vocabulary].flatMap(([fact, definition]) =>
		inSpace.has(fact) ? [] : [[fact, valuesOf(definition)] as const],
	);
	const values = new Map<string, Value>(
		others.flatMap(([fact, [first]]) => (first === undefined ? [] : [[fact, first] as const])),
	);
	let read = 0;
	const stateOf = (classes: readonly number[]): CompleteState => {
		for (const [variable, { fact, classes: all }] of space.entries()) {
			const value = pick(all[classes[variable] ?? 0] ?? []);
			if (value !== undefined) values.set(fact, value);
		}
		// One of the other facts changes with every state.
		const [fact, all] = others[read % Math.max(1, others.length)] ?? ["", []];
		const other = pick(all);
		if (other !== undefined) values.set(fact, other);
		read += 1;
		return { classes, values, outcome: meaningOf(law, question, values, on) };
	};
	/** Every choice of classes for these variables, after those already chosen. */
	function* choices(variables: Space, chosen: readonly number[] = []): Generator<readonly number[]> {
		const next = variables[chosen.length];
		if (!next) yield chosen;
		else for (const at of next.classes.keys()) yield* choices(variables, [...chosen, at]);
	}
	const rest = space.slice(own.length);
	const completed = (classes: readonly number[]): CompleteState => {
		let last: CompleteState | undefined;
		for (const more of choices(rest)) {
			last = stateOf([...classes, ...more]);
			if (last.outcome !== null) return last;
		}
		return last ?? stateOf(classes);
	};
	return {
		every: (look) => {
			let states = 0;
			for (const classes of choices(own)) {
				states += 1;
				look(completed(classes));
			}
			return states;
		},
		sample: (size, look) => {
			for (let drawn = 0; drawn < size; drawn += 1)
				look(stateOf(space.map(({ classes }) => Math.floor(chance() * classes.length))));
			return size;
		},
	};
};
