import { type Either, left, right } from "fp-ts/lib/Either.js";
import type { Issue } from "../../model/answer/issue";
import type { Law } from "../../model/law/law";
import { optionsOf } from "../../parse/value";
import { definedFacts } from "../../parse/vocabulary";
import type { AuditOptions } from "../audit";
import { auditBatches, type RowWithResult } from "../audit-batches";
import { headerNames } from "../header";
import { type AuditedQuestion, auditedQuestions } from "../judge";
import { isOwnColumn } from "../own-columns";
import type { Profile } from "../profile";
import { csvLines } from "../readers/csv";
import { wholeBytes } from "../readers/whole-bytes";
import { mostWorkbookBytes, sheetNamed, workbookSheets } from "../readers/xlsx";
import { requireProfile, requireSource } from "../required";
import { resultColumns } from "../result-columns";
import type { Line, Unread } from "../row";
import type { CatalogueSource } from "../source";
import { type CatalogueSummary, summaryOf } from "../summarize";
import { unitsOfTable } from "../table-header";
import { tallyOf } from "../tally";
import { aboutSheet } from "./about-sheet";
import { type Collected, collected } from "./collected";
import { correctionSheet } from "./correction-sheet";
import { findingSheetNames, openSheet, signedSheet } from "./findings-sheet";
import type { OwnSheet } from "./own-sheet";
import { type Beside, plainSheet, withResults } from "./saved";
import { summarySheet } from "./summary-sheet";
import { unreadSheet } from "./unread-sheet";

/** What a workbook can be made of: another one, or lines in a file. */
export type WorkbookSource = Extract<CatalogueSource, { readonly format: "xlsx" | "csv" }>;

/** The day and findings of an audit, and what its workbook says of itself. */
export interface WorkbookOptions extends AuditOptions {
	/** The name of the file that is audited, as it is to be printed. */
	readonly file?: string;
	/** The version of the program, as it is to be printed. */
	readonly version?: string;
}

/** A workbook with what the law says beside each row, and what it comes to. */
export interface CheckedWorkbook {
	/** The file as .xlsx. */
	readonly bytes: Uint8Array;
	readonly summary: CatalogueSummary;
}

/** The most rows that a workbook is written with. */
const mostRows = 200_000;

interface ReadSheet {
	readonly name: string;
	readonly lines: readonly (Line | Unread)[];
	/** The workbook as it came; absent for lines of a file. */
	readonly bytes?: Uint8Array;
}

const tooLarge = (message: string): readonly Issue[] => [
	{ code: "too-large", path: [], message, suggestion: "结果改写为 .csv 或者 .ndjson" },
];

/** The sheet with the catalogue, all its lines at hand. */
const readSheet = async (source: WorkbookSource, wanted: string | undefined): Promise<Either<readonly Issue[], ReadSheet>> => {
	if (source.format === "csv") {
		const lines: (Line | Unread)[] = [];
		for await (const batch of csvLines(source.bytes, source.encoding)) {
			for (const line of batch) lines.push(line);
			if (lines.length > mostRows) return left(tooLarge(`行过多，工作簿最多写${mostRows}行`));
		}
		return right({ name: "目录", lines });
	}
	const bytes = await wholeBytes(source.bytes, mostWorkbookBytes);
	if (bytes === null) return left(tooLarge(`工作簿过大，最多 ${mostWorkbookBytes / 2 ** 20} MB`));
	const sheets = await workbookSheets(bytes);
	if ("issues" in sheets) return left(sheets.issues);
	const sheet = sheetNamed(sheets, wanted);
	if ("issues" in sheet) return left(sheet.issues);
	if (sheet.lines.length > mostRows) return left(tooLarge(`行过多，工作簿最多写${mostRows}行`));
	return right({ name: sheet.name, lines: sheet.lines, bytes });
};

/** What may be filled into the columns of facts: the codes of the profile, or else the values by their own names. */
const listsOf = (columns: readonly string[], profile: Profile): Beside["lists"] =>
	profile.columns.flatMap((column) => {
		const at = columns.indexOf(column.header);
		if (column.use !== "fact" || at < 0 || column.table.otherwise !== undefined) return [];
		const codes = Object.keys(column.table.codes);
		return [{ column: at, values: codes.length > 0 ? codes : optionsOf(column.fact).map(({ label }) => label) }];
	});

const besideOf = (
	{ name, lines }: ReadSheet,
	profile: Profile,
	questions: readonly AuditedQuestion[],
	cells: Collected["cells"],
): Beside => {
	const header = lines.filter((line): line is Line => "cells" in line && profile.headerRows.includes(line.number));
	const names = headerNames(header.map((line) => line.cells));
	const ownFrom = names.findIndex(isOwnColumn);
	return {
		sheet: name,
		headerRows: profile.headerRows,
		ownFrom: ownFrom < 0 ? undefined : ownFrom,
		columns: resultColumns(questions, profile.subject === "item"),
		cells,
		lists: listsOf(names, profile),
	};
};

