import { all, is, oneOf } from "../../model/law/condition";
import { question } from "../../model/law/question";
import { vocabulary } from "./vocabulary";

const part = { heading: "六、汇聚后的数据如何共享" } as const;

const unconditional = "属于无条件共享类的，可以直接从统一的政务数据汇聚共享平台获取";
const conditional = "属于有条件共享类的，可申请县发改局协助向市大数据委申请";

/** 第六部分：只列明两类。是否另有不予共享类，本资料未载明。 */
export const sharing = question(vocabulary, {
	id: "sharing",
	label: "共享类型",
	matter: "sharing",
	scale: [
		{ id: "conditional", label: "有条件共享", cite: part, quote: conditional },
		{ id: "unconditional", label: "无条件共享", cite: part, quote: unconditional },
	],
	rules: [
		{
			id: "六-conditional",
			words: [{ cite: part, quote: conditional }],
			when: all(is("governmentData"), oneOf("declaredShare", "conditional", "someBodies", "partOnly")),
			atMost: "conditional",
			matter: "sharing.conditional",
			reading: ["LY-10", "LY-11"],
		},
		{
			id: "六-unconditional",
			words: [{ cite: part, quote: unconditional }],
			when: all(is("governmentData"), is("declaredShare", "unconditional")),
			atMost: "unconditional",
			matter: "sharing.unconditional",
			reading: ["LY-10", "LY-11"],
		},
	],
	otherwise: "not-stated",
});

/** 第六部分：政务部门怎样取得共享数据。 */
export const sharingRoute = question(
	{ ...vocabulary, sharing },
	{
		id: "sharingRoute",
		label: "获取共享数据的途径",
		matter: "sharing-route",
		scale: [
			{ id: "applyThroughBureau", label: "申请县发改局协助向市大数据委申请，由市大数据委审核", cite: part, quote: conditional },
			{ id: "direct", label: "从统一的政务数据汇聚共享平台直接获取", cite: part, quote: unconditional },
		],
		rules: [
			{
				id: "六-apply",
				words: [{ cite: part, quote: `${conditional}，市大数据委按照规定程序审核后提出意见并反馈` }],
				when: all(is("sharing", "conditional"), is("requesterDepartment")),
				atMost: "applyThroughBureau",
				matter: "sharing-route.conditional",
				reading: "LY-03",
			},
			{
				id: "六-direct",
				words: [{ cite: part, quote: unconditional }],
				when: all(is("sharing", "unconditional"), is("requesterDepartment")),
				atMost: "direct",
				matter: "sharing-route.unconditional",
				reading: "LY-03",
			},
		],
		otherwise: "not-stated",
	},
);
