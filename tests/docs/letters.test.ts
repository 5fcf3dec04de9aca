import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { letterKinds, parseLetterTemplate } from "../../src/book";
import { placeholders } from "../../src/letters/placeholders";
import { blocksThatAre, root } from "./pages";

const page = readFileSync(join(root, "docs/letters.md"), "utf8");

test("the page on letters names every placeholder in its tables, and none besides", () => {
	const rows = page.split("\n").filter((line) => line.startsWith("| `{"));
	const named = rows.flatMap((line) => [...line.matchAll(/`\{([^}]+)\}`/g)].map(([, name]) => name));
	expect(named.toSorted()).toEqual(placeholders.map(({ label }) => label).toSorted());
});

test("the page on letters has a row for every letter", () => {
	const [, table = ""] = /^\| 文书 \|.*\n\|---.*\n([\s\S]*?)\n\n/m.exec(page) ?? [];
	const rows = table.split("\n").map((row) => row.split("|")[1]?.trim());
	expect(rows).toEqual(Object.values(letterKinds));
});

test.each(blocksThatAre("template"))("the template at %s is one", (_, { code }) => {
	expect(parseLetterTemplate(JSON.parse(code))._tag).toBe("Right");
});
