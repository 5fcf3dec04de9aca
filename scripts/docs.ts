import { mkdirSync, writeFileSync } from "node:fs";
import { laws } from "../src/rules";
import { ruleBook } from "../src/text";
import { bookCases } from "../tests/cases/book-cases";
import { coverage } from "../tests/cases/coverage";

// `npm run docs`: writes the rule book of every regulation.
const folder = new URL("../docs/rules/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const law of Object.values(laws)) {
	if ("layers" in law) continue;
	writeFileSync(new URL(`${law.id}.md`, folder), ruleBook(law, bookCases, coverage()));
}
