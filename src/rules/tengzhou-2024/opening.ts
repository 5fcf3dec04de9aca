import { all, is, oneOf } from "../../model/law/condition";
import { question } from "../../model/law/question";
import { vocabulary } from "./vocabulary";

const processed = {
	cite: { heading: "五、主要内容" },
	quote: "无条件开放类、有条件开放类的公共数据需经脱敏脱密处理",
} as const;
const platform = {
	cite: { heading: "五、主要内容" },
	quote: "规定公共数据需通过省、市级公共数据开放平台获取",
} as const;

/** 第四章：只列明两类。是否另有不予开放类，本资料未载明。 */
export const opening = question(vocabulary, {
	id: "opening",
	label: "开放属性",
	matter: "opening",
	scale: [
		{ id: "conditional", label: "有条件开放", ...processed },
		{ id: "unconditional", label: "无条件开放", ...processed },
	],
	rules: [
		{
			id: "四-conditional",
			words: [processed],
			when: all(is("declaredOpen", "conditional"), is("stateSecret", "none")),
			atMost: "conditional",
			reading: ["TZ-07", "TZ-10"],
		},
		{
			id: "四-unconditional",
			words: [processed],
			when: all(is("declaredOpen", "unconditional"), is("stateSecret", "none")),
			atMost: "unconditional",
			reading: ["TZ-07", "TZ-10"],
		},
	],
	otherwise: "not-stated",
});

/** 第四章：脱敏脱密处理之后，通过省、市级平台获取。 */
export const openingRoute = question(
	{ ...vocabulary, opening },
	{
		id: "openingRoute",
		label: "社会主体获取途径",
		matter: "opening-route",
		scale: [
			{ id: "blocked", label: "脱敏脱密处理之前不得开放", ...processed, closed: true },
			{ id: "platform", label: "通过省、市级公共数据开放平台获取（办理程序本资料未载明）", ...platform },
		],
		rules: [
			{
				id: "四-processed",
				words: [processed],
				when: all(oneOf("opening", "conditional", "unconditional"), is("processedForOpening", false)),
				atMost: "blocked",
				reading: "TZ-03",
			},
			{
				id: "四-platform",
				words: [platform],
				when: oneOf("opening", "conditional", "unconditional"),
				atMost: "platform",
				reading: "TZ-04",
			},
		],
		otherwise: "not-stated",
	},
);