const ownSheets = (
	law: Law,
	{ on, findings = [], file, version }: WorkbookOptions,
	{ corrections, open, unread }: Collected,
	summary: CatalogueSummary,
): readonly OwnSheet[] => {
	const facts = definedFacts(law);
	return [
		summarySheet("汇总", summary),
		correctionSheet("目录应当改正", corrections),
		openSheet(findingSheetNames.open, open, facts),
		signedSheet(findingSheetNames.signed, findings, facts),
		unreadSheet("无法读取", unread),
		aboutSheet("说明", {
			law,
			on,
			...(file === undefined ? {} : { file }),
			...(version === undefined ? {} : { version }),
		}),
	];
};

async function* atOnce<T>(all: T): AsyncGenerator<T> {
	yield all;
}

/** A moment that stands in each workbook instead of the one when it was written: the same input gives the same bytes. */
const noMoment = new Date(Date.UTC(2000, 0, 1));

const saved = async ({ name, lines, bytes }: ReadSheet, beside: Beside, own: readonly OwnSheet[]): Promise<Uint8Array> => {
	const { measureValueWidth, openXlsx, saveXlsx, writeXlsx } = await import("hucre/xlsx");
	if (bytes) {
		const workbook = await openXlsx(bytes, { readStyles: true });
		const sheets = withResults(workbook.sheets, beside, own, measureValueWidth);
		workbook.sheets.splice(0, workbook.sheets.length, ...sheets);
		workbook.properties = { ...workbook.properties, modified: workbook.properties?.modified ?? noMoment };
		return saveXlsx(workbook);
	}
	const cells = lines.map((line) => ("cells" in line ? line.cells : []));
	const sheets = withResults([plainSheet(name, cells)], beside, own, measureValueWidth).map(
		({ charts: _, pivotTables: __, ...sheet }) => sheet,
	);
	return writeXlsx({ sheets, properties: { created: noMoment, modified: noMoment } });
};

/**
 * Audits a workbook and gives it back with what the law says beside each row, and with sheets on what is to be corrected, what
 * is to be found and by whom, and what could not be read.
 *
 * The cells of the catalogue stay as they are. The sheet 待查明 has a line for each thing to be found: filled in and signed,
 * `parseFindingsInWorkbook` reads it for the next audit. A workbook that was written here is audited anew as it stands; its
 * columns and sheets of results are replaced. The same input gives the same bytes.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param source the bytes of a workbook or of a CSV file; it is read as a whole
 * @param profile what `parseProfile` gives
 * @returns the workbook and the summary; or why there is none: a file that cannot be read, another header, too many rows
 *
 * @example
 * ```ts
 * import { auditWorkbook, parseProfile } from "gongshu/catalogue";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const 列 = { 名称: "资源名称", 共享: "目录所注共享类型" };
 * const profile = parseProfile(weifang, { 格式: "gongshu-profile/1", 每行为: "资源", 列 });
 * const bytes = new TextEncoder().encode("名称,共享\n公交站点,无条件共享\n");
 * if (profile._tag === "Right") {
 *   const checked = await auditWorkbook(weifang, { format: "csv", bytes }, profile.right, { on: "2026-11-21" });
 *   checked._tag === "Right" && checked.right.summary.resources; // 1
 * }
 * ```
 */
export const auditWorkbook = async (
	law: Law,
	source: WorkbookSource,
	profile: Profile,
	options: WorkbookOptions,
): Promise<Either<readonly Issue[], CheckedWorkbook>> => {
	requireSource(source, "auditWorkbook 的第二个参数", ["xlsx", "csv"]);
	requireProfile(profile, "auditWorkbook 的第三个参数");
	const sheet = await readSheet(source, profile.sheet);
	if (sheet._tag === "Left") return sheet;
	const rows: RowWithResult[] = [];
	const audit = auditBatches(law, profile, options);
	for await (const units of unitsOfTable(atOnce(sheet.right.lines), profile)) rows.push(...audit(units));
	const questions = auditedQuestions(law, options);
	const all = collected(rows, questions);
	const problems = all.unread.map(({ issue }) => issue);
	if (rows.every(({ result }) => result.kind === "refused") && problems.some(({ code }) => code === "wrong-header"))
		return left(problems);
	const tally = tallyOf(rows.flatMap(({ result, whole }) => (whole ? [result, whole] : [result])));
	const summary = summaryOf(tally);
	const own = ownSheets(law, options, all, summary);
	return right({ bytes: await saved(sheet.right, besideOf(sheet.right, profile, questions, all.cells), own), summary });
};
