import type { CatalogueBatch, CatalogueSummary, CatalogueTally } from "../../catalogue";
import { type CannotResume, type Notation, writeResumably } from "../resumable-file";
import { writePieces } from "../write-file";
import { type Auditing, type BatchWork, batchWorker } from "./batch-work";
import type { OutFormat } from "./out-format";
import type { ProgressLine } from "./progress";
import type { FileSource } from "./source-file";
import { type DoneBatch, inThreads } from "./threads";

type CatalogueModule = typeof import("../../catalogue");

/** An audit of a file, and how it is to be run. */
export interface AuditRun extends Auditing {
	readonly source: FileSource;
	/** How many bytes the source has. */
	readonly size: number;
	/** Where the results go; absent where they are only counted. */
	readonly out?: OutFormat & { readonly path: string };
	readonly threads: number;
	readonly progress: ProgressLine;
}

/** What is remembered of the batches that are done. */
interface Done {
	readonly units: number;
	readonly tally: CatalogueTally;
}

/** How many batches are written between two checkpoints. */
const batchesBetween = 8;

/** JSON has no word for a map: it stands as the list of its entries. */
const notation: Notation = {
	write: (_, value) => (value instanceof Map ? { entries: [...value] } : value),
	read: (_, value) =>
		typeof value === "object" && value !== null && "entries" in value && Array.isArray(value.entries)
			? new Map(value.entries)
			: value,
};

/** The bytes of a source, and how many were read. */
const countedBytes = ({ source, size }: Pick<AuditRun, "source" | "size">) => {
	const counted = { read: 0, size };
	const { bytes } = source;
	async function* pieces() {
		if (bytes instanceof Uint8Array) yield bytes;
		else
			for await (const piece of bytes) {
				counted.read += piece.length;
				yield piece;
			}
	}
	return { counted, source: { ...source, bytes: pieces() } };
};

async function* inThisThread(
	batches: AsyncIterable<CatalogueBatch>,
	work: (batch: CatalogueBatch) => Omit<DoneBatch, "units">,
): AsyncGenerator<DoneBatch> {
	for await (const batch of batches) yield { ...work(batch), units: batch.units.length };
}

/** Audits what is left of a source; each batch is written and counted before `done` is called. */
const auditRest = async (
	catalogue: CatalogueModule,
	run: AuditRun,
	earlier: Done | undefined,
	{ put, done }: { readonly put: (piece: Uint8Array) => void; readonly done: (all: Done) => void },
): Promise<Done> => {
	const { law, context, profile, findings, out, threads, progress } = run;
	const { counted, source } = countedBytes(run);
	const before = earlier?.units ?? 0;
	const all = { units: before, tally: earlier?.tally ?? catalogue.emptyTally() };
	const batches = catalogue.catalogueBatches(source, profile, { skip: before });
	const first = await batches.next();
	if (first.done) return all;
	async function* everyBatch() {
		if (!first.done) yield first.value;
		yield* batches;
	}
	const work: BatchWork = {
		...{ law, context, profile, findings, columns: first.value.columns },
		...(out ? { out: { format: out.format, encoding: out.encoding } } : {}),
	};
	const own = await batchWorker(catalogue, work);
	if (!earlier) put(own.head);
	for await (const { bytes, tally, units } of threads > 1
		? inThreads(everyBatch(), work, threads)
		: inThisThread(everyBatch(), own.work)) {
		put(bytes);
		catalogue.addTally(all.tally, tally);
		all.units += units;
		done(all);
		progress.show({ rows: all.units, before, ...counted });
	}
	return all;
};

const everySoOften = (save: (all: Done) => void): ((all: Done) => void) => {
	let count = 0;
	return (all) => {
		count += 1;
		if (count % batchesBetween === 0) save(all);
	};
};

/** Audits a file into another, whole or not at all, or only counts what comes of it. */
export const runAudit = async (catalogue: CatalogueModule, run: AuditRun): Promise<CatalogueSummary> => {
	const ignore = (): void => {};
	const { tally } = run.out
		? await writePieces(run.out.path, (put) => auditRest(catalogue, run, undefined, { put, done: ignore }))
		: await auditRest(catalogue, run, undefined, { put: ignore, done: ignore });
	return catalogue.summaryOf(tally);
};

/**
 * Audits a file into another so that a later run goes on where this one was ended.
 *
 * @param from digests of what the result rests on
 */
export const runAuditResumably = async (
	catalogue: CatalogueModule,
	run: AuditRun & Required<Pick<AuditRun, "out">>,
	from: Readonly<Record<string, string>>,
): Promise<CatalogueSummary | CannotResume> => {
	const done = await writeResumably<Done>(run.out.path, from, notation, ({ put, save }, earlier) =>
		auditRest(catalogue, run, earlier, { put, done: everySoOften(save) }),
	);
	return "tally" in done ? catalogue.summaryOf(done.tally) : done;
};
