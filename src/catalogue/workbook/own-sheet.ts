import type { Cell, CellStyle, ConditionalRule, Sheet, CellValue as SheetValue } from "hucre/xlsx";
import { relationTexts } from "../result";
import { columnLetters } from "../row";

/** How declarations can be to the law, in the order of their columns, with their colours. */
export const relationTones = [
	["same", "same"],
	["declaredWider", "wider"],
	["declaredStricter", "stricter"],
	["unknown", "open"],
	["unreadable", "unread"],
] as const satisfies readonly (readonly [keyof typeof relationTexts, Tone])[];

/** A list of what may be filled into a column of a sheet, for some of its rows. */
export interface ValueList {
	/** The position of the column, and of the first and the last row, from zero. */
	readonly column: number;
	readonly first: number;
	readonly last: number;
	readonly values: readonly string[];
}

/** Numbers that are shown as bars: the cells of one column from a first row to a last. */
export interface Bars {
	readonly column: number;
	/** The number whose bar fills its cell. */
	readonly whole: number;
	readonly first: number;
	readonly last: number;
	readonly tone: Tone;
}

/** What a colour stands for. */
export type Tone = "same" | "stricter" | "wider" | "open" | "unread" | "fill";

/** The colours of cells: light enough for black letters. */
export const toneColours: Readonly<Record<Tone, string>> = {
	same: "E2EFDA",
	stricter: "FFF2CC",
	wider: "F8CBAD",
	open: "DDEBF7",
	unread: "E7E6E6",
	fill: "FFFFE0",
};

/** The colours of bars, stronger than those of cells. */
const barColours: Readonly<Record<Tone, string>> = {
	same: "A9D08E",
	stricter: "FFD966",
	wider: "F4B084",
	open: "9BC2E6",
	unread: "BFBFBF",
	fill: "FFE699",
};

/** A table with a title and notes above it, which an audit adds to a workbook. */
export interface OwnSheet {
	readonly name: string;
	readonly notes: readonly string[];
	readonly header: readonly string[];
	/** The widths of the columns in characters. */
	readonly widths: readonly number[];
	readonly rows: readonly (readonly SheetValue[])[];
	/** The positions of rows that are headings. */
	readonly headings?: readonly number[];
	/** The positions of columns that a person fills in. */
	readonly toFill?: readonly number[];
	readonly lists?: readonly ValueList[];
	readonly bars?: readonly Bars[];
	/** The position of the column that says how a declaration is to the law: it is coloured. */
	readonly relation?: number;
	/** Whether the rows can be filtered; absent: they can. */
	readonly isFiltered?: boolean;
}

/** What stands in the first cell of a sheet that an audit added: by it the sheet is known when the workbook is read again. */
export const titleOfSheet = (name: string): string => `公数审查：${name}`;

/** How many rows stand above the first row of the table. */
export const rowsAbove = ({ notes, header }: Pick<OwnSheet, "notes" | "header">): number =>
	1 + notes.length + (header.length > 0 ? 1 : 0);

const side = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const border = { top: side, right: side, bottom: side, left: side };

/** The styles of all sheets; cells that look alike share one. */
export const styles = {
	title: { font: { bold: true, size: 14 } },
	note: { font: { color: { rgb: "595959" } }, alignment: { wrapText: true, vertical: "top" } },
	header: {
		font: { bold: true },
		fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "D9E1F2" } },
		border,
		alignment: { wrapText: true, vertical: "center", horizontal: "center" },
	},
	heading: { font: { bold: true, size: 12 }, alignment: { vertical: "center" } },
	cell: { border, alignment: { wrapText: true, vertical: "top" } },
	/** Beside the rows of a catalogue words stay on one line: the row is as high as it was. */
	result: { border, alignment: { vertical: "center" } },
	toFill: {
		border,
		alignment: { wrapText: true, vertical: "top" },
		fill: { type: "pattern", pattern: "solid", fgColor: { rgb: toneColours.fill } },
		numFmt: "@",
	},
} as const satisfies Readonly<Record<string, CellStyle>>;

/** A sheet is printed as wide as a page, over as many pages as it is long. */
export const printedOnPages: NonNullable<Sheet["pageSetup"]> = {
	paperSize: "a4",
	orientation: "landscape",
	fitToPage: true,
	fitToWidth: 1,
	fitToHeight: 0,
};

