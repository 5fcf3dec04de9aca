import { parentPort, workerData } from "node:worker_threads";
import type { Tally } from "./claims";
import { fuzzCommandLines } from "./command-lines";
import { emptyTally, fuzz } from "./fuzz";
import type { Target } from "./target";
import { targets } from "./targets";

/** What a thread is to do: so many batches of inputs, each drawn from the next seed. */
export interface Batches {
	readonly parser: string;
	readonly seed: number;
	readonly batches: number;
	readonly numRuns: number;
	readonly path?: string;
	/** The batch and the input in it that are being looked at. */
	readonly progress: Int32Array;
}

/** What a thread found. */
export interface Report {
	readonly wrong: readonly string[];
	readonly tally: Tally;
}

/** The most faults that are told of one parser: where there are more, they are mostly the same. */
const most = 5;

type Fuzz = (...args: Parameters<typeof fuzzCommandLines>) => string | null | Promise<string | null>;

const fuzzing =
	(target: Target): Fuzz =>
	(...args) =>
		fuzz(target, ...args);

const { parser, seed, batches, numRuns, path, progress } = workerData as Batches;
const target = targets[parser]?.();
const look = target ? fuzzing(target) : fuzzCommandLines;
const tally = emptyTally();
const wrong: string[] = [];
for (let batch = 0; batch < batches && wrong.length < most; batch += 1) {
	progress[0] = batch;
	progress[1] = 0;
	const trial = { seed: seed + batch, numRuns, ...(path === undefined ? {} : { path }) };
	const found = await look(trial, tally, () => {
		progress[1] = (progress[1] ?? 0) + 1;
	});
	if (found !== null) wrong.push(found);
}
parentPort?.postMessage({ wrong, tally } satisfies Report);
