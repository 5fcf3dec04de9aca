import type { CellValue } from "../../catalogue";

/**
 * What a spreadsheet would take for a formula: it is written with an apostrophe before it, which makes a text of it. A plain
 * number is none.
 */
const startsFormula = /^[\s\uFEFF]*[=+\-@＝＋－＠\t\r]/u;
const isNumber = /^[+-]?\d+(?:\.\d+)?$/;

const safe = (text: string): string => (startsFormula.test(text) && !isNumber.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One cell of a CSV file, which is no formula. */
export const csvCell = (cell: CellValue | undefined): string =>
	typeof cell === "string" ? quoted(safe(cell)) : String(cell ?? "");

/** One line of a CSV file, in which no cell is a formula. */
export const csvLine = (cells: readonly (CellValue | undefined)[]): string => `${cells.map(csvCell).join(",")}\r\n`;

/** What tells spreadsheets that a file is UTF-8. */
export const byteOrderMark = "\uFEFF";