/** Excel takes a list of at most 255 characters, without commas in its values. */
export const isListable = (values: readonly string[]): boolean =>
	values.length > 0 && values.join(",").length <= 255 && values.every((value) => !/[,"]/.test(value));

/** The height of a line in points, and the greatest that a row can have. */
const [lineHeight, greatestHeight] = [17, 409];

const heightOf = (row: readonly SheetValue[], widths: readonly number[], measure: (value: SheetValue) => number): number => {
	const lines = row.map((value, column) => Math.ceil(measure(value) / (widths[column] ?? 10)));
	return Math.min(greatestHeight, lineHeight * Math.max(1, ...lines));
};

/** What cells with a relation look like: whoever changes one sees its colour change. */
export const colourRules = (range: string, before: number): readonly ConditionalRule[] =>
	relationTones.map(([relation, tone], at) => {
		const colour = { rgb: toneColours[tone] };
		return {
			type: "cellIs",
			operator: "equal",
			priority: before + at + 1,
			formula: `"${relationTexts[relation]}"`,
			range,
			style: { fill: { type: "pattern", pattern: "solid", fgColor: colour, bgColor: colour } },
		};
	});

const barRule = ({ whole, tone }: Bars, range: string, priority: number): ConditionalRule => ({
	type: "dataBar",
	priority,
	range,
	dataBar: {
		cfvo: [
			{ type: "num", value: "0" },
			{ type: "num", value: String(whole) },
		],
		color: `FF${barColours[tone]}`,
	},
});

/** A table as a sheet of the library that writes workbooks. */
export const sheetOf = (own: OwnSheet, measure: (value: SheetValue) => number): Sheet => {
	const { name, notes, header, widths, rows, headings = [], toFill = [], lists = [], bars = [] } = own;
	const above = rowsAbove(own);
	const all: SheetValue[][] = [
		[titleOfSheet(name)],
		...notes.map((note): SheetValue[] => [note]),
		...(header.length > 0 ? [[...header]] : []),
		...rows.map((row) => [...row]),
	];
	const styleAt = (row: number, column: number): CellStyle => {
		if (row === 0) return styles.title;
		if (row <= notes.length) return styles.note;
		if (row < above) return styles.header;
		if (headings.includes(row - above)) return column === 0 ? styles.heading : styles.header;
		return toFill.includes(column) ? styles.toFill : styles.cell;
	};
	const cells = new Map<string, Cell>();
	for (const [at, row] of all.entries())
		for (const [column, value] of row.entries()) {
			if (value === null && (at < above || headings.includes(at - above) || header.length === 0)) continue;
			const type = value === null ? "empty" : typeof value === "number" ? "number" : "string";
			cells.set(`${at},${column}`, { value, type, style: styleAt(at, column) });
		}
	const lastColumn = columnLetters(Math.max(0, header.length - 1));
	const last = all.length;
	const across = widths.reduce((sum, width) => sum + width, 0);
	const heights = all.map((row, at) => heightOf(row, at <= notes.length ? [across] : widths, measure));
	const rangeOf = (column: number, from: number, to: number) =>
		`${columnLetters(column)}${above + from + 1}:${columnLetters(column)}${above + to + 1}`;
	const coloured =
		own.relation === undefined ? [] : colourRules(rangeOf(own.relation, 0, Math.max(0, rows.length - 1)), bars.length);
	const isFiltered = own.isFiltered ?? (header.length > 0 && rows.length > 0);
	return {
		name,
		rows: all,
		cells,
		columns: widths.map((width) => ({ width })),
		rowDefs: new Map(heights.map((height, at) => [at, { height: at === 0 ? 24 : height }])),
		merges: notes.map((_, at) => ({ startRow: at + 1, endRow: at + 1, startCol: 0, endCol: Math.max(1, widths.length - 1) })),
		...(header.length > 0 ? { freezePane: { rows: above } } : {}),
		...(isFiltered ? { autoFilter: { range: `A${above}:${lastColumn}${last}` } } : {}),
		dataValidations: lists
			.filter(({ values }) => isListable(values))
			.map(({ column, first, last: end, values }) => ({
				type: "list",
				values: [...values],
				allowBlank: true,
				showErrorMessage: true,
				errorStyle: "stop",
				errorTitle: "不能填写",
				errorMessage: "请从列表中选择",
				range: rangeOf(column, first, end),
			})),
		conditionalRules: [
			...bars.map((each, at) => barRule(each, rangeOf(each.column, each.first, each.last), at + 1)),
			...coloured,
		],
		pageSetup: printedOnPages,
	};
};
