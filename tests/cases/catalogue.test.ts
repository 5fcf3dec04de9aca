import { readFileSync } from "node:fs";
import { isRight } from "fp-ts/lib/Either.js";
import { expect, test } from "vitest";
import { assess } from "../../src/index";
import { parseFacts } from "../../src/parse";
import { weifang } from "../../src/rules/jurisdictions/weifang";

const on = "2026-11-21";
const catalogue = JSON.parse(
	readFileSync(new URL("../../examples/weifang-catalogue/catalogue.json", import.meta.url), "utf8"),
) as {
	readonly 说明: string;
	readonly 资源: readonly { readonly 名称: string; readonly 事实: object }[];
};
const resources = catalogue.资源.map(({ 名称, 事实 }) => ({ name: 名称, facts: parseFacts(weifang, 事实) }));
const readable = resources.flatMap(({ name, facts }) => (isRight(facts) ? [{ name, facts: facts.right }] : []));

test("样例目录是合成的，每一项资源都读得通", () => {
	expect(catalogue.说明).toContain("合成");
	expect(readable).toHaveLength(resources.length);
	expect(resources.length).toBeGreaterThanOrEqual(40);
});

test("没有两项资源同名，也没有两项资源事实相同", () => {
	expect(new Set(readable.map(({ name }) => name)).size).toBe(readable.length);
	expect(new Set(readable.map(({ facts }) => JSON.stringify(facts))).size).toBe(readable.length);
});

test("类型、途径与缺陷的不同组合不少于二十种", () => {
	const combinations = readable.map(({ facts }) => {
		const { decisions, duties } = assess(weifang, facts, { on });
		const answers = decisions
			.filter(({ question }) => ["sharing", "sharingRoute", "opening", "openingRoute"].includes(question))
			.map(({ answer, status }) => answer ?? status);
		return [...answers, ...duties.filter(({ state }) => state === "breached").map(({ duty }) => duty)].join();
	});
	expect(new Set(combinations).size).toBeGreaterThanOrEqual(20);
});

test("目录所注的共享类型较宽、较严的，各不少于两项，均写明由谁改正", () => {
	const declared = readable.flatMap(({ facts }) => assess(weifang, facts, { on }).declarations);
	const sharing = declared.filter(({ question }) => question === "sharing");
	for (const relation of ["declaredWider", "declaredStricter"] as const) {
		const wrong = sharing.filter((each) => each.relation === relation);
		expect(wrong.length).toBeGreaterThanOrEqual(2);
		for (const { correction } of wrong) expect([correction?.on, correction?.remedy]).toEqual(["provider", "correct-catalogue"]);
	}
});
