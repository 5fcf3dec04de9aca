import { all, is, isNot, oneOf } from "../../model/law/condition";
import { question } from "../../model/law/question";
import { vocabulary } from "./vocabulary";

const stated = {
	cite: { heading: "五、主要内容" },
	quote: "明确无条件共享类、有条件共享类公共数据的申请及审核流程",
} as const;

/** 第三章：只列明两类。是否另有不予共享类，本资料未载明。 */
export const sharing = question(vocabulary, {
	id: "sharing",
	label: "共享类型",
	matter: "sharing",
	scale: [
		{ id: "conditional", label: "有条件共享", ...stated },
		{ id: "unconditional", label: "无条件共享", ...stated },
	],
	rules: [
		{
			id: "三-conditional",
			words: [stated],
			when: all(oneOf("declaredShare", "conditional", "someBodies", "partOnly"), is("stateSecret", "none")),
			atMost: "conditional",
			matter: "sharing.conditional",
			reading: ["TZ-07", "TZ-10", "TZ-11"],
		},
		{
			id: "三-unconditional",
			words: [stated],
			when: all(is("declaredShare", "unconditional"), is("stateSecret", "none")),
			atMost: "unconditional",
			matter: "sharing.unconditional",
			reading: ["TZ-07", "TZ-10", "TZ-11"],
		},
	],
	otherwise: "not-stated",
});

/** 第三章：两类都须申请，经审核。 */
export const sharingRoute = question(
	{ ...vocabulary, sharing },
	{
		id: "sharingRoute",
		label: "获取共享数据的途径",
		matter: "sharing-route",
		scale: [{ id: "applyForReview", label: "提出共享申请，经审核", ...stated }],
		rules: [
			{
				id: "三-conditional",
				words: [stated],
				when: all(is("sharing", "conditional"), isNot("requester", "society")),
				atMost: "applyForReview",
				matter: "sharing-route.conditional",
				reading: "TZ-08",
			},
			{
				id: "三-unconditional",
				words: [stated],
				when: all(is("sharing", "unconditional"), isNot("requester", "society")),
				atMost: "applyForReview",
				matter: "sharing-route.unconditional",
				reading: ["TZ-02", "TZ-08"],
			},
		],
		otherwise: "not-stated",
	},
);
