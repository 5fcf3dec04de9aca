import { is } from "../../model/law/condition";
import { question } from "../../model/law/question";
import { vocabulary } from "./vocabulary";

/** 第十九条：通过共享能够满足需要的，不得向社会重复收集。 */
export const collection = question(vocabulary, {
	id: "collection",
	label: "是否构成重复采集",
	matter: "collection",
	scale: [
		{
			id: "prohibited",
			label: "不得重复采集",
			cite: { article: 19, paragraph: 1 },
			quote: "通过共享获取政务数据能够满足履行职责需要的，政府部门不得向公民、法人和其他组织重复收集",
		},
		{
			id: "allowed",
			label: "不构成重复采集",
			cite: { article: 19, paragraph: 1 },
			quote: "政府部门应当按照法定的职权、程序和标准规范收集政务数据",
		},
	],
	rules: [
		{
			id: "19(1)",
			words: [
				{
					cite: { article: 19, paragraph: 1 },
					quote: "通过共享获取政务数据能够满足履行职责需要的，政府部门不得向公民、法人和其他组织重复收集",
				},
			],
			when: is("obtainableByShare"),
			atMost: "prohibited",
			matter: "collection",
		},
	],
});
