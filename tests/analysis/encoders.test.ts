import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { encodedLaws, encodersIndexSource, encodersSource } from "../../scripts/encoders-source";

// Where one of these fails: npm run encoders.
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
