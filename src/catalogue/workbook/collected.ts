import type { Issue } from "../../model/answer/issue";
import type { RowWithResult } from "../audit-batches";
import type { AuditedQuestion } from "../judge";
import type { RowRange } from "../profile";
import { type AuditedRow, type QuestionResult, type RowResult, relationTexts } from "../result";
import { rowCells, wholeCells } from "../result-columns";
import type { CellValue } from "../row";
import { addRow } from "./row-ranges";

/** A fact that is to be found, with the rows for which it is. */
export interface OpenFact {
	readonly fact: string;
	readonly label: string;
	readonly by?: string;
	readonly rows: RowRange[];
	/** How many of the rows have a field whose name suggests something of it. */
	hinted: number;
}

/** An entry that is to be corrected. */
export interface CorrectionEntry {
	readonly of: Pick<AuditedRow, "first" | "last" | "resource" | "code" | "item" | "department">;
	readonly question: QuestionResult;
}

/** What the sheets of a checked workbook are made of. */
export interface Collected {
	/** The cells beside each row, by its number. */
	readonly cells: ReadonlyMap<number, readonly CellValue[]>;
	readonly corrections: readonly CorrectionEntry[];
	readonly open: readonly OpenFact[];
	readonly unread: readonly { readonly row: number; readonly issue: Issue }[];
}

const isWrong = ({ relation }: QuestionResult): boolean => relation === "declaredWider" || relation === "declaredStricter";

/** The corrections of a resource, and those of items that have one which their resource does not. */
const correctionsIn = (whole: RowResult | undefined, items: readonly RowResult[]): readonly CorrectionEntry[] => {
	const wrongOf = (result: RowResult) =>
		result.kind === "audited" ? result.questions.filter(isWrong).map((question) => ({ of: result, question })) : [];
	const own = whole ? wrongOf(whole) : [];
	const isCovered = ({ question }: CorrectionEntry) =>
		own.some((each) => each.question.question === question.question && each.question.relation === question.relation);
	return [...own, ...items.flatMap(wrongOf).filter((each) => !isCovered(each))];
};

/** Collects the results of rows for the sheets of a workbook. */
export const collected = (rows: readonly RowWithResult[], questions: readonly AuditedQuestion[]): Collected => {
	const own = new Map<number, RowResult>();
	const wholes = new Map<number, RowResult>();
	const corrections: CorrectionEntry[] = [];
	const open = new Map<string, OpenFact>();
	const unread: { row: number; issue: Issue }[] = [];
	let items: RowResult[] = [];

	const ask = (row: number, { ask: asked, hints }: AuditedRow) => {
		for (const { fact, label, by } of asked) {
			const found = open.get(fact) ?? { fact, label, ...(by === undefined ? {} : { by }), rows: [], hinted: 0 };
			open.set(fact, found);
			addRow(found.rows, row);
			if (hints.some((hint) => hint.fact === fact)) found.hinted += 1;
		}
	};

	for (const { row, result, whole } of rows) {
		if (row.begins) items = [];
		items.push(result);
		own.set(row.number, result);
		if (result.kind === "refused") for (const issue of result.issues) unread.push({ row: row.number, issue });
		else ask(row.number, result);
		if (whole || row.subject === "resource") {
			corrections.push(...correctionsIn(whole, items));
			if (whole) for (const { first } of items) wholes.set(first, whole);
			items = [];
		}
	}
	const cells = new Map(
		[...own].map(([row, result]) => {
			const whole = wholes.get(row);
			return [row, [...rowCells(result, questions), ...(whole ? wholeCells(whole, questions) : [])]];
		}),
	);
	return { cells, corrections, open: [...open.values()], unread };
};

/** The corrections of what is declared too wide come first: they may do harm. */
export const widerFirst = (corrections: readonly CorrectionEntry[]): readonly CorrectionEntry[] => [
	...corrections.filter(({ question }) => question.relation === "declaredWider"),
	...corrections.filter(({ question }) => question.relation !== "declaredWider"),
];

/** How a declaration is to the law, in words. */
export const relationText = ({ relation }: QuestionResult): string => relationTexts[relation];
