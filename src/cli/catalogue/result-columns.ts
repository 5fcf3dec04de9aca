import type { AuditedQuestion, AuditedRow, CatalogueRow, CellValue, RowResult } from "../../catalogue";

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

const askText = ({ ask }: AuditedRow): string =>
	ask.map(({ label, by }) => (by === undefined ? label : `${label}（由${by}认定）`)).join("；");

const ownCells = (result: RowResult, questions: readonly AuditedQuestion[], relations: RelationTexts): readonly CellValue[] => {
	if (result.kind === "refused") {
		const told = result.issues.map(({ message, suggestion }) => (suggestion ? `${message}（${suggestion}）` : message));
		return [...questions.flatMap(() => ["", relations.unreadable, "", ""]), "", "", "", told.join("；")];
	}
	return [
		...result.questions.flatMap(({ lawfulText, relation, reason, correction }) => [
			lawfulText,
			relations[relation],
			reason,
			correction ?? "",
		]),
		askText(result),
		result.breached.map(({ label }) => label).join("；"),
		[...result.hints.map(({ message }) => message), ...result.advice, ...result.remarks].join("；"),
		"",
	];
};

const wholeCells = (
	whole: RowResult,
	questions: readonly AuditedQuestion[],
	relations: RelationTexts,
): readonly CellValue[] => {
	if (whole.kind === "refused")
		return [...questions.flatMap(() => ["", relations.unreadable]), whole.issues.map(({ message }) => message).join("；")];
	return [...whole.questions.flatMap(({ lawfulText, relation }) => [lawfulText, relations[relation]]), whole.advice.join("；")];
};

/** The cells of a row as they were, and what came out beside them; of a resource, on its last row. */
export const resultCells = (
	row: CatalogueRow,
	result: RowResult,
	whole: RowResult | undefined,
	{
		columns,
		questions,
		relations,
	}: {
		readonly columns: readonly string[];
		readonly questions: readonly AuditedQuestion[];
		readonly relations: RelationTexts;
	},
): readonly (CellValue | undefined)[] => [
	...columns.map((column) => (Object.hasOwn(row.cells, column) ? row.cells[column] : null)),
	...ownCells(result, questions, relations),
	...(whole ? wholeCells(whole, questions, relations) : []),
];
