export { parseDay } from "./day";
export { parseFacts } from "./facts";
export { parseLawId, parseQuestionId } from "./law";
export { factsJsonSchema, factsSchema } from "./schema";
