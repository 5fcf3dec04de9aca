import { is, oneOf } from "../../model/law/condition";
import { remedies as define } from "../../model/law/remedy";
import { vocabulary } from "./vocabulary";

/** 什么能改变保密的限制：依法解密，报请确定，以及公开之前的保密审查。工作秘密的解除，另由工作秘密管理办法规定。 */
export const remedies = define(vocabulary, [
	{
		id: "declassify",
		label: "依法解密",
		words: [
			{ cite: { article: 24, paragraph: 2 }, quote: "国家秘密的保密期限已满的，自行解密" },
			{ cite: { article: 24, paragraph: 2 }, quote: "不需要继续保密的，应当及时解密" },
		],
		changes: ["stateSecret"],
		requires: is("stateSecret", "none"),
	},
	{
		id: "determine-secrecy",
		label: "报请保密行政管理部门确定",
		words: [
			{
				cite: { article: 25 },
				quote:
					"机关、单位对是否属于国家秘密或者属于何种密级不明确或者有争议的，由国家保密行政管理部门或者省、自治区、直辖市保密行政管理部门按照国家保密规定确定",
			},
		],
		changes: ["stateSecret"],
		requires: oneOf("stateSecret", "none", "determined"),
	},
	{
		id: "secrecy-review",
		label: "进行保密审查",
		words: [{ cite: { article: 35 }, quote: "机关、单位应当依法对拟公开的信息进行保密审查" }],
		changes: ["secrecyReviewed"],
		requires: is("secrecyReviewed"),
	},
]);
