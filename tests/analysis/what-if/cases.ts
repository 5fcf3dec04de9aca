import fc from "fast-check";
import { type Completions, completionsOf } from "../../../src/engine/diagram/completions";
import { type KnownClasses, reachable } from "../../../src/engine/diagram/diagram";
import { isGoverned, stackOn } from "../../../src/engine/layers/stack";
import type { Day, Law, Value } from "../../../src/index";
import { layersOf } from "../../../src/model/law/law";
import { laws } from "../../../src/rules";
import { isThorough } from "../../thorough";

export const on: Day = "2025-09-24";

/** Every question of every law that answers it on the day. */
export const questions: readonly (readonly [law: string, question: string, of: Law])[] = Object.values<Law>(laws).flatMap(
	(law) =>
		[...new Set(layersOf(law).flatMap(({ regulation }) => regulation.questions.map(({ id }) => id)))]
			.filter((id) => isGoverned(stackOn(law, on), id))
			.map((id) => [law.id, id, law] as const),
);

/** The most states that are looked at. */
export const most = isThorough ? 20_000 : 2_000;

const sizes = ({ space }: Completions): readonly number[] => space.map(({ classes }) => classes.length);

/** The classes of a state by its number. */
const stateAt = (radices: readonly number[], number: number): number[] => {
	let rest = number;
	return radices.map((radix) => {
		const digit = rest % radix;
		rest = Math.floor(rest / radix);
		return digit;
	});
};

/** Every complete state of a question, or so many of them, always the same. */
export const completeStates = (compiled: Completions): readonly KnownClasses[] => {
	const radices = sizes(compiled);
	const all = radices.reduce((product, radix) => product * radix, 1);
	const numbers =
		all <= most
			? Array.from({ length: all }, (_, number) => number)
			: fc.sample(fc.integer({ min: 0, max: all - 1 }), { seed: 20_251_122, numRuns: most });
	return numbers.map((number) => stateAt(radices, number)).filter((state) => reachable(compiled.root, state).size > 0);
};

/** Some states with unknown facts, always the same. */
export const partialStates = (compiled: Completions, count: number): readonly KnownClasses[] => {
	const classes = sizes(compiled).map((size) => fc.option(fc.integer({ min: 0, max: size - 1 })));
	return fc
		.sample(fc.tuple(...classes), { seed: 20_251_123, numRuns: count })
		.filter((state) => reachable(compiled.root, state).size > 0);
};

/** The outcomes still possible in a state. */
export const possible = ({ root }: Completions, state: KnownClasses): readonly string[] =>
	[...reachable(root, state)].map(String).sort();

export const compiledOn = (law: Law, question: string): Completions => completionsOf(stackOn(law, on), question);

/** A state as the facts of a case, each with the first value of its class; findings are signed. */
export const factsOf = (law: Law, { space }: Completions, state: KnownClasses): Readonly<Record<string, unknown>> => {
	const { vocabulary } = stackOn(law, on);
	return Object.fromEntries(
		space.flatMap(({ fact, classes }, at) => {
			const value = classes[state[at] ?? -1]?.[0];
			return value === undefined ? [] : [[fact, signed(vocabulary.get(fact)?.finding !== undefined, value)]];
		}),
	);
};

/** A value as a case gives it. */
export const signed = (finding: boolean, value: Value, basis?: string): unknown =>
	finding ? { value, by: "某局", on, ...(basis === undefined ? {} : { basis }) } : value;
