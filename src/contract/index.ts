/** What other systems build on: lists to choose from, forms, schemas, and the description of a service. */
export { eventsJsonSchema } from "./events-schema";
export { type FactsSchemaOptions, factsJsonSchema } from "./facts-schema";
export { type FieldWords, type Form, type FormField, formFor } from "./form";
export type { Draft, DraftOption, JsonSchema } from "./json-schema";
export { type OpenApi, type OpenApiOptions, openApiFor } from "./open-api";
export { type ResultKind, type ResultSchemaOptions, resultJsonSchema } from "./result-schema";
export {
	type LevelTerm,
	type ProcedureTerm,
	proceduresOf,
	type QuestionTerm,
	questionsOf,
	type StepTerm,
	type Term,
} from "./terms";
