import { all, is } from "../../model/law/condition";
import { duties as define } from "../../model/law/duty";
import { vocabulary } from "./vocabulary";

/** 共享、归集、安全与项目初审。 */
export const duties = define(vocabulary, [
	{
		id: "三-share",
		label: "依法有序及时共享",
		words: [
			{
				cite: { heading: "（三）加强政务数据共享" },
				quote: "政务部门应当按照共享为常态、不共享为例外的原则，依法有序及时共享政务数据",
			},
		],
		on: "department",
		when: all(is("governmentData"), is("stateSecret", "none"), is("sharingExcepted", false)),
		met: is("shared"),
		within: { stated: false, words: "及时" },
		matter: "sharing-principle",
		reading: "AH-01",
	},
	{
		id: "三-aggregate",
		label: "及时归集并更新",
		words: [
			{
				cite: { heading: "三是更加强调政务数据汇聚融合" },
				quote: "政务部门应当按照政务数据资源目录要求，及时向江淮大数据中心平台完整归集并更新政务数据资源",
			},
		],
		on: "department",
		when: all(is("catalogued"), is("stateSecret", "none")),
		met: is("aggregated"),
		within: { stated: false, words: "及时" },
		matter: "aggregation",
		reading: "AH-05",
	},
	{
		id: "五-security",
		label: "健全安全防护制度并采取安全技术措施",
		words: [
			{
				cite: { heading: "（五）强化政务数据安全监管责任" },
				quote: "要求数据资源主管部门、政务部门健全大数据环境下数据安全防护制度，采取数据脱敏、数据备份、加密认证等安全技术措施",
			},
		],
		on: "department",
		when: is("governmentData"),
		met: all(is("securityRules"), is("securityMeasures")),
		matter: "security",
	},
	{
		id: "四-review",
		label: "项目审批前报请初审",
		words: [
			{
				cite: { heading: "四是更加强化政务信息化项目源头管控" },
				quote: "政府投资的政务数据资源、政务信息化项目，在项目审批前应当报本级人民政府数据资源主管部门初审",
			},
			{
				cite: { heading: "四是更加强化政务信息化项目源头管控" },
				quote: "市、县人民政府对项目审批程序另有规定的，从其规定",
			},
		],
		on: "anhui:reporter",
		when: all(is("governmentInvested"), is("localApprovalRule", false)),
		met: is("preliminaryReviewed"),
		matter: "projects",
		reading: "AH-03",
	},
]);
