/** Something to be timed: a pass does a known number of operations. */
export interface Timed {
	readonly name: string;
	readonly operations: number;
	readonly pass: () => void | Promise<void>;
}

/** How many operations a second were done, round by round. */
export interface Speeds {
	readonly name: string;
	readonly perSecond: readonly number[];
}

/** How long to measure. */
export interface Plan {
	readonly rounds: number;
	/** How long one turn should take at least, in milliseconds; a turn is always a whole number of passes. */
	readonly turn: number;
	/** How long each is run before the first round, in milliseconds. */
	readonly warmUp: number;
}

const room = 64;
const kept: unknown[] = new Array(room).fill(null);
let next = 0;

/** Keeps a result reachable for a while, so that no compiler may leave out making it. */
export const keep = (result: unknown): void => {
	kept[next % room] = result;
	next += 1;
};

let held: unknown = null;

/** Keeps one large result until the next one. */
export const hold = (result: unknown): void => {
	held = result;
};

/** What is held, so that holding is not for nothing. */
export const isHeld = (): boolean => held !== null;

const timed = async ({ pass }: Timed, passes: number): Promise<number> => {
	const start = performance.now();
	for (let done = 0; done < passes; done += 1) await pass();
	return performance.now() - start;
};

/** Runs until it is warm, and says how many passes fill a turn then. */
const passesFor = async (one: Timed, { turn, warmUp }: Plan): Promise<number> => {
	let passes = 1;
	const start = performance.now();
	for (;;) {
		const took = await timed(one, passes);
		const filled = took >= turn;
		if (filled && performance.now() - start >= warmUp) return Math.max(1, Math.round((passes * turn) / took));
		if (!filled) passes *= 2;
	}
};

/** Measures all of them in turn, round by round; every round begins with another one, so that none always follows the same. */
export const measure = async (all: readonly Timed[], plan: Plan): Promise<readonly Speeds[]> => {
	const turns: { readonly one: Timed; readonly passes: number; readonly perSecond: number[] }[] = [];
	for (const one of all) turns.push({ one, passes: await passesFor(one, plan), perSecond: [] });
	for (let round = 0; round < plan.rounds; round += 1) {
		const first = round % turns.length;
		for (const { one, passes, perSecond } of [...turns.slice(first), ...turns.slice(0, first)]) {
			perSecond.push((passes * one.operations * 1000) / (await timed(one, passes)));
		}
	}
	return turns.map(({ one, perSecond }) => ({ name: one.name, perSecond }));
};
