import { expect, test } from "vitest";
import * as z from "zod";
import { factsJsonSchema } from "../../src/contract";
import { actorLabel } from "../../src/model/law/actor";
import type { FactDefinition } from "../../src/model/law/fact";
import { factsSchema } from "../../src/parse";
import { validate } from "../../src/parse/validate";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { issuesOf, readAs } from "./outcome";

const vocabulary: Readonly<Record<string, FactDefinition>> = weifang2021.vocabulary;
const finding = { value: "none", by: "张三", on: "2026-11-21" };
const accepts = (input: unknown) => factsSchema(weifang2021).safeParse(input).success;

test("every fact of the vocabulary stands in the JSON Schema under its label and its question, in order", () => {
	const { properties = {} } = factsJsonSchema(weifang2021);
	expect(Object.keys(properties)).toEqual(Object.keys(vocabulary));
	for (const [id, { label, ask }] of Object.entries(vocabulary))
		expect(properties[id]).toMatchObject({ title: label, description: ask });
});

test("the JSON Schema demands nothing, admits nothing else, and bears the title of the law", () => {
	const schema = factsJsonSchema(weifang);
	expect(schema).toMatchObject({ type: "object", additionalProperties: false, title: "潍坊市现行规定" });
	expect(schema.required ?? []).toEqual([]);
	expect(factsJsonSchema(weifang2021).title).toBe("潍坊市公共数据管理办法");
});

test("the JSON Schema lists exactly the ids of each list, and who must find what", () => {
	const schema = factsJsonSchema(weifang2021);
	for (const [id, { kind, finding }] of Object.entries(vocabulary)) {
		const text = JSON.stringify(schema.properties?.[id]);
		const values = kind === "flag" ? [] : kind.map((value) => ({ const: value.id, title: value.label }));
		if (kind !== "flag") expect(text).toContain(`"oneOf":${JSON.stringify(values).slice(0, -1)},{"const":null,`);
		if (finding) {
			expect(text).toContain('"required":["value","by","on"],"additionalProperties":false');
			expect(text).toContain(`须由${actorLabel(finding.by)}认定`);
		}
		expect(text).toContain('"null"');
	}
});

test("the JSON Schema is plain frozen JSON, and zod reads it back to the same judgement", () => {
	const schema = factsJsonSchema(weifang2021);
	expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
	const { stateSecret } = schema.properties ?? {};
	expect(stateSecret).toMatchObject({ title: "国家秘密" });
	expect(Object.isFrozen(stateSecret)).toBe(true);
	const back = z.fromJSONSchema(structuredClone(schema) as never);
	for (const input of [
		{},
		{ publicData: true },
		{ publicData: "是" },
		{ stateSecret: finding },
		{ stateSecret: "none" },
		{ no: 1 },
	])
		expect(back.safeParse(input).success).toBe(accepts(input));
});

test("every fact may be absent or null; nothing else may stand beside the vocabulary", () => {
	expect(accepts({})).toBe(true);
	expect(accepts(Object.fromEntries(Object.keys(vocabulary).map((id) => [id, null])))).toBe(true);
	expect(accepts({ 公共数据: true })).toBe(false);
});

test("the schema takes ids and booleans only", () => {
	expect(accepts({ publicData: true, securityReview: "passed", stateSecret: finding })).toBe(true);
	expect(accepts({ publicData: "是" })).toBe(false);
	expect(accepts({ securityReview: "通过" })).toBe(false);
});

test.each([
	{ stateSecret: "none" },
	{ stateSecret: { ...finding, value: "涉及" } },
	{ stateSecret: { value: "none", on: "2026-11-21" } },
	{ stateSecret: { ...finding, by: "" } },
	{ stateSecret: { ...finding, on: "2023-02-29" } },
	{ stateSecret: { by: "张三", on: "2026-11-21" } },
	{ stateSecret: { ...finding, more: 1 } },
])("the schema refuses the finding %j", (input) => {
	expect(accepts(input)).toBe(false);
});

test("the schema of a law is made once", () => {
	expect(factsSchema(weifang2021)).toBe(factsSchema(weifang2021));
});

test("whatever zod still refuses becomes an issue in Chinese", () => {
	expect(issuesOf(validate(factsSchema(weifang2021), { stateSecret: { ...finding, by: "" }, securityReview: "通过" }))).toEqual(
		[
			{
				code: "wrong-value",
				path: ["stateSecret", "by"],
				message: "“stateSecret·by”一项不符合要求：``",
				input: "",
			},
			{ code: "wrong-value", path: ["securityReview"], message: "“securityReview”一项不符合要求：`通过`", input: "通过" },
		],
	);
	expect(issuesOf(validate(factsSchema(weifang2021), { no: 1 }))).toMatchObject([
		{ path: [], message: "所填事实中有不认识的项：`no`" },
	]);
	expect(readAs(validate(factsSchema(weifang2021), { publicData: true }))).toEqual({ publicData: true });
});
