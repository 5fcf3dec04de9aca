import type { Day } from "../model/day";
import type { Value } from "../model/law/fact";
import type { Named } from "../model/name-matching";
import type { DefinedFact } from "../parse/vocabulary";
import type { RowSubject } from "./row";

/** What a column can be besides a fact. */
export const columnLabels = [
	{ id: "resource", label: "资源名称" },
	{ id: "code", label: "资源代码" },
	{ id: "item", label: "信息项名称" },
	{ id: "department", label: "部门" },
	{ id: "secrecy", label: "涉密属性" },
] as const satisfies readonly Named[];

/** What a column can be besides a fact. */
export type ColumnLabel = (typeof columnLabels)[number]["id"];

/** A value that a cell stands for; `null` is unknown. */
export type CodeValue = Value | null;

/** What the cells of a column stand for. A cell that the table does not have must be a value by its own name. */
export interface CodeTable<V = CodeValue | SecondLook> {
	/** By the cell as names are compared. */
	readonly codes: Readonly<Record<string, V>>;
	/** What a blank cell stands for; absent: unknown. */
	readonly blank?: V;
	/** What every other cell stands for; absent: such a cell is an issue. */
	readonly otherwise?: V;
}

/** A code that only another column of the row completes: 是 with 开放条件 beside it. */
export interface SecondLook {
	readonly column: string;
	readonly table: CodeTable<CodeValue>;
}

/** The columns that have the signature of a finding. */
export interface SignatureColumns {
	readonly by: string;
	readonly on: string;
	readonly basis?: string;
}

/** One column with what it is. */
export type ProfileColumn = {
	readonly header: string;
	/** Whether a blank cell stands for the cell above it in the same resource: its cells are merged over the items. */
	readonly merged: boolean;
} & (
	| { readonly use: "left" }
	| { readonly use: "label"; readonly label: ColumnLabel; readonly secret?: Readonly<Record<string, boolean>> }
	| { readonly use: "fact"; readonly fact: DefinedFact; readonly table: CodeTable; readonly signed?: SignatureColumns }
);

/** Rows from one number to another, both included. */
export interface RowRange {
	readonly first: number;
	readonly last: number;
}

/** Facts that one person found, by one document, for the rows that it names and no others. */
export interface BatchFinding {
	/** By fact id; a fact that needs no finding has its plain value. */
	readonly values: Readonly<Record<string, CodeValue>>;
	/** The facts of `values` that only a finding gives. */
	readonly signed: readonly string[];
	readonly by: string;
	readonly on: Day;
	readonly basis?: string;
	readonly rows: readonly RowRange[];
}

/** What the columns and codes of a catalogue mean, as `parseProfile` reads it. */
export interface Profile {
	readonly law: string;
	/** The sheet of a workbook; absent: the first that is not hidden. */
	readonly sheet?: string;
	/** The numbers of the rows with the header, upper row first. */
	readonly headerRows: readonly number[];
	readonly subject: RowSubject;
	readonly columns: readonly ProfileColumn[];
	readonly fixed: object;
	readonly findings: readonly BatchFinding[];
	/** The Chinese terms of the facts that are found in batches. */
	readonly labels: Readonly<Record<string, string>>;
}
