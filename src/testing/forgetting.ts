import fc, { type Arbitrary } from "fast-check";

/** What becomes of a fact: it stays known, or is unknown in one of the ways in which a host may write that down. */
export type Fate = "known" | "absent" | "undefined" | "null" | "pending";

const unknown: readonly Fate[] = ["absent", "undefined", "null", "pending"];

/** One of two fates, as often as their weights say; shrinks to the first. */
const either = (first: Arbitrary<Fate>, second: Arbitrary<Fate>, weights: readonly [number, number]): Arbitrary<Fate> =>
	fc.oneof({ withCrossShrink: true }, { arbitrary: first, weight: weights[0] }, { arbitrary: second, weight: weights[1] });

const known: Arbitrary<Fate> = fc.constant("known");
const anyUnknown: Arbitrary<Fate> = fc.constantFrom(...unknown);

type Fates = Readonly<Record<string, Fate>>;

/** How many facts stay known to each that is forgotten, and how often that is drawn. */
const densities = [
	[1000, 6],
	[20, 2],
	[4, 1],
	[1, 1],
] as const;

/** One fact and no other, since a host's fault often shows only where everything else is known. */
const alone = (facts: readonly string[]): Arbitrary<Fates> =>
	facts.length === 0
		? fc.constant({})
		: fc.tuple(fc.constantFrom(...facts), anyUnknown).map(([fact, fate]) => ({ [fact]: fate }));

/** The fates of facts, from all known to nearly none; shrink towards as few known as possible. */
export const fates = (facts: readonly string[]): Arbitrary<Fates> =>
	fc
		.tuple(
			fc.oneof(
				...densities.map(([freq, weight]) => ({
					arbitrary: fc.record(Object.fromEntries(facts.map((fact) => [fact, either(anyUnknown, known, [1, freq])]))),
					weight,
				})),
			),
			fc.option(alone(facts), { nil: {}, freq: 3 }),
		)
		.map(([each, one]) => ({ ...each, ...one }));

const pending = (given: unknown): unknown =>
	// A finding keeps whose it is while it is being made; other facts know no such state.
	typeof given === "object" && given !== null ? { ...given, value: null } : null;

/** Facts after their fates. */
export const forgotten = (facts: object, fate: Fates): object =>
	Object.fromEntries(
		Object.entries(facts).flatMap(([fact, given]) => {
			const becomes = fate[fact] ?? "known";
			if (becomes === "absent") return [];
			if (becomes === "known") return [[fact, given]];
			return [[fact, becomes === "pending" ? pending(given) : becomes === "null" ? null : undefined]];
		}),
	);
