import { vocabulary as define } from "../../model/law/fact";
import { secrecy } from "../terms/values";

const sharing = { heading: "（三）加强政务数据共享" } as const;
const projects = { heading: "四是更加强化政务信息化项目源头管控" } as const;

/** 本资料所问的事实。标明由谁认定的，只有该主体可以具名认定。 */
export const vocabulary = define({
	governmentData: {
		label: "政务数据",
		ask: "该数据是否属于办法所称政务数据？定义本资料未载明，依全文填写。",
		kind: "flag",
		cite: sharing,
	},
	stateSecret: {
		label: "国家秘密",
		ask: "该数据是否涉及国家秘密，是否已经依法确定为国家秘密？疑似涉密的，填写认定人并将认定结果留空。",
		kind: secrecy,
		cite: sharing,
		finding: { by: "classifier" },
	},
	sharingExcepted: {
		label: "属于不共享的例外",
		ask: "该数据是否属于不共享的例外？例外的情形本资料未载明，依全文认定。",
		kind: "flag",
		cite: sharing,
		finding: { by: "department" },
	},
	shared: {
		label: "已经共享",
		ask: "该数据是否已经共享？",
		kind: "flag",
		cite: sharing,
	},
	catalogued: {
		label: "已编入目录",
		ask: "该数据是否已经编入全省统一的政务数据目录？",
		kind: "flag",
		cite: { heading: "三是更加强调政务数据汇聚融合" },
	},
	aggregated: {
		label: "已向统一平台汇聚",
		ask: "该数据是否已经向江淮大数据中心平台完整归集并更新？",
		kind: "flag",
		cite: { heading: "三是更加强调政务数据汇聚融合" },
	},
	securityRules: {
		label: "已健全数据安全防护制度",
		ask: "是否已经健全大数据环境下数据安全防护制度？",
		kind: "flag",
		cite: { heading: "（五）强化政务数据安全监管责任" },
		finding: { by: "department" },
	},
	securityMeasures: {
		label: "已采取安全技术措施",
		ask: "是否已经采取数据脱敏、数据备份、加密认证等安全技术措施？",
		kind: "flag",
		cite: { heading: "（五）强化政务数据安全监管责任" },
		finding: { by: "department" },
	},
	governmentInvested: {
		label: "政府投资的项目",
		ask: "是否为政府投资的政务数据资源、政务信息化项目？",
		kind: "flag",
		cite: projects,
	},
	localApprovalRule: {
		label: "市、县对项目审批程序另有规定",
		ask: "市、县人民政府对项目审批程序是否另有规定？省级项目，答否。",
		kind: "flag",
		cite: projects,
	},
	preliminaryReviewed: {
		label: "已报数据资源主管部门初审",
		ask: "项目审批前，是否已经报本级人民政府数据资源主管部门初审？",
		kind: "flag",
		cite: projects,
	},
	secretSystem: {
		label: "涉密政务信息系统",
		ask: "该系统是否为涉密的政务信息系统？",
		kind: "flag",
		cite: projects,
		finding: { by: "classifier" },
	},
	interconnects: {
		label: "能够实现互联互通、数据共享、业务协同",
		ask: "该系统能否实现互联互通、数据共享、业务协同？",
		kind: "flag",
		cite: projects,
		finding: { by: "anhui:authority" },
	},
	otherLawOnProject: {
		label: "法律、法规、规章对该系统另有规定",
		ask: "法律、法规、规章对该系统的建设、运维是否另有规定？",
		kind: "flag",
		cite: projects,
	},
});
