import fc from "fast-check";
import { expect, test } from "vitest";
import { formFor, questionsOf } from "../../src/contract";
import { decide } from "../../src/index";
import { laws } from "../../src/rules";
import { partialFacts } from "../../src/testing";

const { weifang } = laws;
const on = "2026-11-21";

test("a form asks exactly the facts that are missing, in Chinese, with words", () => {
	fc.assert(
		fc.property(fc.constantFrom(...questionsOf(weifang)), partialFacts(weifang), ({ id, label }, facts) => {
			const [form, decision] = [formFor(weifang, id, facts, { on }), decide(weifang, id, facts, { on })];
			expect(form).toMatchObject({ kind: "form", law: "weifang", question: id, label, on, status: decision.status });
			expect(form.fields.map(({ fact, by }) => [fact, by?.id]).sort()).toEqual(
				decision.missing.map(({ fact, by }) => [fact, by]).sort(),
			);
			for (const { values, words, ask, label } of form.fields) {
				expect(values.length).toBeGreaterThan(1);
				expect([label, ask, ...values.map((each) => each.label)].join("")).toMatch(/^[\u4e00-\u9fff]/);
				for (const { title, citation } of words) expect([title, citation]).not.toContain("");
			}
		}),
		{ numRuns: 8 },
	);
});

test("filled in field by field, a form comes to an end, and the question is answered", () => {
	const known: Record<string, unknown> = {};
	const asked: string[] = [];
	for (
		let form = formFor(weifang, "opening", known, { on });
		form.fields.length > 0;
		form = formFor(weifang, "opening", known, { on })
	) {
		const [field] = form.fields;
		const value = field?.values.at(-1)?.value;
		asked.push(field?.fact ?? "");
		known[field?.fact ?? ""] = field?.by ? { value, by: "甲", on: "2026-11-01" } : value;
	}
	expect(new Set(asked).size).toBe(asked.length);
	expect(decide(weifang, "opening", known, { on }).status).not.toBe("undetermined");
});

test("a question that the law has not is an error of the program, with the nearest name", () => {
	expect(() => formFor(weifang, "openning" as never, {}, { on })).toThrow(
		new TypeError("潍坊市现行规定没有名为 `openning` 的问题，是否为 `opening`（开放属性）"),
	);
	expect(() => formFor(weifang, "开放属性" as never, {}, { on })).toThrow("是否为 `opening`（开放属性）");
	expect(() => formFor(weifang, "__proto__" as never, {}, { on })).toThrow(TypeError);
	expect(() => formFor(weifang, undefined as never, {}, { on })).toThrow(TypeError);
	expect(() => formFor(weifang, "opening", {}, undefined as never)).toThrow(TypeError);
});
