import type { CatalogueRecord, Line, Unread } from "./row";

/** One line of a file with a JSON object on each line, as it stands. */
export interface TextLine {
	readonly number: number;
	readonly text: string;
}

/** What a row is read from, as it stands in a source. */
export type Unit = TextLine | Line | CatalogueRecord | Unread;

/** Units one after another, with the names of the columns: of a table those of its header; of objects, each has its own. */
export interface Units {
	readonly columns: readonly string[];
	readonly units: readonly Unit[];
}

/** Whether there is nothing to be read from a unit, and why. */
export const isUnread = (unit: object): unit is Unread => "issues" in unit;
