import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { runSnippet } from "./snippet";

const root = fileURLToPath(new URL("../../", import.meta.url));
const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

const examplesIn = (text: string): readonly string[] =>
	[...text.matchAll(/@example\n \* ```ts\n(?<code>[\s\S]*?) \* ```/g)].map(({ groups }) =>
		(groups?.["code"] ?? "").replaceAll(/^ \* ?/gm, ""),
	);

const examples = sources.flatMap((name) =>
	examplesIn(readFileSync(join(root, "src", name), "utf8")).map(
		(code, index) => [`src/${name} example ${index + 1}`, code] as const,
	),
);

const fences = (file: string): readonly (readonly [string, string])[] =>
	[...readFileSync(join(root, file), "utf8").matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ""], index) => [
		`${file} snippet ${index + 1}`,
		code,
	]);

describe("every line that states its value has that value", () => {
	test.each([...examples, ...fences("README.md"), ...fences("README.zh-CN.md")])("%s", async (_, code) => {
		const claims = await runSnippet(code);
		expect(claims.length).toBeGreaterThan(0);
		expect(claims.map(({ line, value }) => [line, value])).toEqual(claims.map(({ line, said }) => [line, said]));
	});
});

describe("every public function has an example", () => {
	const publicFunction = /^export (?:const|function) (?<name>\w+)/gm;
	const entries = [
		"engine/assess.ts",
		"engine/check/index.ts",
		"engine/decide.ts",
		"engine/decide-parts.ts",
		"engine/next-steps.ts",
		"engine/remedy.ts",
		"text/explain.ts",
		"text/cite.ts",
	];
	test.each(entries)("%s", (entry) => {
		const text = readFileSync(join(root, "src", entry), "utf8");
		expect([...text.matchAll(publicFunction)].length).toBeGreaterThan(0);
		expect(examplesIn(text).length).toBeGreaterThan(0);
	});
});
