import { ownColumn } from "./own-columns";
import { type AuditedRow, type QuestionResult, type RowResult, relationTexts } from "./result";
import type { CellValue } from "./row";

/** A question that has columns. */
export type QuestionColumn = Pick<QuestionResult, "question" | "label">;

/** What a column of results says, as far as it is shown: an answer that people filter by, or words that they read. */
export type ResultKind = "answer" | "relation" | "words";

/** A column that stands beside those of a catalogue. */
export interface ResultColumn {
	readonly name: string;
	readonly kind: ResultKind;
}

/** The questions of a result; those of a row that could not be read are not known. */
export const questionColumnsOf = (result: RowResult): readonly QuestionColumn[] | undefined =>
	result.kind === "audited" ? result.questions.map(({ question, label }) => ({ question, label })) : undefined;

const column = (name: string, kind: ResultKind): ResultColumn => ({ name: ownColumn(name), kind });

/** The columns that stand beside those of the catalogue. */
export const resultColumns = (questions: readonly QuestionColumn[], isItems: boolean): readonly ResultColumn[] => [
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

const askText = ({ ask }: AuditedRow): string =>
	ask.map(({ label, by }) => (by === undefined ? label : `${label}（由${by}认定）`)).join("；");

/** The cells of the result of one row. */
export const ownCells = (result: RowResult, questions: readonly QuestionColumn[]): readonly CellValue[] => {
	if (result.kind === "refused") {
		const told = result.issues.map(({ message, suggestion }) => (suggestion ? `${message}（${suggestion}）` : message));
		return [...questions.flatMap(() => ["", relationTexts.unreadable, "", ""]), "", "", "", told.join("；")];
	}
	return [
		...result.questions.flatMap(({ lawfulText, relation, reason, correction }) => [
			lawfulText,
			relationTexts[relation],
			reason,
			correction ?? "",
		]),
		askText(result),
		result.breached.map(({ label }) => label).join("；"),
		[...result.hints.map(({ message }) => message), ...result.advice, ...result.remarks].join("；"),
		"",
	];
};

/** The cells of the result of a resource that is made of items; they follow those of its rows. */
export const wholeCells = (whole: RowResult, questions: readonly QuestionColumn[]): readonly CellValue[] => {
	if (whole.kind === "refused")
		return [...questions.flatMap(() => ["", relationTexts.unreadable]), whole.issues.map(({ message }) => message).join("；")];
	return [
		...whole.questions.flatMap(({ lawfulText, relation }) => [lawfulText, relationTexts[relation]]),
		whole.advice.join("；"),
	];
};
