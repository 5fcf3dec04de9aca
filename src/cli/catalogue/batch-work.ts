import type { BatchFinding, CatalogueBatch, CatalogueTally, Profile } from "../../catalogue";
import type { OnDay } from "../../engine/case";
import type { Law } from "../../model/law/law";
import type { OutFormat } from "./out-format";
import { batchWriter } from "./write-batch";

type CatalogueModule = typeof import("../../catalogue");

/** What an audit rests on. It is plain data. */
export interface Auditing {
	readonly law: Law;
	readonly context: OnDay;
	readonly profile: Profile;
	readonly findings: readonly BatchFinding[];
}

/** What is to be made of batches, by whichever thread. It is plain data. */
export interface BatchWork extends Auditing {
	/** Absent where the results are only counted. */
	readonly out?: OutFormat;
	/** The names of the columns of the catalogue. */
	readonly columns: readonly string[];
}

/** What was made of a batch: what is to be written of it, and its counts. */
export interface BatchResult {
	readonly bytes: Uint8Array;
	readonly tally: CatalogueTally;
}

/** Makes of a batch what is written of it. */
export interface BatchWorker {
	/** What is written before everything else. */
	readonly head: Uint8Array;
	readonly work: (batch: CatalogueBatch) => BatchResult;
}

const encoderFor = async (encoding: OutFormat["encoding"]): Promise<(text: string) => Uint8Array> => {
	if (encoding === "gb18030") return (await import("./gb18030")).inGb18030;
	return (text) => Buffer.from(text);
};

/** Audits batches in this thread: what is written depends on the batch alone, and not on those before it. */
export const batchWorker = async (catalogue: CatalogueModule, work: BatchWork): Promise<BatchWorker> => {
	const { law, context, profile, findings, out, columns } = work;
	const audit = catalogue.auditBatches(law, profile, { ...context, findings });
	const encode = await encoderFor(out?.encoding ?? "utf-8");
	const table = { columns, questions: catalogue.auditedQuestions(law, context), subject: profile.subject };
	const writer = out && batchWriter(out, table);
	return {
		head: encode(writer?.head ?? ""),
		work: (batch) => {
			const rows = audit(batch);
			const results = rows.flatMap(({ result, whole }) => (whole ? [result, whole] : [result]));
			return { bytes: encode(writer?.rows(rows) ?? ""), tally: catalogue.tallyOf(results) };
		},
	};
};
