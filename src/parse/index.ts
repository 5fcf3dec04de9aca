/** What comes from outside as typed values: every problem at once, each with its place, or the value. */
export { parseDay } from "./day";
export { parseEvents } from "./events";
export { parseFacts } from "./facts";
export { parseLawId, parseLevelId, parseMatterId, parseProcedureId, parseQuestionId } from "./ids";
export { parseNotice } from "./notice/parse-notice";
export { parseOverlay } from "./notice/parse-overlay";
export type { Parsed } from "./parsed";
export { parseRegulation } from "./regulation/parse-regulation";
export { factsSchema } from "./schema";
export { parseSignatures } from "./signatures";
