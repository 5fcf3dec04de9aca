import { is, oneOf } from "../../model/law/condition";
import { duties as define } from "../../model/law/duty";
import { vocabulary } from "./vocabulary";

/** 第四章：开放之前的处理，以及开放的渠道。 */
export const duties = define(vocabulary, [
	{
		id: "四-process",
		label: "开放之前须经脱敏脱密处理",
		words: [
			{
				cite: { heading: "五、主要内容" },
				quote: "无条件开放类、有条件开放类的公共数据需经脱敏脱密处理",
			},
		],
		on: "body",
		when: oneOf("openedThrough", "platform", "elsewhere"),
		met: is("processedForOpening"),
		matter: "opening-processing",
		reading: ["TZ-03", "TZ-09"],
	},
	{
		id: "四-platform",
		label: "通过省、市级平台开放",
		words: [{ cite: { heading: "五、主要内容" }, quote: "规定公共数据需通过省、市级公共数据开放平台获取" }],
		on: "body",
		when: oneOf("openedThrough", "platform", "elsewhere"),
		met: is("openedThrough", "platform"),
		matter: "opening-channel",
		reading: "TZ-09",
	},
]);
