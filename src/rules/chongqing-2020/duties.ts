import { is, oneOf } from "../../model/law/condition";
import { duties as define } from "../../model/law/duty";
import { vocabulary } from "./vocabulary";

/** 统一的开放系统、一张开放目录，以及不同意开放的理由。 */
export const duties = define(vocabulary, [
	{
		id: "特点一-integrate",
		label: "其他开放渠道纳入统一的开放系统",
		words: [
			{
				cite: { heading: "一是推行统一开放" },
				quote: "要求已经建成的其他开放渠道，应当按照有关规定进行整合、归并，将其纳入开放系统",
			},
			{
				cite: { heading: "一是推行统一开放" },
				quote: "全市所有数据开放主体统一依托开放系统向社会提供数据开放服务",
			},
		],
		on: "chongqing:opener",
		when: oneOf("ownPortal", "integrated", "separate"),
		met: is("ownPortal", "integrated"),
		matter: "opening-channel",
		reading: "CQ-06",
	},
	{
		id: "二-catalogue",
		label: "开放目录以政务数据资源目录为基础",
		words: [
			{
				cite: { heading: "（二）数据目录" },
				quote: "公共数据开放目录在政务数据资源目录基础上编制，确保全市只有一张开放目录",
			},
		],
		on: "chongqing:opener",
		when: is("inOpenCatalogue"),
		met: is("governmentCatalogued"),
		matter: "opening-list",
		reading: ["CQ-06", "CQ-07"],
	},
	{
		id: "特点三-reasons",
		label: "不同意开放的，应当说明理由",
		words: [{ cite: { heading: "三是强调分类开放" }, quote: "签订数据利用协议（不同意说明理由）" }],
		on: "chongqing:opener",
		when: is("openReply", "refuse"),
		met: is("openReasonsGiven"),
		matter: "opening-refusal-reasons",
		reading: "CQ-06",
	},
]);
