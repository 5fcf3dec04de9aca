import { is } from "../../model/law/condition";
import { remedies as define } from "../../model/law/remedy";
import { vocabulary } from "./vocabulary";

/** 特点二：列入目录才能开放。开放属性怎样转换，本资料未载明。 */
export const remedies = define(vocabulary, [
	{
		id: "list",
		label: "列入公共数据开放目录",
		words: [{ cite: { heading: "二是强化目录管理" }, quote: "凡列入公共数据开放目录的数据，应根据数据开放属性有序开放" }],
		changes: ["inOpenCatalogue"],
		requires: is("inOpenCatalogue"),
		reading: "CQ-01",
	},
]);
