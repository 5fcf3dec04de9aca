import type { Issue } from "../model/answer/issue";

/** What stands in one cell; `null` and a blank text say nothing. */
export type CellValue = string | number | boolean | null;

/** One line of a table as a reader finds it. */
export interface Line {
	/** The number that a spreadsheet shows beside it, from one; blank lines are counted. */
	readonly number: number;
	/** The cells by their position. */
	readonly cells: readonly CellValue[];
}

/** One record of a list of objects: its cells by their names. Those of an object in it are named `共享属性/共享类型`. */
export interface CatalogueRecord {
	readonly number: number;
	readonly columns: readonly string[];
	readonly cells: Readonly<Record<string, CellValue>>;
}

/** Something in a source that is no row: a damaged record, or the end of what can be read. */
export interface Unread {
	readonly number: number;
	readonly issues: readonly Issue[];
}

/** What one row is about: one information item (信息项) of a resource, or a resource as a whole. */
export type RowSubject = "item" | "resource";

/** One row of a catalogue as its profile reads it. */
export interface CatalogueRow {
	readonly number: number;
	readonly subject: RowSubject;
	/** The names of the columns in their order; all rows of a table share one list. */
	readonly columns: readonly string[];
	/** The cells as they stand, by column. */
	readonly cells: Readonly<Record<string, CellValue>>;
	/** Whether it is the first row of its resource. */
	readonly begins: boolean;
	readonly resource: string;
	readonly code?: string;
	readonly item?: string;
	readonly department?: string;
	/**
	 * What is known, by the ids of the law: fixed facts, cells, and findings signed for this row. Rows of which the same is known
	 * share one frozen object.
	 */
	readonly facts: object;
	/** What is wrong with the row; a row with an issue is not judged. */
	readonly issues: readonly Issue[];
}

/** A cell as text, without meaning changed; empty where it says nothing. */
export const cellText = (cell: CellValue | undefined): string =>
	cell === null || cell === undefined ? "" : typeof cell === "string" ? cell : String(cell);

/** The letters by which spreadsheets name a column: 0 is A, 26 is AA. */
export const columnLetters = (position: number): string => {
	const rest = Math.floor(position / 26);
	return `${rest > 0 ? columnLetters(rest - 1) : ""}${String.fromCharCode(65 + (position % 26))}`;
};
