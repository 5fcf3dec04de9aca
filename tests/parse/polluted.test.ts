import { describe, expect, test } from "vitest";
import { eventsJsonSchema, factsJsonSchema, openApiFor, resultJsonSchema } from "../../src/contract";
import { parseEvents, parseFacts, parseNotice, parseOverlay, parseRegulation } from "../../src/parse";
import { laws } from "../../src/rules";
import { pack } from "./pack";

const { weifang } = laws;

/** Everything that is read, right and wrong, as JSON. */
const read = (): readonly unknown[] => [
	parseFacts(weifang, { 公共数据: "是", 国家秘密: { 认定: "不涉及", 认定人: "甲", 认定日: "2024-08-30" } }),
	parseFacts(weifang, { 公共数据: "不知道", 国家秘密: "不涉及", 别的: 1 }),
	parseEvents(weifang, "sharingRequest", [{ 日期: "2024-04-08", 环节: "申请", 结果: "已提出申请" }, {}]),
	parseRegulation(pack()),
	parseRegulation({ ...pack(), rank: "规范性文件", articels: {} }),
	parseOverlay({ year: 2027 }),
	parseNotice("国务院办公厅关于放假安排的通知", 2027),
	factsJsonSchema(weifang),
	factsJsonSchema(weifang, { names: "labels", question: "demand", draft: "draft-07" }),
	eventsJsonSchema(weifang, "sharingRequest"),
	resultJsonSchema(weifang, "decision", { question: "demand" }),
	openApiFor([laws["secrecy-2024"]]),
];

/** What is read while these properties are given to all objects; the test that runs it looks at nothing until they are gone. */
const whilePolluted = (names: readonly string[], value: unknown): string => {
	const given = names.filter((name) => !(name in Object.prototype));
	for (const name of given)
		Object.defineProperty(Object.prototype, name, { value, enumerable: true, configurable: true, writable: true });
	let result: unknown;
	try {
		result = read();
	} catch (error) {
		result = String(error);
	}
	const left = given.filter((name) => Object.hasOwn(Object.prototype, name));
	for (const name of given) Reflect.deleteProperty(Object.prototype, name);
	return JSON.stringify([result, left.length === given.length]);
};

describe("whatever all objects were given, the same is read and refused", () => {
	const clean = JSON.stringify([read(), true]);
	const names = [
		"unless",
		"until",
		"finding",
		"kind",
		"then",
		"toJSON",
		"all",
		"any",
		"not",
		"by",
		"on",
		"value_",
		"认定",
		"公共数据",
	];

	test.each([[{ all: [] }], ["2000-01-01"], [true], [0]])("%j", (value) => {
		expect(clean.length).toBeGreaterThan(10_000);
		expect(whilePolluted(names, value)).toBe(clean);
	});

	test("and it is still given afterwards", () => {
		expect(whilePolluted(["unless"], 1)).toBe(clean);
		expect("unless" in {}).toBe(false);
	});
});
