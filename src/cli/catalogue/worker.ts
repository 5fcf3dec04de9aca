import { parentPort, workerData } from "node:worker_threads";
import { freeze } from "../../model/freeze";
import { type BatchWork, batchWorker } from "./batch-work";
import { type PackedBatch, unpacked } from "./packed-batch";

/** A thread that audits the batches it is sent, one after another, and answers each with what is to be written. */
const answerBatches = async (work: BatchWork): Promise<void> => {
	// What comes from another thread is a copy, and copies are not frozen; what is frozen is worked out once.
	const { work: made } = await batchWorker(await import("../../catalogue"), freeze(work));
	parentPort?.on("message", (batch: PackedBatch) => {
		const { bytes, tally } = made(unpacked(batch));
		// The bytes may be part of a larger buffer, which cannot be handed over.
		const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : Uint8Array.from(bytes);
		parentPort?.postMessage({ bytes: own, tally }, [own.buffer as ArrayBuffer]);
	});
};

void answerBatches(workerData);
