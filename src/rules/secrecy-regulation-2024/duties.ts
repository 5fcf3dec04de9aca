import { is } from "../../model/law/condition";
import { duties as define } from "../../model/law/duty";
import { vocabulary } from "./vocabulary";

/** 第二十五条、第四十三条：不明确的事项，汇聚、关联后的数据。 */
export const duties = define(vocabulary, [
	{
		id: "25-refer",
		label: "不明确的事项，自拟定之日起10个工作日内报请确定",
		words: [
			{
				cite: { article: 25, paragraph: 1 },
				quote:
					"机关、单位对符合保密法的规定，但保密事项范围没有规定的不明确事项，应当先行拟定密级、保密期限和知悉范围，采取相应的保密措施，并自拟定之日起10个工作日内报有关部门确定",
			},
		],
		on: "provider",
		when: is("secrecyUnclear"),
		met: is("secrecyReferred"),
		within: { workingDays: 10 },
		matter: "secrecy-classification",
	},
	{
		id: "43(3)-aggregate",
		label: "汇聚、关联后属于国家秘密的，落实安全保密防控措施",
		words: [
			{
				cite: { article: 43, paragraph: 3 },
				quote: "机关、单位应当对汇聚、关联后属于国家秘密事项的数据依法加强安全管理，落实安全保密防控措施",
			},
		],
		on: "provider",
		when: is("secretWhenAggregated"),
		met: is("aggregateSecured"),
		matter: "secrecy-aggregation",
	},
]);
