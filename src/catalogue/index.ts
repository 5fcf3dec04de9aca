/** Catalogues as departments keep them: what a column means, what each row says, and what the law says of it. */
export { type AuditOptions, auditCatalogue, type CatalogueAuditor, catalogueAuditor } from "./audit";
export { auditBatches, type RowWithResult } from "./audit-batches";
export { type BatchOptions, type CatalogueBatch, catalogueBatches } from "./batches";
export { type AuditedQuestion, auditedQuestions } from "./judge";
export { parseFindings } from "./parse-findings";
export { parseProfile } from "./parse-profile";
export type { BatchFinding, ColumnLabel, Profile, ProfileColumn, RowRange } from "./profile";
export { readCatalogue } from "./read-catalogue";
export {
	type AuditedRow,
	type DutyName,
	type Hint,
	type MissingAnswer,
	type Place,
	type QuestionResult,
	type RefusedRow,
	type RowResult,
	relationTexts,
} from "./result";
export type { CatalogueRow, CellValue, Line, RowSubject } from "./row";
export { type CatalogueSample, sampleCatalogue } from "./sample";
export type { Bytes, CatalogueSource, TextEncoding } from "./source";
export { type SuggestedProfile, suggestProfile } from "./suggest-profile";
export { type CatalogueSummary, summarize, summaryOf } from "./summarize";
export { addTally, type CatalogueTally, emptyTally, tallyOf } from "./tally";
export type { TextLine, Unit, Units } from "./unit";
export { auditWorkbook, type CheckedWorkbook, type WorkbookOptions, type WorkbookSource } from "./workbook/audit-workbook";
export { parseFindingsInWorkbook } from "./workbook/signed-findings";
