import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { encodedLaws, encodersIndexSource, encodersSource, lawTitlesSource } from "../../scripts/generated-source";
import { lawNamesSource, namedLaws } from "../../scripts/law-names";

// Where one of these fails: npm run generate.
const folder = new URL("../../src/analysis/compile/encoders/", import.meta.url);
const sourceOf = (file: string): string => readFileSync(new URL(file, folder), "utf8");

test("every law that has questions has its encoders, and no other", () => {
	expect(readdirSync(folder).sort()).toEqual(["index.ts", ...encodedLaws.map(({ id }) => `${id}.ts`)].sort());
});

test.each(encodedLaws.map((law) => [law.id, law] as const))(
	"the encoders of %s are those of its facts as they are",
	(id, law) => {
		expect(sourceOf(`${id}.ts`)).toBe(encodersSource(law));
	},
);

test("the module in which compile finds them gathers them all", () => {
	expect(sourceOf("index.ts")).toBe(encodersIndexSource());
});

test.each(namedLaws.map((law) => [law.id, law] as const))("the types of %s have the names of its data", (id, law) => {
	expect(readFileSync(new URL(`../../src/rules/names/${id}.ts`, import.meta.url), "utf8")).toBe(lawNamesSource(law));
});

test("the titles that help says are those of the list of laws", () => {
	expect(readFileSync(new URL("../../src/cli/law-titles.ts", import.meta.url), "utf8")).toBe(lawTitlesSource());
});
