import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Law } from "../../src/index";
import { isVerbatim } from "../../src/model/law/regulation";
import { laws } from "../../src/rules";

/** Files that hold no provision: the list itself, what is asked, how it is read, and what is not stated. */
const apart = /^(?:articles|readings|unstated|vocabulary.*)\.ts$/;

/** The files of a regulation's folder that quote each of its articles. */
const quotedIn = (id: string): ReadonlyMap<string, readonly string[]> => {
	const folder = new URL(`../../src/rules/${id}/`, import.meta.url);
	const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && !apart.test(file));
	const quoted = new Map<string, string[]>();
	for (const file of files.sort()) {
		const text = readFileSync(new URL(file, folder), "utf8");
		for (const [, article = ""] of text.matchAll(/cite: \{ article: (\d+)/g)) {
			const names = quoted.get(article) ?? [];
			quoted.set(article, [...new Set([...names, file.replace(/\.ts$/, "")])]);
		}
	}
	return quoted;
};

const fullTexts = Object.values<Law>(laws).flatMap((law) =>
	"layers" in law || !isVerbatim(law) ? [] : [[law.title, law] as const],
);

describe.each(fullTexts)("%s", (_, law) => {
	test("条文清单写明每一条编在哪一个文件，不多不少", () => {
		const quoted = quotedIn(law.id);
		const listed = Object.entries(law.articles).flatMap(([article, entry]) => (entry.in ? [[article, entry.in] as const] : []));
		expect(new Map(listed)).toEqual(quoted);
	});

	test("编制了的条文都有文件，仅作背景的都没有", () => {
		for (const [article, entry] of Object.entries(law.articles))
			expect([article, entry.in !== undefined]).toEqual([article, entry.state === "encoded" || entry.state === "partly"]);
	});
});
