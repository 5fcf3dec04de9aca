/** Data as Chinese prose. */
export { citation } from "../model/law/cite";
export { quotation } from "./cite";
export { conclusion, decisionParagraph, decisionTree } from "./decision";
export { dutyStateLabels } from "./duty";
export { type Explainable, explain } from "./explain";
export { type BookCase, type Coverage, ruleBook } from "./rule-book";
export { placeBook } from "./rule-book/place";
export { timeLimitText } from "./time-limit";
export { type CaseToWrite, decisionPlaces, writtenCase } from "./written-case";
