import { vocabulary } from "../../../model/law/fact";
import { secrecy } from "../../terms/values";

/** 第一章、第九章：本办法管什么、在哪里适用。 */
export const scopeFacts = vocabulary({
	inRegion: {
		label: "本市行政区域内",
		ask: "该公共数据的采集、共享、开放等活动是否在本市行政区域内？",
		kind: "flag",
		cite: { article: 2, paragraph: 1 },
	},
	publicData: {
		label: "公共数据",
		ask: "该数据是否为本市各级公共管理和服务机构在依法履行职责、提供服务过程中采集、产生和管理的数据资源？",
		kind: "flag",
		cite: { article: 3, paragraph: 1 },
	},
	stateSecret: {
		label: "国家秘密",
		ask: "该数据是否涉及国家秘密，是否已经依法确定为国家秘密？疑似涉密的，填写认定人并将认定结果留空。",
		kind: secrecy,
		cite: { article: 2, paragraph: 2 },
		finding: { by: "classifier" },
	},
	zone: {
		label: "第三十八条所列功能区",
		ask: "该事项是否由潍坊高新技术产业开发区、滨海经济开发区、综合保税区或者潍坊峡山生态经济开发区执行？",
		kind: "flag",
		cite: { article: 38 },
	},
	zoneMandateVerified: {
		label: "已核实功能区的职责权限",
		ask: "是否已经核实法规授权或者市人民政府确定的职责权限包含该事项？",
		kind: "flag",
		cite: { article: 38 },
	},
});
