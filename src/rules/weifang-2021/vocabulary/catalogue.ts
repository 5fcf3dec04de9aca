import { vocabulary } from "../../../model/law/fact";
import { catalogueTriggers } from "../../terms/values";

/** 第一章、第二章：平台与目录。 */
export const catalogueFacts = vocabulary({
	onUnifiedPlatform: {
		label: "依托全市统一的大数据平台",
		ask: "共享、开放和利用工作是否依托全市统一的大数据平台开展？",
		kind: "flag",
		cite: { article: 7, paragraph: 2 },
	},
	catalogued: {
		label: "已编入目录",
		ask: "该数据是否已经编入本单位的公共数据资源目录？",
		kind: "flag",
		cite: { article: 9, paragraph: 1 },
	},
	catalogueFieldsComplete: {
		label: "目录条目要素齐全",
		ask: "目录条目是否已经载明元数据、共享和开放属性、安全级别、使用要求、更新周期等？",
		kind: "flag",
		cite: { article: 8, paragraph: 2 },
	},
	responsibleDepartmentNamed: {
		label: "已明确数据责任部门",
		ask: "市大数据主管部门是否已经按照“一数一源”原则明确该数据的责任部门？",
		kind: "flag",
		cite: { article: 9, paragraph: 2 },
	},
	catalogueTrigger: {
		label: "更新目录的事由",
		ask: "是否发生应当更新目录的事由？",
		kind: catalogueTriggers,
		cite: { article: 11 },
	},
	catalogueUpdated: {
		label: "目录已更新",
		ask: "事由发生后，目录是否已经更新？",
		kind: "flag",
		cite: { article: 11 },
	},
	catalogueChange: {
		label: "目录变动",
		ask: "目录条目作何种变动？",
		kind: [
			{ id: "none", label: "没有变动" },
			{ id: "add", label: "新增" },
			{ id: "modify", label: "修改" },
			{ id: "delete", label: "删减" },
		],
		cite: { article: 11 },
	},
	changeApproved: {
		label: "变动已经同意并备案",
		ask: "删减、修改目录的，是否已经本级大数据主管部门同意并备案？",
		kind: "flag",
		cite: { article: 11 },
	},
});
