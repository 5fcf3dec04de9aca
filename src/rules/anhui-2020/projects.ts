import { all, is } from "../../model/law/condition";
import { question } from "../../model/law/question";
import { vocabulary } from "./vocabulary";

const cite = { heading: "四是更加强化政务信息化项目源头管控" } as const;

const gate = {
	cite,
	quote:
		"除法律、法规、规章另有规定外，不能实现互联互通、数据共享、业务协同的非涉密政务信息系统，不得审批建设，不得安排运维经费",
} as const;
const review = {
	cite,
	quote: "政府投资的政务数据资源、政务信息化项目，在项目审批前应当报本级人民政府数据资源主管部门初审",
} as const;

/** 不能互联互通、数据共享、业务协同的非涉密系统。 */
const closed = all(is("interconnects", false), is("secretSystem", false));

/** 特色举措四：项目的初审与不得审批的情形。 */
export const project = question(vocabulary, {
	id: "project",
	label: "信息化建设项目的审核和验收",
	matter: "projects",
	scale: [
		{ id: "rejected", label: "不得审批建设", ...gate },
		{ id: "reviewable", label: "审批前报数据资源主管部门初审", ...review },
	],
	rules: [
		{
			id: "四-gate",
			words: [gate],
			when: closed,
			unless: is("otherLawOnProject"),
			reading: "AH-06",
			atMost: "rejected",
		},
		{
			id: "四-review",
			words: [review, { cite, quote: "市、县人民政府对项目审批程序另有规定的，从其规定" }],
			when: is("governmentInvested"),
			unless: is("localApprovalRule"),
			atMost: "reviewable",
			reading: ["AH-03", "AH-06"],
		},
	],
	otherwise: "not-stated",
});

/** 特色举措四：不得安排运维经费的情形；其余怎样安排，本资料未载明。 */
export const funding = question(vocabulary, {
	id: "funding",
	label: "信息化建设项目与运行维护经费",
	matter: "funding",
	scale: [{ id: "suspended", label: "不得安排运维经费", ...gate }],
	rules: [
		{
			id: "四-funding",
			words: [gate],
			when: closed,
			unless: is("otherLawOnProject"),
			reading: "AH-06",
			atMost: "suspended",
		},
	],
	otherwise: "not-stated",
});
