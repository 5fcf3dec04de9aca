import { basename } from "node:path";
import { type Either, isLeft, right } from "fp-ts/lib/Either.js";
import { version } from "../../../package.json";
import type { CatalogueSummary, WorkbookSource } from "../../catalogue";
import type { Issue } from "../../model/answer/issue";
import { writePieces } from "../write-file";
import type { Auditing } from "./batch-work";

type CatalogueModule = typeof import("../../catalogue");

/** An audit whose result is a workbook. */
export interface WorkbookRun extends Auditing {
	readonly source: WorkbookSource;
	/** The file that is audited. */
	readonly file: string;
	/** The workbook that is written; it may be the one that is audited. */
	readonly out: string;
}

/** Audits a workbook or a CSV file into a workbook; what is there before stays until the new one is whole. */
export const writeWorkbook = async (
	{ auditWorkbook }: CatalogueModule,
	{ law, context, profile, findings, source, file, out }: WorkbookRun,
): Promise<Either<readonly Issue[], CatalogueSummary>> => {
	const checked = await auditWorkbook(law, source, profile, { ...context, findings, file: basename(file), version });
	if (isLeft(checked)) return checked;
	const { bytes, summary } = checked.right;
	await writePieces(out, async (put) => put(bytes));
	return right(summary);
};
