/** Data as Chinese prose. */
export { citation } from "../model/law/cite";
export { decisionParagraph } from "./decision";
export { decisionTree } from "./decision-tree";
export { dutyStateLabels } from "./duty";
export { explain } from "./explain";
export type { Explainable } from "./explainable";
export { quotation } from "./quotation";
export { conclusion } from "./status";
export { extendableText, timeLimitText } from "./time-limit";
export { type CaseToWrite, decisionCitations, writtenCase } from "./written-case";
