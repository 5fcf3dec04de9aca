import { mkdirSync, writeFileSync } from "node:fs";
import { weifang } from "../src/rules/jurisdictions/weifang";
import { placeBook, ruleBook } from "../src/text";
import { bookCases } from "../tests/cases/book-cases";
import { books } from "../tests/cases/books";
import { coverage } from "../tests/cases/coverage";
import { verification } from "./verification";

// `npm run docs`: writes the rule book of every regulation, the page of every place, and what is proven.
const folder = new URL("../docs/rules/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const book of books) {
	const text = ruleBook(book.regulation, bookCases(book), coverage(book));
	writeFileSync(new URL(`${book.regulation.id}.md`, folder), text);
}
writeFileSync(new URL("weifang.md", folder), placeBook(weifang));
writeFileSync(new URL("../verification.md", folder), verification());
