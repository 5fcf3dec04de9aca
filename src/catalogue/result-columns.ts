import type { AuditedQuestion } from "./judge";
import { ownColumn } from "./own-columns";
import { type AuditedRow, type RefusedRow, type RowResult, relationTexts } from "./result";
import type { CellValue } from "./row";

/** What a column of results says, as far as it is shown: an answer that people filter by, or words that they read. */
export type ColumnKind = "answer" | "relation" | "words";

/** A column that stands beside those of a catalogue. */
export interface ResultColumn {
	readonly name: string;
	readonly kind: ColumnKind;
}

const column = (name: string, kind: ColumnKind): ResultColumn => ({ name: ownColumn(name), kind });

/** The columns that stand beside those of the catalogue. */
export const resultColumns = (questions: readonly AuditedQuestion[], isItems: boolean): readonly ResultColumn[] => [
	...questions.flatMap(({ label }) => [
		column(`依法${label}`, "answer"),
		column(`${label}是否相符`, "relation"),
		column(`${label}的理由`, "words"),
		column(`${label}的改正`, "words"),
	]),
	...["待查明", "违反的义务", "提示", "问题"].map((name) => column(name, "words")),
	...(isItems
		? questions.flatMap(({ label }) => [column(`整项依法${label}`, "answer"), column(`整项${label}是否相符`, "relation")])
		: []),
	...(isItems ? [column("整项提示", "words")] : []),
];

/** The cells of the answers to the questions of a row; rows of which the same is known share the object that they stand in. */
export const answerCells = (questions: AuditedRow["questions"]): readonly CellValue[] =>
	questions.flatMap(({ lawfulText, relation, reason, correction }) => [
		lawfulText,
		relationTexts[relation],
		reason,
		correction ?? "",
	]);

/** What is to be found, and by whom, in one cell. */
export const askText = (ask: AuditedRow["ask"]): string =>
	ask.map(({ label, by }) => (by === undefined ? label : `${label}（由${by}认定）`)).join("；");

/** The duties that are breached, in one cell. */
export const breachedText = (breached: AuditedRow["breached"]): string => breached.map(({ label }) => label).join("；");

/** Hints, advice and remarks, in one cell. */
export const notesText = ({ hints, advice, remarks }: AuditedRow): string =>
	[...hints.map(({ message }) => message), ...advice, ...remarks].join("；");

/** The cells of a row that was not judged. */
export const refusedCells = ({ issues }: RefusedRow, questions: readonly AuditedQuestion[]): readonly CellValue[] => {
	const told = issues.map(({ message, suggestion }) => (suggestion ? `${message}（${suggestion}）` : message));
	return [...questions.flatMap(() => ["", relationTexts.unreadable, "", ""]), "", "", "", told.join("；")];
};

/** The cells of the result of one row. */
export const rowCells = (result: RowResult, questions: readonly AuditedQuestion[]): readonly CellValue[] =>
	result.kind === "refused"
		? refusedCells(result, questions)
		: [...answerCells(result.questions), askText(result.ask), breachedText(result.breached), notesText(result), ""];

/** The classes of a resource that is made of items, and how they are to those declared. */
export const levelCells = (questions: AuditedRow["questions"]): readonly CellValue[] =>
	questions.flatMap(({ lawfulText, relation }) => [lawfulText, relationTexts[relation]]);

/** The cells of a resource that was not judged. */
export const refusedWholeCells = ({ issues }: RefusedRow, questions: readonly AuditedQuestion[]): readonly CellValue[] => [
	...questions.flatMap(() => ["", relationTexts.unreadable]),
	issues.map(({ message }) => message).join("；"),
];

/** The cells of the result of a resource that is made of items; they follow those of a row. */
export const wholeCells = (whole: RowResult, questions: readonly AuditedQuestion[]): readonly CellValue[] =>
	whole.kind === "refused" ? refusedWholeCells(whole, questions) : [...levelCells(whole.questions), whole.advice.join("；")];
