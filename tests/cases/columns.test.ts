import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { parseFacts } from "../../src/parse";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { casesIn } from "./case-file";
import { differences } from "./differences";

const finding = { 认定: "依法确定为国家秘密", 认定人: "某局定密责任人", 认定日: "2024-09-01" };

const whole = {
	案例: "国家秘密不予开放",
	日期: "2024-09-02",
	问题: "开放属性",
	事实: { 本市行政区域内: "是", 公共数据: "是", 国家秘密: finding },
	结论: "不予开放",
	依据: ["第二十三条第（一）项"],
	审核人: null,
	审核日期: null,
};

const problemIn = (extra: object): string => {
	try {
		casesIn(JSON.stringify([{ ...whole, ...extra }]), "开放.json");
		return "";
	} catch (error) {
		return error instanceof Error ? error.message : "";
	}
};

test("各栏都有的案例，栏目没有问题，与规则相符", () => {
	const [each] = casesIn(JSON.stringify([whole]), "开放.json");
	expect(each && differences(weifang2021, each)).toEqual([]);
});

describe("没有的栏目、错写的栏目，写明文件、案例、栏目和最接近的栏目", () => {
	test.each([
		["案例", { 义物: { 转为无条件开放类: "违反" } }, "没有“义物”这一栏，是否为“义务”？"],
		["案例", { 意见: "同意" }, "没有“意见”这一栏，可写的栏目：案例、编号、"],
		["义务", { 义务: { 更新目录: { 状太: "违反" } } }, "“义务”“更新目录”没有“状太”这一栏，是否为“状态”？"],
		["措施", { 措施: { 名称: "数据脱敏", 变更厚: "无" } }, "“措施”没有“变更厚”这一栏，是否为“变更后”？"],
		["下一步", { 下一步: { 已办: "无", 应位: [] } }, "“下一步”没有“应位”这一栏，是否为“应为”？"],
		["义务表", { 义务表: { 更新目录: { 依剧: [] } } }, "“义务表”“更新目录”没有“依剧”这一栏，是否为“依据”？"],
		["流转", { 流转: { 程序: "共享申请", 个步: [] } }, "“流转”没有“个步”这一栏，是否为“各步”？"],
		["流转的一步", { 流转: { 程序: "共享申请", 各步: [{ 以办: "无" }] } }, "“流转”“各步”第1项没有“以办”这一栏，是否为“已办”？"],
		["进程", { 进程: { 程序: "共享申请", 事项: [] } }, "“进程”没有“事项”这一栏，"],
		[
			"进程的一步",
			{ 进程: { 程序: "共享申请", 办理记录: [], 下一步: [{ 环节: "答复", 届漫: "2024-04-22" }] } },
			"“进程”“下一步”第1项没有“届漫”这一栏，是否为“届满”？",
		],
	])("%s", (_, extra, problem) => {
		expect(problemIn(extra)).toContain(`开放.json，“国家秘密不予开放”：${problem}`);
	});

	test("认定的栏目", () => {
		const facts = parseFacts(weifang2021, { 国家秘密: { ...finding, 认定衣据: "定密通知" } });
		expect(isLeft(facts) && facts.left).toMatchObject([{ path: ["国家秘密", "认定衣据"], suggestion: "是否为“认定依据”？" }]);
	});
});

test.each([
	["文字", { 结论: 3 }, "“结论”应当写文字，不能写 3"],
	["列表", { 依据: "第二十三条" }, '“依据”应当写成列表，不能写 "第二十三条"'],
	["留空的列表", { 待补: null }, "“待补”应当写成列表，不能写 null"],
	["日期", { 日期: "2024-02-30" }, '“日期”应当写日期，例如 2026-11-21，不能写 "2024-02-30"'],
	["一项也没有的义务", { 义务: {} }, "“义务”一项也没有写"],
	["没有审核人", { 审核人: undefined }, "“审核人”没有填写"],
	["没有结论的依据", { 结论: undefined, 义务: { 更新目录: "违反" } }, "有“依据”而没有“结论”，无从核对"],
	["没有问题的结论", { 问题: undefined }, "有“结论”而没有“问题”，无从核对"],
	["没有写明应当怎样", { 问题: undefined, 结论: undefined, 依据: undefined }, "没有写明应当怎样"],
])("填写有误的不予通过：%s", (_, extra, problem) => {
	expect(problemIn(extra)).toContain(problem);
});

test("没有案例的文件、同一栏写了两次的案例，不予通过", () => {
	expect(() => casesIn("[]", "空.yaml")).toThrow("空.yaml：没有案例");
	expect(() => casesIn("- 案例: 甲\n  案例: 乙\n", "重.yaml")).toThrow("重.yaml：内容不是合法的 YAML 或者 JSON");
});
