import { readFileSync } from "node:fs";
import { parseFindings, parseProfile } from "../../src/catalogue";
import { type Law, layersOf } from "../../src/model/law/law";
import { laws } from "../../src/rules";
import { areFindingsWritten, isProfileWritten } from "./catalogue-means";
import { mutated } from "./mutations";
import type { Target } from "./target";

const { weifang } = laws;
const law: Law = weifang;

const example = (name: string): unknown =>
	JSON.parse(readFileSync(new URL(`../../examples/weifang-catalogue/${name}`, import.meta.url), "utf8"));

const smallProfile = {
	格式: "gongshu-profile/1",
	工作表: "目录",
	每行为: "资源",
	列: {
		名称: "资源名称",
		属性: { 栏目: "涉密属性", 代码: { "1": "涉密", "0": "非涉密" } },
		共享: { 事实: "目录所注共享类型", 代码: { "01": "无条件共享", "02": "有条件共享" }, 空白: "未知" },
		秘密: { 事实: "国家秘密", 认定人列: "甲", 认定日列: "乙" },
		甲: "不用",
		乙: "不用",
	},
	固定事实: { 公共数据: "是" },
	成批认定: [{ 事实: { 工作秘密: "否" }, 认定人: "保密办", 认定日: "2026-03-02", 行: "2-9" }],
};

export const profileTarget = (): Target => ({
	inputs: mutated([smallProfile, example("profile.json") as object]),
	parse: (input) => parseProfile(law, input),
	means: isProfileWritten,
	isPositioned: true,
});

export const findingsTarget = (): Target => {
	const all = example("findings.json") as readonly object[];
	const few = Array.from({ length: 20 }, (_, at) => all.slice(at * 3, at * 3 + 2));
	return {
		inputs: mutated([...few, [{ ...smallProfile.成批认定[0], 行: "第4行至第12行，15；20—31" }]]),
		parse: (input) => parseFindings(law, input),
		means: areFindingsWritten(layersOf(law).flatMap(({ regulation }) => Object.entries(regulation.vocabulary))),
		isPositioned: true,
	};
};
