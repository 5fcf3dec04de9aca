import { all, is, oneOf } from "../../model/law/condition";
import { question } from "../../model/law/question";
import { vocabulary } from "./vocabulary";

const part = { heading: "七、政务数据如何向社会开放" } as const;

const classes = { cite: part, quote: "政务数据按照开放类型分为普遍开放类和授权开放类" } as const;
const general = {
	cite: part,
	quote: "属于普遍开放类的，公民、法人或者其他组织可以直接从政务数据开放平台获取",
} as const;
const authorised = {
	cite: part,
	quote: "属于授权开放类的，内资控股法人企业、科研机构可申请县发改局协助向市大数据委申请",
} as const;

/** 第七部分：普遍开放、授权开放两类。是否另有不予开放类，本资料未载明。 */
export const opening = question(vocabulary, {
	id: "opening",
	label: "开放属性",
	matter: "opening",
	scale: [
		{ id: "conditional", label: "授权开放", ...classes },
		{ id: "unconditional", label: "普遍开放", ...classes },
	],
	rules: [
		{
			id: "七-authorised",
			words: [classes],
			when: all(is("governmentData"), is("declaredOpen", "conditional")),
			atMost: "conditional",
			reading: ["LY-01", "LY-10", "LY-11"],
		},
		{
			id: "七-general",
			words: [classes],
			when: all(is("governmentData"), is("declaredOpen", "unconditional")),
			atMost: "unconditional",
			reading: ["LY-01", "LY-10", "LY-11"],
		},
	],
	otherwise: "not-stated",
});

/** 第七部分：普遍开放的直接获取；授权开放的，所列主体可以申请。 */
export const openingRoute = question(
	{ ...vocabulary, opening },
	{
		id: "openingRoute",
		label: "社会主体获取途径",
		matter: "opening-route",
		scale: [
			{ id: "apply", label: "申请县发改局协助向市大数据委申请", ...authorised },
			{ id: "direct", label: "从政务数据开放平台直接获取", ...general },
		],
		rules: [
			{
				id: "七-apply",
				words: [authorised],
				when: all(is("opening", "conditional"), oneOf("applicant", "domesticFirm", "research")),
				atMost: "apply",
				matter: "opening-applicant",
				reading: "LY-04",
			},
			{ id: "七-direct", words: [general], when: is("opening", "unconditional"), atMost: "direct" },
		],
		otherwise: "not-stated",
	},
);
