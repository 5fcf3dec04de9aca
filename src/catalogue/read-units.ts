import { isBlank } from "../model/visible-text";
import { display } from "../parse/display";
import type { Profile } from "./profile";
import { rowReader, unreadRow } from "./read-rows";
import { jsonLineReader } from "./readers/json";
import {
	type CatalogueRecord,
	type CatalogueRow,
	type CellValue,
	cellText,
	columnLetters,
	type Line,
	type Unread,
} from "./row";
import { isUnread, type Unit, type Units } from "./unit";

const beyondHeader = (line: Line, columns: readonly string[]): Unread | undefined => {
	const at = line.cells.findIndex((cell, position) => isBlank(columns[position] ?? "") && !isBlank(cellText(cell)));
	if (at < 0) return undefined;
	const input = display(line.cells[at]);
	const message = `第${line.number}行 ${columnLetters(at)} 列没有列名，却填有 \`${input}\``;
	const suggestion = "核对这一行有无多出的分隔符，或者为该列写明列名";
	return { number: line.number, issues: [{ code: "wrong-header", path: [line.number, at + 1], message, input, suggestion }] };
};

const recordOfLine = (line: Line, columns: readonly string[]): CatalogueRecord | Unread => {
	const beyond = beyondHeader(line, columns);
	if (beyond) return beyond;
	const cells: Record<string, CellValue> = Object.create(null);
	for (const [at, column] of columns.entries()) if (column !== "") cells[column] = line.cells[at] ?? null;
	return { number: line.number, columns, cells };
};

/** Reads a unit as a record; `undefined` where it says nothing at all. */
export type UnitReader = (unit: Unit, columns: readonly string[]) => CatalogueRecord | Unread | undefined;

/** Reads units one after another; each is read without regard to those before it. */
export const unitReader = (): UnitReader => {
	const readText = jsonLineReader();
	return (unit, columns) => {
		if (isUnread(unit)) return unit;
		if ("text" in unit) return readText(unit);
		return "columns" in unit ? unit : recordOfLine(unit, columns);
	};
};

/** Reads the rows of units that follow one another; what is carried from row to row is forgotten when it is told to. */
export interface RowsReader {
	readonly rows: (units: Units) => readonly CatalogueRow[];
	readonly forget: () => void;
}

/** Reads the rows of units by a profile. */
export const rowsReader = (profile: Profile): RowsReader => {
	const readUnit = unitReader();
	const { read, forget } = rowReader(profile);
	return {
		rows: ({ columns, units }) => {
			const rows: CatalogueRow[] = [];
			for (const unit of units) {
				const record = readUnit(unit, columns);
				if (record) rows.push(isUnread(record) ? unreadRow(profile, record) : read(record));
			}
			return rows;
		},
		forget,
	};
};
