import { vocabulary } from "../../../model/law/fact";

/** 第三章：采集、购买、汇聚、更新与校核。 */
export const collectionFacts = vocabulary({
	obtainableByShare: {
		label: "可以通过共享获取",
		ask: "该数据或者电子材料是否可以通过共享方式从其他公共管理和服务机构获取？",
		kind: "flag",
		cite: { article: 12, paragraph: 1 },
	},
	collectedDirectly: {
		label: "另行采集",
		ask: "公共管理和服务机构是否另行采集了该数据？",
		kind: "flag",
		cite: { article: 12, paragraph: 1 },
	},
	keyIdentifiers: {
		label: "包含关键标识信息",
		ask: "采集的数据是否包含被采集对象统一社会信用代码、身份证号等关键标识信息？",
		kind: "flag",
		cite: { article: 12, paragraph: 2 },
	},
	buysSocialData: {
		label: "购买社会数据",
		ask: "政务部门是否因依法履行职责需要购买社会数据？",
		kind: "flag",
		cite: { article: 13 },
	},
	purchaseApproved: {
		label: "购买已经批准",
		ask: "购买社会数据是否已经报本级大数据主管部门批准？",
		kind: "flag",
		cite: { article: 13 },
	},
	purchaseCatalogued: {
		label: "采购的数据已入目录并共享",
		ask: "采购的数据是否已经纳入本部门公共数据资源目录，并按照有关规定共享？",
		kind: "flag",
		cite: { article: 13 },
	},
	aggregated: {
		label: "已向统一平台汇聚",
		ask: "目录中的该数据是否已经按照统一汇聚规范向全市统一的大数据平台汇聚？",
		kind: "flag",
		cite: { article: 14, paragraph: 2 },
	},
	database: {
		label: "所建数据库",
		ask: "该事项是否涉及建设基础、主题或者综合数据库？",
		kind: [
			{ id: "none", label: "不涉及" },
			{ id: "base", label: "基础数据库" },
			{ id: "theme", label: "主题数据库" },
			{ id: "comprehensive", label: "综合数据库" },
		],
		cite: { article: 15 },
	},
	integratedOnPlatform: {
		label: "已通过统一平台整合",
		ask: "建设数据库所需的公共数据，是否通过全市统一的大数据平台整合？",
		kind: "flag",
		cite: { article: 15 },
	},
	standardized: {
		label: "已作电子化、结构化、标准化处理",
		ask: "采集的公共数据是否已经电子化、结构化、标准化处理？",
		kind: "flag",
		cite: { article: 18, paragraph: 1 },
	},
	updateCycle: {
		label: "目录所定更新周期",
		ask: "目录为该数据定下的更新周期是多长？",
		kind: [
			{ id: "realTime", label: "实时" },
			{ id: "daily", label: "每日" },
			{ id: "weekly", label: "每周" },
			{ id: "monthly", label: "每月" },
			{ id: "quarterly", label: "每季" },
			{ id: "halfYearly", label: "每半年" },
			{ id: "yearly", label: "每年" },
			{ id: "irregular", label: "不定期" },
			{ id: "onDemand", label: "按需" },
			{ id: "never", label: "不更新" },
		],
		cite: { article: 18, paragraph: 1 },
	},
	updatedInCycle: {
		label: "已按更新周期更新",
		ask: "共享和开放的该数据，是否已经按照目录中的更新周期更新？更新周期为不定期、按需、不更新的，由填报人判断是否及时。",
		kind: "flag",
		cite: { article: 18, paragraph: 1 },
	},
	errorFound: {
		label: "有疑义或者发现错误",
		ask: "数据使用方对共享或者开放获取的公共数据是否有疑义或者发现错误？",
		kind: "flag",
		cite: { article: 18, paragraph: 2 },
	},
	errorReported: {
		label: "已反馈数据提供方",
		ask: "疑义或者错误是否已经反馈数据提供方？",
		kind: "flag",
		cite: { article: 18, paragraph: 2 },
	},
	errorCorrected: {
		label: "已予校核",
		ask: "数据提供方是否已经校核？",
		kind: "flag",
		cite: { article: 18, paragraph: 2 },
	},
});
