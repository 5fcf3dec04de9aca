import { all, is } from "../../model/law/condition";
import { question } from "../../model/law/question";
import { vocabulary } from "./vocabulary";

/** 第三十九条至第四十一条：先责令改正；拒不改正或者情节严重的，依法给予处分。 */
export const departmentLiability = question(vocabulary, {
	id: "departmentLiability",
	label: "政府部门与主管部门的责任",
	matter: "department-liability",
	scale: [
		{
			id: "discipline",
			label: "对负有责任的领导人员和直接责任人员依法给予处分",
			cite: { article: 39 },
			quote: "拒不改正或者情节严重的，对负有责任的领导人员和直接责任人员依法给予处分",
		},
		{ id: "correct", label: "责令改正", cite: { article: 39 }, quote: "由同级政务数据共享主管部门责令改正" },
		{ id: "none", label: "未认定有所列行为", cite: { article: 39 }, quote: "有下列情形之一的" },
	],
	rules: [
		{
			id: "39",
			words: [
				{
					cite: { article: 39 },
					quote: "政务数据提供部门违反本条例规定，有下列情形之一的，由同级政务数据共享主管部门责令改正",
				},
			],
			when: is("departmentBreach", "supplying"),
			atMost: "correct",
		},
		{
			id: "40",
			words: [
				{
					cite: { article: 40 },
					quote: "政务数据需求部门违反本条例规定，有下列情形之一的，由同级政务数据共享主管部门责令改正",
				},
			],
			when: is("departmentBreach", "demanding"),
			atMost: "correct",
		},
		{
			id: "41",
			words: [
				{
					cite: { article: 41 },
					quote: "政务数据共享主管部门违反本条例规定，有下列情形之一的，由本级人民政府或者上级主管部门责令改正",
				},
			],
			when: is("departmentBreach", "supervising"),
			atMost: "correct",
		},
		{
			id: "39-serious",
			words: [
				{
					cite: { article: 39 },
					quote: "拒不改正或者情节严重的，对负有责任的领导人员和直接责任人员依法给予处分",
				},
			],
			when: all(is("departmentBreach", "supplying"), is("refusedOrSerious")),
			atMost: "discipline",
			reading: "S-13",
		},
		{
			id: "40-serious",
			words: [
				{
					cite: { article: 40 },
					quote: "拒不改正或者情节严重的，对负有责任的领导人员和直接责任人员依法给予处分",
				},
			],
			when: all(is("departmentBreach", "demanding"), is("refusedOrSerious")),
			atMost: "discipline",
			reading: "S-13",
		},
		{
			id: "41-serious",
			words: [
				{
					cite: { article: 41 },
					quote: "拒不改正或者情节严重的，对负有责任的领导人员和直接责任人员依法给予处分",
				},
			],
			when: all(is("departmentBreach", "supervising"), is("refusedOrSerious")),
			atMost: "discipline",
			reading: "S-13",
		},
	],
});

/** 机构责任：政府部门之间的共享，依第三十九条至第四十一条，不另依地方的规定。 */
export const liability = question(
	{ ...vocabulary, departmentLiability },
	{
		id: "liability",
		label: "公共管理和服务机构的责任",
		matter: "liability",
		scale: departmentLiability.scale,
		rules: [
			{
				id: "39-41",
				words: [{ cite: { article: 39 }, quote: "由同级政务数据共享主管部门责令改正" }],
				when: is("departmentLiability", "correct"),
				atMost: "correct",
				matter: "liability",
			},
			{
				id: "39-41-serious",
				words: [{ cite: { article: 39 }, quote: "拒不改正或者情节严重的，对负有责任的领导人员和直接责任人员依法给予处分" }],
				when: is("departmentLiability", "discipline"),
				atMost: "discipline",
				matter: "liability",
				reading: "S-13",
			},
		],
	},
);
