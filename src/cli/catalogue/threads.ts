import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { CatalogueBatch } from "../../catalogue";
import type { BatchResult, BatchWork } from "./batch-work";
import { packed } from "./packed-batch";

/** The most threads that may be asked for. */
export const mostThreads = 64;

/** How many threads an option asks for; `null` where it is no such number. */
export const threadsIn = (jobs: string | undefined): number | null => {
	if (jobs === undefined) return 1;
	if (jobs === "auto") return Math.min(availableParallelism(), mostThreads);
	const count = /^\d{1,2}$/.test(jobs) ? Number(jobs) : 0;
	return count >= 1 && count <= mostThreads ? count : null;
};

/** How many batches wait at each thread, so that none is idle while the next one is read. */
const batchesEach = 4;

interface Thread {
	readonly ask: (batch: CatalogueBatch) => Promise<BatchResult>;
	readonly end: () => void;
}

/** Starts a thread; it runs the file that is built beside that of the command line. */
const startThread = (work: BatchWork): Thread => {
	const file = join(__dirname, "catalogue-worker.cjs");
	const worker = new Worker(file, { workerData: work });
	const waiting: { readonly resolve: (result: BatchResult) => void; readonly reject: (error: unknown) => void }[] = [];
	worker.on("message", (result: BatchResult) => waiting.shift()?.resolve(result));
	worker.on("error", (error) => {
		for (const { reject } of waiting.splice(0)) reject(error);
	});
	const ask = (batch: CatalogueBatch) =>
		new Promise<BatchResult>((resolve, reject) => {
			waiting.push({ resolve, reject });
			worker.postMessage(packed(batch));
		});
	return { ask, end: () => void worker.terminate() };
};

/** A batch with what was made of it. */
export interface DoneBatch extends BatchResult {
	readonly units: number;
}

/** Audits batches in several threads; what is made of them comes in the order of the batches. */
export async function* inThreads(
	batches: AsyncIterable<CatalogueBatch>,
	work: BatchWork,
	count: number,
): AsyncGenerator<DoneBatch> {
	const threads = Array.from({ length: count }, () => startThread(work));
	const asked: Promise<DoneBatch>[] = [];
	let next = 0;
	try {
		for await (const batch of batches) {
			const thread = threads[next % count];
			next += 1;
			if (!thread) continue;
			const done = thread.ask(batch).then((result) => ({ ...result, units: batch.units.length }));
			// A failure is told when its turn comes.
			done.catch(() => {});
			asked.push(done);
			const first = asked.length >= count * batchesEach ? asked.shift() : undefined;
			if (first) yield await first;
		}
		for (const each of asked) yield await each;
	} finally {
		for (const { end } of threads) end();
	}
}
