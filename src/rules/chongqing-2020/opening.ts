import { all, is } from "../../model/law/condition";
import { question } from "../../model/law/question";
import { vocabulary } from "./vocabulary";

/** 特点五列举的利益均不涉及：涉及的，怎样处理本资料未载明，不据以得出可以开放。 */
const untouched = [is("stateSecret", "none"), is("protectedInterest", false)] as const;

const listed = {
	cite: { heading: "二是强化目录管理" },
	quote: "凡列入公共数据开放目录的数据，应根据数据开放属性有序开放",
} as const;

const classes = {
	cite: { heading: "三是强调分类开放" },
	quote: "将公共数据按开放属性区分为无条件开放、有条件开放、不予开放3种类型",
} as const;

/** 特点二、特点三：未列入目录的不能开放；列入的，按目录所注的属性。 */
export const opening = question(vocabulary, {
	id: "opening",
	label: "开放属性",
	matter: "opening",
	scale: [
		{ id: "none", label: "不予开放", ...classes, closed: true },
		{ id: "conditional", label: "有条件开放", ...classes },
		{ id: "unconditional", label: "无条件开放", ...classes },
	],
	rules: [
		{
			id: "特点二-unlisted",
			words: [{ cite: { heading: "二是强化目录管理" }, quote: "凡未列入公共数据开放目录的数据，不能对外开放" }],
			when: is("inOpenCatalogue", false),
			atMost: "none",
			matter: "opening-list",
			reading: ["CQ-01", "CQ-08"],
		},
		{ id: "特点三-none", words: [classes], when: is("declaredOpen", "none"), atMost: "none", reading: "CQ-08" },
		{
			id: "特点三-conditional",
			words: [listed, classes],
			when: all(is("inOpenCatalogue"), is("declaredOpen", "conditional"), ...untouched),
			atMost: "conditional",
			reading: ["CQ-02", "CQ-08"],
		},
		{
			id: "特点三-unconditional",
			words: [listed, classes],
			when: all(is("inOpenCatalogue"), is("declaredOpen", "unconditional"), ...untouched),
			atMost: "unconditional",
			reading: ["CQ-02", "CQ-08"],
		},
	],
	otherwise: "not-stated",
});

/** 特点三：有条件开放的获取程序。无条件开放的怎样获取、突发事件中怎样开放，本资料未载明。 */
export const openingRoute = question(
	{ ...vocabulary, opening },
	{
		id: "openingRoute",
		label: "社会主体获取途径",
		matter: "opening-route",
		scale: [
			{
				id: "none",
				label: "不予开放",
				cite: { heading: "二是强化目录管理" },
				quote: "凡未列入公共数据开放目录的数据，不能对外开放",
				closed: true,
			},
			{
				id: "apply",
				label: "提出申请，经评估、签订数据利用协议并经审查后获取",
				cite: { heading: "三是强调分类开放" },
				quote: "提出申请→评估申请→（同意后）签订数据利用协议（不同意说明理由）→大数据应用发展管理主管部门审查协议→开放公共数据",
			},
		],
		rules: [
			{
				id: "特点二-unlisted",
				words: [{ cite: { heading: "二是强化目录管理" }, quote: "凡未列入公共数据开放目录的数据，不能对外开放" }],
				when: all(is("inOpenCatalogue", false), is("emergency", false)),
				atMost: "none",
				reading: ["CQ-01", "CQ-03"],
			},
			{
				id: "特点三-none",
				words: [classes],
				when: all(is("opening", "none"), is("inOpenCatalogue"), is("emergency", false)),
				atMost: "none",
				reading: "CQ-03",
			},
			{
				id: "特点三-apply",
				words: [
					{
						cite: { heading: "三是强调分类开放" },
						quote:
							"针对有条件开放类的公共数据确立了“提出申请→评估申请→（同意后）签订数据利用协议（不同意说明理由）→大数据应用发展管理主管部门审查协议→开放公共数据”的获取程序",
					},
				],
				when: all(is("opening", "conditional"), is("emergency", false)),
				atMost: "apply",
				reading: "CQ-03",
			},
		],
		otherwise: "not-stated",
	},
);
