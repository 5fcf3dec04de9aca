import { vocabulary as define } from "../../model/law/fact";
import { bodies } from "../terms/values";

/** 本条例所收录的各条就采集、目录、购买所问的事实。 */
export const vocabulary = define({
	provider: {
		label: "数据提供单位类型",
		ask: "收集和产生该数据的是哪一类主体？",
		kind: bodies,
		cite: { article: 15, paragraph: 2 },
	},
	obtainableByShare: {
		label: "可以通过共享获取",
		ask: "该数据或者电子材料是否可以通过共享方式从其他公共管理和服务机构获取？",
		kind: "flag",
		cite: { article: 17, paragraph: 3 },
	},
	collectionByLaw: {
		label: "法律、行政法规对重复收集另有规定",
		ask: "法律、行政法规是否另有规定，可以收集能够通过共享方式获取的数据？",
		kind: "flag",
		cite: { article: 17, paragraph: 3 },
	},
	collectedDirectly: {
		label: "另行采集",
		ask: "是否没有通过共享获取，而另行采集？",
		kind: "flag",
		cite: { article: 17, paragraph: 3 },
	},
	provinciallyCatalogued: {
		label: "本单位目录已报审核并纳入省总目录",
		ask: "该数据是否已经编入本单位公共数据目录，报大数据工作主管部门审核后纳入本省公共数据总目录？",
		kind: "flag",
		cite: { article: 16, paragraph: 3 },
	},
	boughtWithPublicFunds: {
		label: "利用财政资金购买非公共数据",
		ask: "是否利用财政资金购买公共数据之外的数据？",
		kind: "flag",
		cite: { article: 15, paragraph: 3 },
	},
	purchaseByLaw: {
		label: "法律、行政法规对购买另有规定",
		ask: "对该项购买，法律、行政法规是否另有规定？",
		kind: "flag",
		cite: { article: 15, paragraph: 3 },
	},
	purchaseReviewed: {
		label: "购买已报大数据工作主管部门审核",
		ask: "利用财政资金购买非公共数据，是否已经报本级人民政府大数据工作主管部门审核？",
		kind: "flag",
		cite: { article: 15, paragraph: 3 },
	},
});
