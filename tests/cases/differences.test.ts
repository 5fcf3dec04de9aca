import { expect, test } from "vitest";
import type { Law } from "../../src/index";
import { books, jurisdictionBooks } from "./books";
import { casesOf } from "./case-file";
import { differences } from "./differences";
import type { WrittenCase } from "./schema";

type Path = readonly (string | number)[];

/** What is put to the law, and what is not compared with anything. */
const inputs: readonly RegExp[] = [
	/^(案例|编号|规定|数据资源|日期|所知截至|问题|事实|理由|审核人|审核日期)( |$)/,
	/^措施 (名称|变更)( |$)/,
	/^下一步 (程序|已办|结果)$/,
	/^进程 (程序|办理记录)( |$)/,
	/^流转 (程序|各步 \* (已办|结果))$/,
];

/** The columns that hold something for each of several things by their labels. */
const byLabel = /^(目录核查|义务|义务表|解除途径|下一步 (由|依据)|流转 (由|各步 \* 应为))$/;

/** A path as one of many alike: the places in lists and the labels of things are left out. */
const patternOf = (path: Path): string =>
	path.reduce<string>((pattern, key) => {
		const part = typeof key === "number" || byLabel.test(pattern) ? "*" : key;
		return pattern === "" ? String(part) : `${pattern} ${part}`;
	}, "");

/** Every value in a case that is neither a list nor an object; an empty list counts as one. */
const leavesOf = (value: unknown, path: Path = []): readonly Path[] => {
	if (typeof value !== "object" || value === null || (Array.isArray(value) && value.length === 0)) return [path];
	const entries = Array.isArray(value) ? value.map((each, at) => [at, each] as const) : Object.entries(value);
	return entries.flatMap(([key, each]) => leavesOf(each, [...path, key]));
};

const otherThan = (value: unknown): unknown => {
	if (Array.isArray(value)) return ["某"];
	if (typeof value === "number") return value + 1;
	if (value === "是" || value === "否") return value === "是" ? "否" : "是";
	return value === null ? "2026-01-01" : `${value}某`;
};

/** The value with another one in this place. */
const altered = (value: unknown, [key, ...rest]: Path): unknown => {
	if (key === undefined) return otherThan(value);
	if (Array.isArray(value)) return value.map((each, at) => (at === key ? altered(each, rest) : each));
	return { ...Object(value), [key]: altered(Object(value)[key], rest) };
};

interface Example {
	readonly law: Law;
	readonly each: WrittenCase;
	readonly path: Path;
}

/** One case for each kind of place in which a case says how it should come out. */
const examples = new Map<string, Example>();
for (const book of [...books, ...jurisdictionBooks])
	for (const each of casesOf(book))
		for (const path of leavesOf(each)) {
			const pattern = patternOf(path);
			if (!examples.has(pattern) && !inputs.some((input) => input.test(pattern)))
				examples.set(pattern, { law: book.law, each, path });
		}

test.each([...examples])("案例所写的改动一处，即与规则不符：%s", (_, { law, each, path }) => {
	expect(differences(law, each)).toEqual([]);
	expect(differences(law, altered(each, path) as WrittenCase)).not.toEqual([]);
});

test("每一栏都有案例写明", () => {
	const columns = new Set([...examples.keys()].map((pattern) => pattern.split(" ")[0]));
	const expected = [
		"结论",
		"依据",
		"不成立",
		"未查明",
		"待补",
		"可能",
		"能否提供",
		"让位",
		"等级见于",
		"解除途径",
		"提示",
		"目录核查",
		"义务",
		"措施",
	];
	expect([...expected, "下一步", "进程", "义务表", "流转"].filter((column) => !columns.has(column))).toEqual([]);
});
