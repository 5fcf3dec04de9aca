import { is } from "../../model/law/condition";
import { question } from "../../model/law/question";
import { vocabulary } from "./vocabulary";

const words = {
	cite: { article: 17, paragraph: 3 },
	quote: "除法律、行政法规另有规定外，公共数据提供单位不得重复收集能够通过共享方式获取的公共数据",
} as const;

/** 第十七条第三款：可以共享获取的，不得重复收集。 */
export const collection = question(vocabulary, {
	id: "collection",
	label: "是否构成重复采集",
	matter: "collection",
	scale: [{ id: "prohibited", label: "不得重复采集", ...words }],
	rules: [
		{
			id: "17(3)",
			words: [words],
			when: is("obtainableByShare"),
			unless: is("collectionByLaw"),
			atMost: "prohibited",
		},
	],
	otherwise: "not-stated",
});
