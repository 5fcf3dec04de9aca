import { vocabulary } from "../../../model/law/fact";

/** 第七章、第八章、第九章：项目与经费、责任、上位规定。 */
export const supervisionFacts = vocabulary({
	projectCatalogued: {
		label: "项目已编制形成数据资源目录",
		ask: "信息化建设项目是否已经编制形成数据资源目录？",
		kind: "flag",
		cite: { article: 33 },
	},
	projectMeets: {
		label: "项目符合共享和开放要求",
		ask: "信息化建设项目是否符合公共数据共享和开放要求？",
		kind: "flag",
		cite: { article: 33 },
		finding: { by: "authority" },
	},
	governmentDepartment: {
		label: "属于政务部门",
		ask: "该单位是否属于政务部门？本办法使用此语而未作定义。",
		kind: "flag",
		cite: { article: 33 },
		finding: { by: "authority" },
	},
	managesAsRequired: {
		label: "按照本办法开展公共数据资源管理",
		ask: "该单位是否按照本办法开展公共数据资源管理？",
		kind: "flag",
		cite: { article: 33 },
		finding: { by: "authority" },
	},
	justified: {
		label: "有正当理由",
		ask: "不按照本办法开展管理的，是否有正当理由？",
		kind: "flag",
		cite: { article: 33 },
		finding: { by: "authority" },
	},
	agencyBreach: {
		label: "第三十五条所列行为",
		ask: "公共管理和服务机构及其工作人员有第三十五条所列哪一项行为？",
		kind: [
			{ id: "none", label: "没有" },
			{ id: "catalogue", label: "未按要求编制或者更新目录" },
			{ id: "data", label: "未按要求提供数据、数据不一致、未及时更新，或者不符合规范无法使用" },
			{ id: "unrelatedUse", label: "用于与本单位履行职能无关的用途" },
			{ id: "other", label: "未按照规定履行职责的其他行为" },
		],
		cite: { article: 35 },
		finding: { by: "authority" },
	},
	serious: {
		label: "情节严重",
		ask: "该行为是否情节严重？",
		kind: "flag",
		cite: { article: 35 },
		finding: { by: "authority" },
	},
	societyBreach: {
		label: "第三十六条所列行为",
		ask: "社会主体在使用公共数据过程中有第三十六条所列哪一项行为？",
		kind: [
			{ id: "none", label: "没有" },
			{ id: "purpose", label: "未按照申请用途使用或者未遵守数据使用安全规定" },
			{ id: "infringement", label: "侵犯他人合法权益" },
			{ id: "illegalGain", label: "获取非法收益" },
			{ id: "incident", label: "未采取安全保障措施，造成数据安全事件" },
			{ id: "other", label: "其他违反数据安全法律、法规的行为" },
		],
		cite: { article: 36 },
		finding: { by: "competent" },
	},
	upperLawProvides: {
		label: "上位规定已有规定",
		ask: "国家、本省相关法律、法规、规章对该事项是否已有规定？",
		kind: "flag",
		cite: { article: 37 },
	},
	upperLawFollowed: {
		label: "已从上位规定",
		ask: "上位规定已有规定的，是否从其规定？",
		kind: "flag",
		cite: { article: 37 },
	},
});
