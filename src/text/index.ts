/** Data as Chinese prose. */
export { citation } from "../model/law/cite";
export { decisionParagraph } from "./decision";
export { decisionTree } from "./decision-tree";
export { dutyStateLabels } from "./duty";
export { type Explainable, explain } from "./explain";
export { quotation } from "./quotation";
export type { BookCase, Coverage } from "./rule-book/book-case";
export { placeBook } from "./rule-book/jurisdiction";
export { ruleBook } from "./rule-book/regulation";
export { conclusion } from "./status";
export { extendableText, timeLimitText } from "./time-limit";
export { type CaseToWrite, decisionCitations, writtenCase } from "./written-case";
