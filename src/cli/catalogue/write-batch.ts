import type { AuditedQuestion, RowSubject, RowWithResult } from "../../catalogue";
import { resultColumns } from "../../catalogue/result-columns";
import { comparedName } from "../../model/compared-name";
import { byteOrderMark, csvCell, csvLine } from "./csv-text";
import type { OutFormat } from "./out-format";
import { resultCells } from "./result-columns";
import { resultJson } from "./result-json";

/** What is written before the first row and for each row. */
export interface BatchWriter {
	readonly head: string;
	readonly rows: (rows: readonly RowWithResult[]) => string;
}

/** What a table of results has for columns. */
export interface ResultTable {
	readonly columns: readonly string[];
	readonly questions: readonly AuditedQuestion[];
	readonly subject: RowSubject;
}

/** The names under which rows have given columns; they may be written with other blanks or widths. */
const ownNames = (columns: readonly string[]): ((own: readonly string[]) => readonly string[]) => {
	let [last, names]: [readonly string[] | undefined, readonly string[]] = [undefined, columns];
	return (own) => {
		if (own === last) return names;
		const written = new Map(own.map((name) => [comparedName(name), name]));
		names = columns.map((column) => (own.includes(column) ? column : (written.get(comparedName(column)) ?? column)));
		last = own;
		return names;
	};
};

const csvWriter = ({ columns, questions, subject }: ResultTable, encoding: string): BatchWriter => {
	const namesIn = ownNames(columns);
	const mark = encoding === "utf-8" ? byteOrderMark : "";
	const cells = resultCells(questions);
	const lineOf = ({ row, result, whole }: RowWithResult): string => {
		const own = namesIn(row.columns).map((name) => csvCell(Object.hasOwn(row.cells, name) ? row.cells[name] : null));
		return `${[...own, cells.own(result), ...(whole ? [cells.whole(whole)] : [])].join(",")}\r\n`;
	};
	return {
		head: `${mark}${csvLine([...columns, ...resultColumns(questions, subject === "item").map(({ name }) => name)])}`,
		rows: (rows) => rows.map(lineOf).join(""),
	};
};

const ndjsonWriter = (): BatchWriter => {
	const json = resultJson();
	return { head: "", rows: (rows) => rows.map(json).join("") };
};

/** Writes rows with their results in the format of a file. */
export const batchWriter = (out: OutFormat, table: ResultTable): BatchWriter =>
	out.format === "csv" ? csvWriter(table, out.encoding) : ndjsonWriter();
