import { mkdirSync, writeFileSync } from "node:fs";
import type { Jurisdiction, Law } from "../src/index";
import { laws } from "../src/rules";
import { placeBook, ruleBook } from "../src/text";
import { bookCases } from "../tests/cases/book-cases";
import { books } from "../tests/cases/books";
import { coverage } from "../tests/cases/coverage";
import { regions } from "./regions";
import { remedies } from "./remedies";
import { verification } from "./verification";

// `npm run docs`: writes the rule book of every regulation, the page of every place, how the regions differ, what may lawfully
// change, and what is proven.
const folder = new URL("../docs/rules/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const book of books) {
	const text = ruleBook(book.regulation, bookCases(book), coverage(book));
	writeFileSync(new URL(`${book.regulation.id}.md`, folder), text);
}
const places = Object.values<Law>(laws).filter((law): law is Jurisdiction => "layers" in law);
for (const place of places) writeFileSync(new URL(`${place.id}.md`, folder), placeBook(place));
writeFileSync(new URL("../regions.md", folder), regions());
writeFileSync(new URL("../remedies.md", folder), remedies());
writeFileSync(new URL("../verification.md", folder), verification());
