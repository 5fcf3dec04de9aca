import fc from "fast-check";
import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { parseSignatures } from "../../src/parse";
import { isHelpful } from "./helpful";
import { codesOf, issuesOf, readAs } from "./outcome";

const 格式 = "gongshu-signatures/1";
const hash = "fc56942f860f".padEnd(64, "0");
const entry = {
	项: "解释",
	规定: "weifang-2021",
	号: "A-06",
	意见: "同意",
	审核人: "法规科甲",
	日期: "2026-11-20",
	核对码: hash,
};
const read = (...签署: readonly unknown[]) => parseSignatures({ 格式, 签署 });
const without = (column: keyof typeof entry) => Object.fromEntries(Object.entries(entry).filter(([key]) => key !== column));

describe("signatures as people write them", () => {
	test("by Chinese term or by id, a day in any form, an article by a number", () => {
		const article = { of: "article", law: "weifang-2021", id: 23, opinion: "refer", by: " 法规科甲 ", on: "2026/11/20" };
		expect(
			read({ ...entry, 日期: "２０２６年11月20日", 核对码: hash.toUpperCase() }, { ...article, hash, note: "请示省局" }),
		).toEqual({
			_tag: "Right",
			right: [
				{ of: "reading", law: "weifang-2021", id: "A-06", opinion: "agree", by: "法规科甲", on: "2026-11-20", hash },
				{
					of: "article",
					law: "weifang-2021",
					id: "23",
					opinion: "refer",
					by: "法规科甲",
					on: "2026-11-20",
					hash,
					note: "请示省局",
				},
			],
		});
	});

	test("a meaning adopted instead belongs to a disagreement on a reading", () => {
		const other = { ...entry, 意见: "不同意", 采用: "逾期视为不同意" };
		expect(readAs(read(other))?.[0]).toMatchObject({ opinion: "disagree", instead: "逾期视为不同意" });
		expect(codesOf(read({ ...entry, 采用: "逾期视为不同意" }))).toEqual(["wrong-value"]);
		expect(codesOf(read({ ...other, 项: "条", 号: "23" }))).toEqual(["wrong-value"]);
	});

	test("a file without an entry yet", () => {
		expect(readAs(read())).toEqual([]);
		expect(readAs(parseSignatures({ 格式, 签署: null }))).toEqual([]);
	});
});

describe("what is wrong is told at once, with its place and what to do", () => {
	test("everything in one entry", () => {
		const wrong = {
			项: "解解",
			规定: " ",
			号: "",
			意见: "赞成",
			审核人: "",
			日期: "2026-02-30",
			核对码: "FC56-942F-860F",
			备注: "甲",
		};
		const issues = issuesOf(read(entry, wrong));
		expect(issues.map(({ path }) => path.join("/")).toSorted()).toEqual(
			[
				"签署/1",
				"签署/1",
				"签署/1/备注",
				"签署/1/审核人",
				"签署/1/意见",
				"签署/1/日期",
				"签署/1/核对码",
				"签署/1/项",
			].toSorted(),
		);
		for (const issue of issues) isHelpful(issue);
	});

	test.each(Object.keys(entry))("%s left out", (column) => {
		const issues = issuesOf(read(without(column as keyof typeof entry)));
		expect(issues.map(({ code, message }) => [code, message])).toEqual([["missing-key", `这一项签署缺少“${column}”`]]);
	});

	test("a signature of nobody", () => {
		for (const 审核人 of ["", "  ", "\u3000", null, "未知"]) expect(isLeft(read({ ...entry, 审核人 }))).toBe(true);
	});

	test("a file of another form", () => {
		for (const input of [
			null,
			[],
			"签署",
			{ 签署: [] },
			{ 格式: "gongshu-signatures/2", 签署: [] },
			{ 格式 },
			{ 格式, 签署: {} },
		]) {
			const issues = issuesOf(parseSignatures(input));
			expect(issues.length).toBeGreaterThan(0);
			for (const issue of issues) isHelpful(issue);
		}
	});

	test("whatever the input, it never throws, and what is read is what was written", () => {
		const anything = fc.oneof(fc.anything(), fc.constantFrom(...Object.values(entry)));
		const column = fc.constantFrom(...Object.keys(entry));
		const total = fc.property(column, anything, (key, value) => {
			const parsed = parseSignatures({ 格式, 签署: [{ ...entry, [key]: value }] });
			if (isLeft(parsed)) for (const issue of parsed.left) expect(issue.path[0]).toBe("签署");
			else expect(parsed.right[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
		});
		fc.assert(total, { numRuns: 300 });
	});
});
