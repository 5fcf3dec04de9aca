import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { documentAssetsSource } from "../../scripts/document-assets";
import { pageAssetsSource } from "../../scripts/page-assets";
import { printedTexts, sourceTextSource, sourceTextsIndexSource } from "../../scripts/source-texts";
import { sourceTexts } from "../../src/texts";

const written = (path: string): string => readFileSync(new URL(`../../src/${path}`, import.meta.url), "utf8");

test("the style and the script of a document are those of their sources: run npm run generate where they are not", () => {
	expect(written("document/html/assets.ts")).toBe(documentAssetsSource());
});

test("the style and the script of the what-if page are those of their sources, and of the engine: run npm run generate where not", async () => {
	expect(written("page/assets.ts") === (await pageAssetsSource())).toBe(true);
});

test("the texts of the shipped laws are those that the quotes are checked against", async () => {
	expect(written("texts/index.ts")).toBe(sourceTextsIndexSource());
	for (const law of printedTexts) {
		expect(written(`texts/${law.id}.ts`)).toBe(sourceTextSource(law));
		const [, load] = Object.entries(sourceTexts).find(([id]) => id === law.id) ?? [];
		const digest = createHash("sha256")
			.update((await load?.()) ?? "")
			.digest("hex");
		expect([law.id, digest]).toEqual([law.id, law.source.sha256]);
	}
});
