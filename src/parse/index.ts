export { parseDay } from "./day";
export { parseEvents } from "./events";
export { parseFacts } from "./facts";
export { parseLawId, parseLevelId, parseMatterId, parseProcedureId, parseQuestionId } from "./ids";
export { parseNotice } from "./notice/parse-notice";
export { parseOverlay } from "./notice/parse-overlay";
export type { Parsed } from "./parsed";
export { parseRegulation } from "./regulation/parse-regulation";
export { factsJsonSchema, factsSchema } from "./schema";
