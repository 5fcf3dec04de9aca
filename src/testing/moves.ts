import fc, { type Arbitrary } from "fast-check";

/** What may be amiss with an event: not in its turn, before all others, of no known step or outcome, on no day. */
export type Odd = "skipping" | "earlier" | "unknown-step" | "unknown-outcome" | "no-day";

/** One choice on the way through a procedure: which of the steps and outcomes that are open, and how many days later. */
export interface Move {
	readonly step: number;
	readonly outcome: number;
	readonly gap: number;
	readonly extends: boolean;
	readonly odd: Odd | null;
}

const gap = fc.oneof({ arbitrary: fc.nat(15), weight: 6 }, { arbitrary: fc.integer({ min: 30, max: 400 }), weight: 1 });

const odd: Arbitrary<Odd> = fc.constantFrom("skipping", "earlier", "unknown-step", "unknown-outcome", "no-day");

const move: Arbitrary<Move> = fc.record({
	step: fc.nat(7),
	outcome: fc.nat(7),
	gap,
	extends: fc.boolean(),
	odd: fc.oneof({ withCrossShrink: true }, { arbitrary: fc.constant(null), weight: 7 }, { arbitrary: odd, weight: 1 }),
});

/** Up to a dozen choices, mostly in order. */
export const moves: Arbitrary<readonly Move[]> = fc.array(move, { maxLength: 12, size: "max" });
