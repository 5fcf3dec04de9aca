import { mkdirSync, writeFileSync } from "node:fs";
import { allBooks, booksIndex, formats } from "./books";
import { coveragePage } from "./coverage";
import { regions } from "./regions";
import { remedies } from "./remedies";
import { verification } from "./verification";

// `npm run docs`: writes the book of every regulation and of every place, as Markdown and as HTML, how the regions differ, what may
// lawfully change, what is proven, and how far the cases go.
const [rules, pages] = ["../docs/rules/", "../docs/books/"].map((path) => new URL(path, import.meta.url));
const all = allBooks();
for (const [folder, format] of [
	[rules, "md"],
	[pages, "html"],
] as const) {
	if (!folder) continue;
	mkdirSync(folder, { recursive: true });
	for (const { id, document } of all) writeFileSync(new URL(`${id}.${format}`, folder), formats[format](document));
}
writeFileSync(new URL("../docs/books/index.html", import.meta.url), booksIndex(all));
writeFileSync(new URL("../docs/regions.md", import.meta.url), regions());
writeFileSync(new URL("../docs/remedies.md", import.meta.url), remedies());
writeFileSync(new URL("../docs/verification.md", import.meta.url), verification());
writeFileSync(new URL("../docs/coverage.md", import.meta.url), coveragePage());
