import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { encodedLaws, encodersSource } from "../../scripts/encoders-source";

const folder = new URL("../../src/encoders/", import.meta.url);

test("every law that has questions has its encoders, and no other", () => {
	expect(readdirSync(folder).sort()).toEqual(encodedLaws.map(({ id }) => `${id}.ts`).sort());
});

test.each(encodedLaws.map((law) => [law.id, law] as const))(
	"the encoders of %s are those of its facts as they are",
	(id, law) => {
		expect(readFileSync(new URL(`${id}.ts`, folder), "utf8")).toBe(encodersSource(law));
	},
);
