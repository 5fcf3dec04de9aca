export { parseDay } from "./day";
export { parseFacts } from "./facts";
export { parseLawId, parseQuestionId } from "./law";
export { parseNotice } from "./notice/parse-notice";
export { parseOverlay } from "./notice/parse-overlay";
export { factsJsonSchema, factsSchema } from "./schema";
