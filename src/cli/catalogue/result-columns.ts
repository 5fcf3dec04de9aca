import type { AuditedQuestion, AuditedRow, CellValue, RowResult } from "../../catalogue";
import { csvCell } from "./csv-text";
import { rememberedText } from "./remembered-text";

/** How the declared class is to the lawful one, in words. */
export type RelationTexts = Readonly<Record<"same" | "declaredStricter" | "declaredWider" | "unknown" | "unreadable", string>>;

/** The names of the columns that stand beside those of the catalogue. */
export const resultHeaders = (questions: readonly AuditedQuestion[], isItems: boolean): readonly string[] => [
	...questions.flatMap(({ label }) => [`依法${label}`, `${label}是否相符`, `${label}的理由`, `${label}的改正`]),
	"待查明",
	"违反的义务",
	"提示",
	"问题",
	...(isItems ? questions.flatMap(({ label }) => [`整项依法${label}`, `整项${label}是否相符`]) : []),
	...(isItems ? ["整项提示"] : []),
];

const csvCells = (cells: readonly CellValue[]): string => cells.map(csvCell).join(",");

/** The result of a row, and that of its resource, as CSV cells beside those of the catalogue. */
export interface ResultCells {
	readonly own: (result: RowResult) => string;
	readonly whole: (result: RowResult) => string;
}

/** Writes results as CSV cells, without writing anew what they share. */
export const resultCells = (asked: readonly AuditedQuestion[], relations: RelationTexts): ResultCells => {
	const answers = rememberedText((questions: AuditedRow["questions"]) =>
		csvCells(
			questions.flatMap(({ lawfulText, relation, reason, correction }) => [
				lawfulText,
				relations[relation],
				reason,
				correction ?? "",
			]),
		),
	);
	const levels = rememberedText((questions: AuditedRow["questions"]) =>
		csvCells(questions.flatMap(({ lawfulText, relation }) => [lawfulText, relations[relation]])),
	);
	const toAsk = rememberedText((ask: AuditedRow["ask"]) =>
		csvCell(ask.map(({ label, by }) => (by === undefined ? label : `${label}（由${by}认定）`)).join("；")),
	);
	const duties = rememberedText((breached: AuditedRow["breached"]) => csvCell(breached.map(({ label }) => label).join("；")));
	return {
		own: (result) => {
			if (result.kind === "refused") {
				const told = result.issues.map(({ message, suggestion }) => (suggestion ? `${message}（${suggestion}）` : message));
				return csvCells([...asked.flatMap(() => ["", relations.unreadable, "", ""]), "", "", "", told.join("；")]);
			}
			const { questions, ask, breached, hints, advice, remarks } = result;
			const hinted = [...hints.map(({ message }) => message), ...advice, ...remarks].join("；");
			return `${answers(questions)},${toAsk(ask)},${duties(breached)},${csvCell(hinted)},`;
		},
		whole: (result) => {
			if (result.kind === "audited") return `${levels(result.questions)},${csvCell(result.advice.join("；"))}`;
			return csvCells([
				...asked.flatMap(() => ["", relations.unreadable]),
				result.issues.map(({ message }) => message).join("；"),
			]);
		},
	};
};
