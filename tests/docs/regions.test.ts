import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { regions } from "../../scripts/regions";
import type { Law } from "../../src/index";
import { laws } from "../../src/rules";
import { commonScales } from "../../src/rules/terms/questions";

const page = readFileSync(new URL("../../docs/regions.md", import.meta.url), "utf8");

test("各地异同一页与规则同步：不同步时运行 npm run docs", () => {
	expect(regions()).toBe(page);
});

test("各地的等级都对应到通用名称，次序相同", () => {
	for (const law of Object.values<Law>(laws)) {
		if ("layers" in law) continue;
		for (const question of ["sharing", "opening"] as const) {
			const common = Object.keys(commonScales[question]);
			const own = law.questions.find(({ id }) => id === question)?.scale.map(({ id }) => id as string) ?? [];
			expect(common.filter((id) => own.includes(id))).toEqual(own);
		}
	}
});

test("页上没有一个标识", () => {
	expect(page.replace(/`[^`]*`/g, "").replace(/\]\([^)]*\)/g, "")).not.toMatch(/[a-z]{3,}/);
});
