import { is, oneOf } from "../../model/law/condition";
import { duties as define } from "../../model/law/duty";
import { vocabulary } from "./vocabulary";

/** 第二十条、第二十九条：不明确的报请确定，公开发布遵守保密规定。 */
export const duties = define(vocabulary, [
	{
		id: "20-refer",
		label: "是否属于国家秘密不明确的，报请确定",
		words: [
			{
				cite: { article: 20 },
				quote:
					"机关、单位对是否属于国家秘密或者属于何种密级不明确或者有争议的，由国家保密行政管理部门或者省、自治区、直辖市保密行政管理部门确定",
			},
		],
		on: "provider",
		when: is("secrecyUnclear"),
		met: is("secrecyReferred"),
		matter: "secrecy-classification",
	},
	{
		id: "29-publish",
		label: "公开发布信息遵守保密规定",
		words: [
			{
				cite: { article: 29 },
				quote: "机关、单位公开发布信息以及对涉及国家秘密的工程、货物、服务进行采购时，应当遵守保密规定",
			},
		],
		on: "provider",
		when: oneOf("declaredOpen", "conditional", "unconditional"),
		met: is("secrecyRulesKept"),
		matter: "secrecy-review",
		reading: "MJ-02",
	},
]);
