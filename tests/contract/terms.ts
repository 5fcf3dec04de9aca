import { describe, expect, test } from "vitest";
import { proceduresOf, questionsOf } from "../../src/contract";
import { decide } from "../../src/index";
import { laws } from "../../src/rules";
import { everyLaw } from "../testing/every-question";

describe.each(everyLaw)("the lists of %s", (_, law) => {
	test("questions and levels have the terms that a decision has for them", () => {
		for (const { id, label, levels } of questionsOf(law)) {
			const { labels } = decide(law, id, {}, { on: "2026-11-21" });
			const values = Object.fromEntries(levels.map((level) => [level.id, level.label]));
			expect([id, { label, values }]).toEqual([id, labels.terms[id]]);
		}
	});

	test("every id is Chinese for people, and there is one of each", () => {
		const terms = [...questionsOf(law), ...proceduresOf(law).flatMap(({ steps, ...procedure }) => [procedure, ...steps])];
		for (const { label } of terms) expect(label).toMatch(/^[\u4e00-\u9fff“”（），、]/);
		for (const list of [questionsOf(law), proceduresOf(law)]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
	});
});

test("a question on which every text is silent is not in the list", () => {
	expect(questionsOf(laws["weifang-2021"]).map(({ id }) => id as string)).not.toContain("downgrade");
});

test("levels stand from the strictest, closed ones marked", () => {
	const opening = questionsOf(laws.weifang).find(({ id }) => id === "opening");
	expect(opening?.levels.map(({ id, closed }) => [id, closed])).toEqual([
		["none", true],
		["conditional", undefined],
		["unconditional", undefined],
	]);
});

test("a step of several texts stands once, with the outcomes of all", () => {
	const [request] = proceduresOf(laws.weifang);
	const ids = request?.steps.map(({ id }) => id) ?? [];
	expect(new Set(ids).size).toBe(ids.length);
	expect(request?.steps.find(({ id }) => id === "apply")).toMatchObject({
		label: "申请",
		outcomes: expect.arrayContaining([
			{ id: "filed", label: "已提出申请" },
			{ id: "filedOffPlatform", label: "未通过共享平台提出" },
		]),
	});
});
