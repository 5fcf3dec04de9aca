import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { WorkedCase } from "./worked/case";
import { compareCase } from "./worked/compare";

const cases = JSON.parse(readFileSync(new URL("./worked/weifang.json", import.meta.url), "utf8")) as readonly WorkedCase[];
const compared = cases.map(compareCase);
const covered = compared.filter((each) => each.covered);

test.each(covered.map((each) => [`${each.id} ${each.title}`, each.differences] as const))("%s", (_, differences) => {
	expect(differences).toEqual([]);
});

test("an altered expectation is reported: outcome, article, detail", () => {
	const blocked = cases.find(({ expected }) => expected.outcome === "OPEN_NOT_OPEN" && "exclusions" in expected);
	if (!blocked) throw new Error("there is no such case");
	const altered = { ...blocked, expected: { outcome: "OPEN_DEMAND_REQUEST", exclusions: ["23(1)"] }, articles: ["38"] };
	expect(compareCase(altered).differences).toHaveLength(3);
});

test("every worked case is covered, and every day it gives is compared", () => {
	expect(compared.filter((each) => !each.covered)).toEqual([]);
	const left = new Set(compared.flatMap(({ notCompared }) => notCompared));
	expect(["replyDeadline", "updateDeadline", "timely"].filter((key) => left.has(key))).toEqual([]);
});
