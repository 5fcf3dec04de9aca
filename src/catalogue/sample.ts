import type { Issue } from "../model/answer/issue";
import type { Law } from "../model/law/law";
import { columnMeaning } from "./column-meaning";
import { headerNames, mostColumns } from "./header";
import { isOwnColumn } from "./own-columns";
import { csvLines } from "./readers/csv";
import { jsonRecords, ndjsonRecords } from "./readers/json";
import { workbookSheets } from "./readers/xlsx";
import { requireSource } from "./required";
import type { CatalogueRecord, CellValue, Line, Unread } from "./row";
import type { Bytes, CatalogueSource } from "./source";

/** The header of a catalogue and its first rows, as far as they tell what its columns are. */
export interface CatalogueSample {
	readonly headers: readonly string[];
	/** The numbers of the rows with the header; of objects there are none. */
	readonly headerRows: readonly number[];
	readonly rows: readonly (readonly CellValue[])[];
	/** The sheet where they stand, if a workbook has several. */
	readonly sheet?: string;
	readonly issues: readonly Issue[];
}

/** How many rows are looked at, among how many the header is looked for, and of how many rows it may be. */
const most = { rows: 2000, before: 10, deep: 3 } as const;

/** The first of several batches, without those after; rows that cannot be read are told. */
const firstOf = async <T extends object>(
	batches: AsyncIterable<readonly (T | Unread)[]>,
): Promise<{ readonly found: readonly T[]; readonly issues: readonly Issue[] }> => {
	const found: T[] = [];
	const issues: Issue[] = [];
	for await (const batch of batches) {
		for (const each of batch) {
			if ("issues" in each) issues.push(...each.issues);
			else if (found.length < most.rows) found.push(each);
		}
		if (found.length >= most.rows) break;
	}
	return { found, issues };
};

type Table = Pick<CatalogueSample, "headers" | "headerRows" | "rows">;

/** The header of lines and what follows, and how many columns have a name that says what they are. */
const sampleOfLines = (lines: readonly Line[], law: Law): Table & { readonly placed: number } => {
	const cells = lines.slice(0, most.before + most.deep).map((line) => line.cells.slice(0, mostColumns));
	let best = { placed: Number.NEGATIVE_INFINITY, first: 0, deep: 1, headers: headerNames(cells.slice(0, 1)) };
	// The header is where most columns have a name that says what they are; of two that say as much, the one of fewer rows.
	for (let deep = 1; deep <= most.deep; deep += 1)
		for (let first = 0; first < Math.min(most.before, cells.length - deep + 1); first += 1) {
			const headers = headerNames(cells.slice(first, first + deep));
			const isPlaced = (header: string) => columnMeaning(header, law) !== undefined;
			// Names of columns in the row below belong to the header.
			const below = (cells[first + deep] ?? []).filter((cell) => typeof cell === "string" && isPlaced(cell));
			const placed = headers.filter(isPlaced).length - below.length;
			if (placed > best.placed) best = { placed, first, deep, headers };
		}
	const headerRows = Array.from({ length: best.deep }, (_, at) => best.first + 1 + at);
	const rows = lines.slice(best.first + best.deep).map((line) => line.cells);
	const headers = best.headers.map((header) => (isOwnColumn(header) ? "" : header));
	return { headers, headerRows, rows, placed: best.placed };
};

const sampleOfRecords = (records: readonly CatalogueRecord[]): Table => {
	const headers = [...new Set(records.flatMap(({ columns }) => columns))];
	return { headers, headerRows: [], rows: records.map(({ cells }) => headers.map((header) => cells[header] ?? null)) };
};

/** The sheet whose header says most; hidden sheets are looked at only where there are no others. */
const sampleOfWorkbook = async (bytes: Bytes, law: Law): Promise<CatalogueSample> => {
	const sheets = await workbookSheets(bytes);
	if ("issues" in sheets) return { headers: [], headerRows: [], rows: [], issues: sheets.issues };
	const visible = sheets.filter(({ isHidden }) => !isHidden);
	const looked = (visible.length > 0 ? visible : sheets).map(({ name, lines }) => {
		const found = lines.filter((line): line is Line => "cells" in line).slice(0, most.rows);
		const { placed, ...sample } = sampleOfLines(found, law);
		const issues = lines.flatMap((line) => ("issues" in line ? line.issues : []));
		return { placed, sample: { ...sample, issues, ...(sheets.length > 1 ? { sheet: name } : {}) } };
	});
	const none: CatalogueSample = { headers: [], headerRows: [], rows: [], issues: [] };
	const best = looked.reduce<(typeof looked)[number] | undefined>(
		(before, each) => (before && before.placed >= each.placed ? before : each),
		undefined,
	);
	return best?.sample ?? none;
};

/**
 * The header and the first rows of a catalogue, for `suggestProfile`; the header is looked for among the first rows, and in a
 * workbook of several sheets in each of them.
 *
 * @param source bytes of a file with their format
 * @param law the law under which the catalogue is to be audited
 */
export const sampleCatalogue = async (
	source: Extract<CatalogueSource, { readonly bytes: unknown }>,
	law: Law,
): Promise<CatalogueSample> => {
	requireSource(source, "sampleCatalogue 的第一个参数", ["csv", "ndjson", "json", "xlsx"]);
	if (source.format === "xlsx") return sampleOfWorkbook(source.bytes, law);
	if (source.format === "csv") {
		const { found, issues } = await firstOf(csvLines(source.bytes, source.encoding));
		const { placed: _, ...sample } = sampleOfLines(found, law);
		return { ...sample, issues };
	}
	const records = source.format === "json" ? jsonRecords : ndjsonRecords;
	const { found, issues } = await firstOf(records(source.bytes, source.encoding));
	return { ...sampleOfRecords(found), issues };
};
