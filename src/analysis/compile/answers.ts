import { type Code, radixOf } from "./code";

/** The most states whose answers are kept as one byte each. */
const most = 2 ** 22;

/** The answers of a question by the low number of its cases, each worked out on first sight. */
export class Answers {
	private readonly kept: Uint8Array;
	/** The answers met so far; the place zero is for what has not been worked out. */
	private readonly met: (string | null)[] = [null];
	private readonly make: (low: number) => string | null;

	constructor(states: number, make: (low: number) => string | null) {
		this.kept = new Uint8Array(states);
		this.make = make;
	}

	at(low: number): string | null {
		const place = this.kept[low] ?? 0;
		return place === 0 ? this.learn(low) : (this.met[place] ?? null);
	}

	private learn(low: number): string | null {
		const answer = this.make(low);
		const place = this.met.indexOf(answer, 1);
		if (place > 0) this.kept[low] = place;
		// A byte holds no more; what does not fit is worked out again.
		else if (this.met.length < 256) this.kept[low] = this.met.push(answer) - 1;
		return answer;
	}
}

/** The number of states of a code that is small enough for all its answers to be kept; `null` for a larger one. */
export const keptStates = ({ low, high }: Code): number | null => {
	const states = low.reduce((product, digit) => product * radixOf(digit), 1);
	return high.length > 0 || states > most ? null : states;
};
