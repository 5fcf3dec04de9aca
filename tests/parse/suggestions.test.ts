import { describe, expect, test } from "vitest";
import { stepOutcomes } from "../../src/model/law/step-outcome";
import { type Named, namesOf } from "../../src/model/name-matching";
import { parseEvents, parseFacts, parseLawId, parseLevelId, parseQuestionId } from "../../src/parse";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { issuesOf } from "./outcome";

const suggestionFor = (fact: string, value: unknown): string =>
	issuesOf(parseFacts(weifang2021, { [fact]: value }))
		.map(({ suggestion = "" }) => suggestion)
		.join();
const outcomeFor = (step: string, outcome: string): string =>
	issuesOf(parseEvents(weifang2021, "sharingRequest", [{ 日期: "2024-04-08", 环节: step, 结果: outcome }]))
		.map(({ suggestion = "" }) => suggestion)
		.join();

describe("不提示意思不同的词，只列出可填的", () => {
	test.each(["拟同意", "待同意", "暂缓同意", "原则同意", "有条件同意", "未同意", "同意否"])("答复：%s", (reply) => {
		expect(suggestionFor("答复", reply)).toBe("可填“尚未答复”“同意”“部分同意”“附条件同意”“不同意”或者“未知”");
	});

	test.each(["待通过", "拟通过", "有条件通过", "缓通过", "末通过", "不通过", "过"])("安全审查：%s", (review) => {
		expect(suggestionFor("安全审查", review)).toBe("可填“未做”“未通过”“通过”或者“未知”");
	});

	test.each(["每五年", "每两周", "每两年", "每十年", "每隔年", "半年", "每半月", "每两月"])("更新周期：%s", (cycle) => {
		expect(suggestionFor("目录所定更新周期", cycle)).toMatch(/^可填“实时”/);
	});

	test.each(["是否", "非", "可", "否否"])("是与否：%s", (answer) => {
		expect(suggestionFor("公共数据", answer)).toBe("可填“是”“否”或者“未知”");
	});

	test.each([
		["答复", "部分解决"],
		["协商", "部分解决"],
		["协商", "拟解决"],
		["协商", "待解决"],
		["申请", "撤回申请"],
		["答复", "拟同意"],
		["答复", "暂缓同意"],
	])("环节“%s”的结果：%s", (step, outcome) => {
		expect(outcomeFor(step, outcome)).not.toMatch(/^是否为/);
	});

	test.each(["社会组织", "中央", "政府"])("主体：%s", (body) => {
		const [bodyFact] = Object.values(weifang2021.vocabulary).filter(
			({ kind }) => kind !== "flag" && kind.some(({ label }) => label === "社会主体"),
		);
		expect(suggestionFor(bodyFact?.label ?? "", body)).toMatch(/^可填/);
	});

	test.each(["shareLevel", "data_range", "share_type", "cycle"])("事实：%s", (name) => {
		expect(suggestionFor(name, "是")).toBe("");
	});

	test.each(["开放", "条件开放", "部分开放", "有无条件开放", "准予开放", "半条件开放"])("开放属性：%s", (level) => {
		const [issue] = issuesOf(parseLevelId(weifang2021, "opening", level));
		// Those in whose name it occurs are listed, or all; none is said to be meant.
		expect(issue?.suggestion).toMatch(
			/^(?:可选“不予开放”“有条件开放”或者“无条件开放”$|名称中有 `(?:条件)?开放` 的：“\S+”（\w+）、)/,
		);
	});

	test.each(["weifang-2012", "weifang-2020"])("规定：%s", (law) => {
		expect(issuesOf(parseLawId(law, { "weifang-2021": weifang2021 }))[0]?.suggestion).toMatch(/^可选/);
	});
});

test.each([
	["共享类型", "目录所注共享类型"],
	["更新周期", "目录所定更新周期"],
	["国家机密", "国家秘密"],
	["publicDate", "公共数据"],
	["公共数剧", "公共数据"],
	["答覆", "答复"],
])("明显是漏写、错写的，提示所指的事实：%s", (written, meant) => {
	expect(suggestionFor(written, "是")).toBe(`是否为“${meant}”？`);
});

test.each([
	["目录所定更新周期", "每半年", "halfYearly"],
	["目录所定更新周期", "按需", "onDemand"],
	["目录所定更新周期", "不更新", "never"],
])("“%s”可以填“%s”", (fact, label, id) => {
	expect(parseFacts(weifang2021, { [fact]: label })).toMatchObject({ _tag: "Right", right: { updateCycle: id } });
});

test("an ending that several names have is no suggestion", () => {
	expect(issuesOf(parseQuestionId(weifang2021, "途径"))[0]?.suggestion).toMatch(/^名称中有 `途径` 的：“\S+”（\w+）、/);
	expect(issuesOf(parseFacts(weifang2021, { 的规定: "无" }))[0]?.suggestion).toBeUndefined();
});

test("no word with something before it is taken for a value, unless it has the same characters", () => {
	const prefixes = [..."不未部拟待撤暂非无免半原附预补再缓停禁准只仅除双两"];
	const sorted = (text: string) => [...text].sort().join("");
	for (const { kind } of Object.values(weifang2021.vocabulary)) {
		if (kind === "flag") continue;
		const names = namesOf<Named>(kind);
		for (const { label } of kind)
			for (const text of prefixes.map((prefix) => `${prefix}${label}`)) {
				const meant = names.nearest(text);
				if (meant !== undefined) expect([text, sorted(meant.label)]).toEqual([text, sorted(text)]);
			}
	}
});

test("the outcomes of steps cannot be taken for one another", () => {
	const names = namesOf(Object.entries(stepOutcomes).map(([id, label]) => ({ id, label })));
	for (const [id, label] of Object.entries(stepOutcomes)) {
		expect(names.find(id)?.id).toBe(id);
		expect(names.find(label)?.id).toBe(id);
	}
});
