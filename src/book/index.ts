/** Books and letters for legal staff as documents, and documents as Markdown, HTML and Word files. */
export { toHtml } from "../document/html/page";
export { toMarkdown } from "../document/markdown";
export type { Document } from "../document/node";
export { toWord } from "../document/word";
export { type LetterKind, letterKinds } from "../letters/kinds";
export { letter } from "../letters/letter";
export { parseLetterKind, parseLetterTemplate } from "../letters/parse-template";
export { letterTemplates } from "../letters/shipped-templates";
export type { LetterSource } from "../letters/sources";
export type { LetterTemplate } from "../letters/template";
export type { BookCase } from "./book-case";
export { type PlaceBookOptions, placeBook } from "./place";
export { type BookOptions, type RuleBookOptions, ruleBook } from "./regulation";
