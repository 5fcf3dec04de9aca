import type { Cell, CellStyle, DataValidation, Sheet, CellValue as SheetValue } from "hucre/xlsx";
import { ownGroup } from "../own-columns";
import { relationTexts } from "../result";
import type { ResultColumn } from "../result-columns";
import { type CellValue, columnLetters } from "../row";
import {
	colourRules,
	isListable,
	type OwnSheet,
	printedOnPages,
	relationTones,
	sheetOf,
	styles,
	titleOfSheet,
} from "./own-sheet";

/** What is written beside the rows of a sheet. */
export interface Beside {
	readonly sheet: string;
	/** The numbers of the header rows, and where the columns of an earlier audit begin, if there are some. */
	readonly headerRows: readonly number[];
	readonly ownFrom: number | undefined;
	readonly columns: readonly ResultColumn[];
	readonly cells: ReadonlyMap<number, readonly CellValue[]>;
	/** What may be filled into a column of the catalogue itself, by its position. */
	readonly lists: readonly { readonly column: number; readonly values: readonly string[] }[];
}

const widths = { answer: 14, relation: 10, words: 36 } as const;

/** Takes away what an earlier audit wrote to the right of a catalogue. */
const withoutOwn = (sheet: Sheet, from: number): void => {
	for (const row of sheet.rows) row.length = Math.min(row.length, from);
	for (const place of sheet.cells?.keys() ?? []) if (Number(place.split(",")[1]) >= from) sheet.cells?.delete(place);
	sheet.merges = (sheet.merges ?? []).filter(({ startCol }) => startCol < from);
	sheet.columns = (sheet.columns ?? []).slice(0, from);
	const isOwn = ({ range }: { readonly range: string }) => range.startsWith(columnLetters(from));
	sheet.conditionalRules = (sheet.conditionalRules ?? []).filter((rule) => !ownRules.has(rule.formula) && !isOwn(rule));
};

const ownRules: ReadonlySet<unknown> = new Set(Object.values(relationTexts).map((text) => `"${text}"`));

/** Writes the columns of results to the right of a catalogue, and what makes them easy to read. */
const writeBeside = (sheet: Sheet, beside: Beside): void => {
	const { headerRows, columns, cells, lists } = beside;
	if (beside.ownFrom !== undefined) withoutOwn(sheet, beside.ownFrom);
	sheet.cells ??= new Map();
	const own = sheet.cells;
	const from = sheet.rows.reduce((width, row) => Math.max(width, row.length), 0);
	const put = (row: number, column: number, value: SheetValue, style: CellStyle) => {
		const line = sheet.rows[row];
		if (!line) return;
		while (line.length < column) line.push(null);
		line[column] = value;
		const type: Cell["type"] = value === null || value === "" ? "empty" : typeof value === "number" ? "number" : "string";
		own.set(`${row},${column}`, { value: value === "" ? null : value, type, style });
	};
	const [top = 1] = headerRows;
	const bottom = headerRows.at(-1) ?? 1;
	for (const [at, { name }] of columns.entries()) {
		for (const row of headerRows) put(row - 1, from + at, null, styles.header);
		if (headerRows.length > 1) put(bottom - 1, from + at, name.slice(ownGroup.length + 1), styles.header);
		else put(bottom - 1, from + at, name, styles.header);
	}
	if (headerRows.length > 1) {
		put(top - 1, from, ownGroup, styles.header);
		sheet.merges ??= [];
		if (columns.length > 1)
			sheet.merges.push({ startRow: top - 1, endRow: bottom - 2, startCol: from, endCol: from + columns.length - 1 });
	}
	for (const [number, values] of cells)
		for (const [at, value] of values.entries()) put(number - 1, from + at, value, styles.result);
	sheet.columns = [
		...Array.from({ length: from }, (_, at) => sheet.columns?.[at] ?? {}),
		...columns.map(({ kind }) => ({ width: widths[kind] })),
	];
	const last = sheet.rows.length;
	const rangeOf = (column: number) => `${columnLetters(column)}${bottom + 1}:${columnLetters(column)}${last}`;
	const rules = columns.flatMap(({ kind }, at) => (kind === "relation" ? [rangeOf(from + at)] : []));
	const before = sheet.conditionalRules ?? [];
	sheet.conditionalRules = [
		...before,
		...rules.flatMap((range, at) => colourRules(range, before.length + at * relationTones.length)),
	];
	sheet.freezePane ??= { rows: bottom };
	sheet.pageSetup ??= printedOnPages;
	sheet.autoFilter = { range: `A${bottom}:${columnLetters(from + columns.length - 1)}${last}` };
	sheet.dataValidations = [...(sheet.dataValidations ?? []), ...validationsOf(sheet, lists, rangeOf)];
};

/** Lists for the columns of the catalogue that have none; a value that is not in them is warned of and can be kept. */
const validationsOf = (sheet: Sheet, lists: Beside["lists"], rangeOf: (column: number) => string): readonly DataValidation[] =>
	lists.flatMap(({ column, values }) => {
		const isTaken = (sheet.dataValidations ?? []).some(({ range }) => range.startsWith(columnLetters(column)));
		if (isTaken || !isListable(values)) return [];
		const [type, errorStyle] = ["list", "warning"] as const;
		return [{ type, errorStyle, values: [...values], allowBlank: true, showErrorMessage: true, range: rangeOf(column) }];
	});

const isOwnSheet = ({ name, rows }: Sheet, own: readonly OwnSheet[]): boolean =>
	own.some((each) => rows[0]?.[0] === titleOfSheet(each.name) || (each.name === name && rows[0]?.[0] === titleOfSheet(name)));

/** A name that no sheet of the workbook has. */
const freeName = (name: string, taken: readonly string[]): string => {
	if (!taken.includes(name)) return name;
	return freeName(`${name.replace(/（公数\d*）$/, "")}（公数${taken.filter((each) => each.startsWith(name)).length}）`, taken);
};

/** The sheets of a workbook with the results beside the catalogue, and with the sheets that an audit adds. */
export const withResults = (
	sheets: readonly Sheet[],
	beside: Beside,
	own: readonly OwnSheet[],
	measure: (value: SheetValue) => number,
): Sheet[] => {
	const kept = sheets.filter((sheet) => !isOwnSheet(sheet, own));
	const catalogue = kept.find(({ name }) => name === beside.sheet);
	if (catalogue) writeBeside(catalogue, beside);
	const names = kept.map(({ name }) => name);
	return [...kept, ...own.map((each) => ({ ...sheetOf(each, measure), name: freeName(each.name, names) }))];
};

/** A sheet of lines that came from a file without any. */
export const plainSheet = (name: string, lines: readonly (readonly CellValue[])[]): Sheet => ({
	name,
	rows: lines.map((line) => [...line]),
	cells: new Map(),
});
