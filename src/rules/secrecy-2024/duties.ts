import { is, oneOf } from "../../model/law/condition";
import { duties as define } from "../../model/law/duty";
import { vocabulary } from "./vocabulary";

/** 第二十五条、第三十五条、第三十六条：不明确的报请确定，公开之前的保密审查，汇聚、关联后的数据。 */
export const duties = define(vocabulary, [
	{
		id: "25-refer",
		label: "是否属于国家秘密不明确的，报请确定",
		words: [
			{
				cite: { article: 25 },
				quote:
					"机关、单位对是否属于国家秘密或者属于何种密级不明确或者有争议的，由国家保密行政管理部门或者省、自治区、直辖市保密行政管理部门按照国家保密规定确定",
			},
		],
		on: "provider",
		when: is("secrecyUnclear"),
		met: is("secrecyReferred"),
		matter: "secrecy-classification",
	},
	{
		id: "35-review",
		label: "对拟公开的信息进行保密审查",
		words: [{ cite: { article: 35 }, quote: "机关、单位应当依法对拟公开的信息进行保密审查，遵守国家保密规定" }],
		on: "provider",
		when: oneOf("declaredOpen", "conditional", "unconditional"),
		met: is("secrecyReviewed"),
		matter: "secrecy-review",
		reading: "M-02",
	},
	{
		id: "36(3)-aggregate",
		label: "对汇聚、关联后属于国家秘密的数据加强安全管理",
		words: [
			{
				cite: { article: 36, paragraph: 3 },
				quote: "机关、单位应当对汇聚、关联后属于国家秘密事项的数据依法加强安全管理",
			},
		],
		on: "provider",
		when: is("secretWhenAggregated"),
		met: is("aggregateSecured"),
		matter: "secrecy-aggregation",
		reading: "M-04",
	},
]);
