import type { AuditedQuestion, AuditedRow, CellValue, RowResult } from "../../catalogue";
import {
	answerCells,
	askText,
	breachedText,
	levelCells,
	notesText,
	refusedCells,
	refusedWholeCells,
} from "../../catalogue/result-columns";
import { csvCell } from "./csv-text";
import { rememberedText } from "./remembered-text";

const csvCells = (cells: readonly CellValue[]): string => cells.map(csvCell).join(",");

/** The result of a row, and that of its resource, as CSV cells beside those of the catalogue. */
export interface ResultCells {
	readonly own: (result: RowResult) => string;
	readonly whole: (result: RowResult) => string;
}

/** Writes results as CSV cells, without writing anew what they share. */
export const resultCells = (asked: readonly AuditedQuestion[]): ResultCells => {
	const answers = rememberedText((questions: AuditedRow["questions"]) => csvCells(answerCells(questions)));
	const levels = rememberedText((questions: AuditedRow["questions"]) => csvCells(levelCells(questions)));
	const toAsk = rememberedText((ask: AuditedRow["ask"]) => csvCell(askText(ask)));
	const duties = rememberedText((breached: AuditedRow["breached"]) => csvCell(breachedText(breached)));
	return {
		own: (result) => {
			if (result.kind === "refused") return csvCells(refusedCells(result, asked));
			const { questions, ask, breached } = result;
			return `${answers(questions)},${toAsk(ask)},${duties(breached)},${csvCell(notesText(result))},`;
		},
		whole: (result) => {
			if (result.kind === "refused") return csvCells(refusedWholeCells(result, asked));
			return `${levels(result.questions)},${csvCell(result.advice.join("；"))}`;
		},
	};
};
