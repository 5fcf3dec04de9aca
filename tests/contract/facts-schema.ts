import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factsJsonSchema, questionsOf } from "../../src/contract";
import { decide, type Law } from "../../src/index";
import type { FactDefinition } from "../../src/model/law/fact";
import { layersOf } from "../../src/model/law/law";
import { parseFacts } from "../../src/parse";
import { laws } from "../../src/rules";
import { completeFacts, partialFacts } from "../../src/testing";
import { everyLaw } from "../testing/every-question";
import { validatorOf } from "./validator";

const on = "2026-11-21";
const { weifang } = laws;

const definitionsOf = (law: Law): ReadonlyMap<string, FactDefinition> =>
	new Map(
		layersOf(law)
			.toReversed()
			.flatMap(({ regulation }) => Object.entries<FactDefinition>(regulation.vocabulary)),
	);

describe.each(everyLaw)("the facts of the questions of %s", (_, law) => {
	test("what a question can ask decides it: all other facts leave its answer as it is", () => {
		const asked = new Map(
			questionsOf(law).map(({ id }) => [
				id as string,
				Object.keys(factsJsonSchema(law, { question: id, on }).properties ?? {}),
			]),
		);
		const questions = [...asked.keys()];
		if (questions.length === 0) return;
		fc.assert(
			fc.property(fc.constantFrom(...questions), partialFacts(law), (question, facts) => {
				const ids = asked.get(question) ?? [];
				const kept = Object.fromEntries(Object.entries(facts).filter(([id]) => ids.includes(id)));
				const [all, some] = [decide(law, question, facts, { on }), decide(law, question, kept, { on })];
				expect([some.status, some.answer, some.missing]).toEqual([all.status, all.answer, all.missing]);
			}),
			{ numRuns: 6 },
		);
	});

	test("every fact says where it comes from, and who alone may find it", () => {
		const definitions = definitionsOf(law);
		for (const [id, schema] of Object.entries(factsJsonSchema(law).properties ?? {})) {
			const { label, ask, finding } = definitions.get(id) ?? {};
			expect(schema).toMatchObject({ title: label, description: ask });
			expect((schema["x-by"] as { readonly id?: string } | undefined)?.id).toBe(finding?.by);
			expect((schema["x-cite"] as { readonly text: string }).text).toMatch(/^《.+》(第.+条|“.+”部分)/);
		}
	});
});

test("the facts of a question are those of all its days, or of one", () => {
	const ids = (options: object) => Object.keys(factsJsonSchema(weifang, { question: "sharing", ...options }).properties ?? {});
	expect(ids({})).toEqual(expect.arrayContaining([...ids({ on }), ...ids({ on: "2022-06-01" })]));
	expect(ids({ on: "1999-01-01" })).toEqual([]);
	expect(ids({})).toContain("declaredShare");
});

/** The terms of a law in place of some of its ids. */
const inChinese = (law: Law, facts: object, chosen: (at: number) => boolean): Record<string, unknown> => {
	const definitions = definitionsOf(law);
	const termOf = (definition: FactDefinition | undefined, value: unknown): unknown => {
		if (typeof value === "boolean") return value ? "是" : "否";
		const { kind } = definition ?? { kind: "flag" };
		return kind === "flag" ? value : (kind.find(({ id }) => id === value)?.label ?? value);
	};
	return Object.fromEntries(
		Object.entries(facts).map(([id, fact]: [string, unknown], at) => {
			const definition = definitions.get(id);
			if (!chosen(at) || definition === undefined) return [id, fact];
			if (fact === null) return [definition.label, "未知"];
			if (!definition.finding) return [definition.label, termOf(definition, fact)];
			const {
				value,
				by,
				on: day,
				basis,
			} = fact as { readonly value: unknown; readonly by: string; readonly on: string; readonly basis?: string };
			const finding = {
				认定: termOf(definition, value) ?? "未知",
				认定人: by,
				on: day,
				...(basis === undefined ? {} : { 认定依据: basis }),
			};
			return [definition.label, finding];
		}),
	);
};

test("with labels, what the schema takes parseFacts takes, and reads as the same facts", () => {
	const isNamed = validatorOf(factsJsonSchema(weifang, { names: "labels" }));
	const isById = validatorOf(factsJsonSchema(weifang));
	const facts = fc.oneof(completeFacts(weifang), partialFacts(weifang));
	fc.assert(
		fc.property(facts, fc.nat(7), (given, mask) => {
			const plain: Record<string, unknown> = JSON.parse(JSON.stringify(given));
			const named = inChinese(weifang, plain, (at) => (mask & (1 << (at % 3))) > 0);
			expect([isById(plain), isNamed(plain), isNamed(named)]).toEqual([true, true, true]);
			expect(parseFacts(weifang, named)).toEqual(parseFacts(weifang, plain));
		}),
		{ numRuns: 15 },
	);
	for (const wrong of [
		{ publicData: true, 公共数据: "是" },
		{ 公共数据: "对" },
		{ 国家秘密: "不涉及" },
		{ 国家秘密: { 认定: "不涉及", 认定人: "甲" } },
		{ 国家秘密: { 认定: "不涉及", value: "none", 认定人: "甲", 认定日: "2026-11-01" } },
	]) {
		expect([wrong, isNamed(wrong)]).toEqual([wrong, false]);
		expect(parseFacts(weifang, wrong)._tag).toBe("Left");
	}
	expect(isById({ 公共数据: "是" })).toBe(false);
});

test("what is no question, no day and no draft is an error of the program", () => {
	expect(() => factsJsonSchema(weifang, { question: "openning" as never })).toThrow("是否为 `opening`（开放属性）");
	expect(() => factsJsonSchema(weifang, { on: "2026-02-30" })).toThrow(new TypeError("“2026-02-30”不是存在的日期"));
	expect(() => factsJsonSchema(weifang, { draft: "draft-04" as never })).toThrow(TypeError);
	expect(() => factsJsonSchema("weifang" as never)).toThrow(TypeError);
});
