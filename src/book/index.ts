/** Books for legal staff: a regulation or a place as a document, and documents as Markdown and HTML. */
export { toHtml } from "../document/html/page";
export { toMarkdown } from "../document/markdown";
export type { Document } from "../document/node";
export type { BookCase } from "./book-case";
export { type PlaceBookOptions, placeBook } from "./place";
export { type BookOptions, type RuleBookOptions, ruleBook } from "./regulation";
