import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as analysis from "../../src/analysis";
import * as calendar from "../../src/calendar";
import * as engine from "../../src/index";
import * as places from "../../src/interop/date-holidays";
import * as adapter from "../../src/interop/json-rules-engine";
import * as parse from "../../src/parse";
import * as testing from "../../src/testing";
import * as text from "../../src/text";
import { blocksThatAre, root } from "./pages";
import { folderOf, inFolder } from "./shell";
import { runSnippet } from "./snippet";

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

const examplesIn = (file: string): readonly string[] =>
	[...file.matchAll(/@example\n \* ```ts\n(?<code>[\s\S]*?) \* ```/g)].map(({ groups }) =>
		(groups?.["code"] ?? "").replaceAll(/^ \* ?/gm, ""),
	);

const examples = sources.flatMap((name) =>
	examplesIn(readFileSync(join(root, "src", name), "utf8")).map(
		(code, index) => [`src/${name} example ${index + 1}`, code] as const,
	),
);

describe("every line that states its value has that value", () => {
	const agrees = async (code: string): Promise<void> => {
		const claims = await runSnippet(code);
		expect(claims.length).toBeGreaterThan(0);
		expect(claims.map(({ line, value }) => [line, value])).toEqual(claims.map(({ line, said }) => [line, said]));
	};
	test.each(examples)("%s", async (_, code) => agrees(code));
	test.each(blocksThatAre("code"))("%s", async (_, { page, code }) => inFolder(folderOf(page), () => agrees(code)));
});

describe("every public function has an example", () => {
	const files = sources.map((name) => readFileSync(join(root, "src", name), "utf8"));
	const names = [engine, analysis, calendar, parse, testing, text, adapter, places].flatMap((entry) =>
		Object.entries(entry).flatMap(([name, value]) => (typeof value === "function" ? [name] : [])),
	);

	test.each([...new Set(names)])("%s", (name) => {
		const documented = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nexport (?:const|function) ${name}\\b`);
		const comments = files.flatMap((file) => documented.exec(file)?.[1] ?? []);
		expect(comments.join()).toContain("@example");
	});
});

test("docs/calendar.md names every notice by its number and day of issue", () => {
	const table = readFileSync(join(root, "docs/calendar.md"), "utf8");
	for (const { number, issued } of calendar.china.notices)
		expect(table).toMatch(new RegExp(`\\[${number}\\]\\(https://[^)]+\\) \\| ${issued} \\|`));
});
