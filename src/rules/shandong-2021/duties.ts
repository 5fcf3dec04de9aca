import { all, is, isNot } from "../../model/law/condition";
import { duties as define } from "../../model/law/duty";
import { vocabulary } from "./vocabulary";

/** 第十五条至第十七条：购买、目录、收集。 */
export const duties = define(vocabulary, [
	{
		id: "15(3)-review",
		label: "利用财政资金购买非公共数据报请审核",
		words: [
			{
				cite: { article: 15, paragraph: 3 },
				quote:
					"利用财政资金购买公共数据之外的数据（以下统称非公共数据）的，除法律、行政法规另有规定外，应当报本级人民政府大数据工作主管部门审核",
			},
		],
		on: "body",
		when: all(is("boughtWithPublicFunds"), is("purchaseByLaw", false)),
		met: is("purchaseReviewed"),
		matter: "procurement",
	},
	{
		id: "16(3)-catalogue",
		label: "编制本单位公共数据目录，报审核后纳入省总目录",
		words: [
			{
				cite: { article: 16, paragraph: 3 },
				quote:
					"公共数据提供单位应当按照公共数据目录编制规范，编制和更新本单位公共数据目录，并报大数据工作主管部门审核后，纳入本省公共数据总目录",
			},
		],
		on: "body",
		when: isNot("provider", "society"),
		met: is("provinciallyCatalogued"),
		matter: "catalogue",
	},
	{
		id: "17(3)-duplicate",
		label: "不重复收集能够共享获取的公共数据",
		words: [
			{
				cite: { article: 17, paragraph: 3 },
				quote: "除法律、行政法规另有规定外，公共数据提供单位不得重复收集能够通过共享方式获取的公共数据",
			},
		],
		on: "body",
		when: all(is("obtainableByShare"), is("collectionByLaw", false)),
		met: isNot("collectedDirectly"),
		matter: "collection",
	},
]);
