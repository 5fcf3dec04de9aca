/** A source of numbers from 0 inclusive to 1 exclusive: the same seed gives the same numbers on every machine. */
export type Random = () => number;

/** Mulberry32, so that every run of the benchmark meets the same cases. */
export const randomFrom = (seed: number): Random => {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
};

/** One of several values, each as likely as the others; a value listed twice is twice as likely. */
export const oneOf = <const V>(random: Random, first: V, ...others: readonly V[]): V =>
	others[Math.floor(random() * (others.length + 1)) - 1] ?? first;
