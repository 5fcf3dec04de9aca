import fc, { type Arbitrary } from "fast-check";

/** How a fact occurs in an input: known, or unknown in one of the ways in which a host may express that. */
type Presence = "known" | "absent" | "undefined" | "null" | "pending";

type Presences = Readonly<Record<string, Presence>>;

const unknown: readonly Presence[] = ["absent", "undefined", "null", "pending"];

/** One of two alternatives with the given weights; shrinks to the first. */
const either = (
	first: Arbitrary<Presence>,
	second: Arbitrary<Presence>,
	weights: readonly [number, number],
): Arbitrary<Presence> =>
	fc.oneof({ withCrossShrink: true }, { arbitrary: first, weight: weights[0] }, { arbitrary: second, weight: weights[1] });

const known: Arbitrary<Presence> = fc.constant("known");
const anyUnknown: Arbitrary<Presence> = fc.constantFrom(...unknown);

/** The number of known facts for each unknown one, and the weight with which it is drawn. */
const densities = [
	[1000, 6],
	[20, 2],
	[4, 1],
	[1, 1],
] as const;

/** One single unknown fact, because the fault of a host often shows only if everything else is known. */
const oneUnknown = (facts: readonly string[]): Arbitrary<Presences> =>
	facts.length === 0
		? fc.constant({})
		: fc.tuple(fc.constantFrom(...facts), anyUnknown).map(([fact, presence]) => ({ [fact]: presence }));

/** The presence of each fact, from all known to nearly none; shrinks towards few known facts. */
export const presences = (facts: readonly string[]): Arbitrary<Presences> =>
	fc
		.tuple(
			fc.oneof(
				...densities.map(([freq, weight]) => ({
					arbitrary: fc.record(Object.fromEntries(facts.map((fact) => [fact, either(anyUnknown, known, [1, freq])]))),
					weight,
				})),
			),
			fc.option(oneUnknown(facts), { nil: {}, freq: 3 }),
		)
		.map(([each, one]) => ({ ...each, ...one }));

/** A finding that is still being determined has a person; any other fact is just `null`. */
const pending = (fact: unknown): unknown => (typeof fact === "object" && fact !== null ? { ...fact, value: null } : null);

/** The facts, each with its presence. */
export const withPresence = (facts: object, presence: Presences): object =>
	Object.fromEntries(
		Object.entries(facts).flatMap(([id, fact]) => {
			const own = presence[id] ?? "known";
			if (own === "absent") return [];
			if (own === "known") return [[id, fact]];
			return [[id, own === "pending" ? pending(fact) : own === "null" ? null : undefined]];
		}),
	);
