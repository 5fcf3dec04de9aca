import { jurisdiction } from "../../model/law/jurisdiction";
import { chongqing2020 } from "../chongqing-2020";
import { nationalLayers, nationalNotHeld, nationalReadings, sharingCompared } from "./national";

/** 重庆市现行规定：本市办法只规范开放；共享依国务院条例，条例不适用的，本资料未载明。 */
export const chongqing = jurisdiction({
	id: "chongqing",
	label: "重庆市现行规定",
	region: "重庆市",
	layers: [...nationalLayers, { regulation: chongqing2020, relation: "base" }],
	compares: [...sharingCompared, { question: "openingRoute", levels: ["unreviewed", "apply"], reading: "CQ-09" }],
	notHeld: [
		...nationalNotHeld,
		{
			title: "《重庆市政务数据资源管理暂行办法》",
			matters: [
				"sharing",
				"sharing-route",
				"sharing-request",
				"dispute",
				"catalogue",
				"catalogue-update",
				"correction",
				"opening",
				"opening-route",
				"opening-list",
			],
			by: {
				cite: { heading: "◆ 制定背景" },
				quote: "《重庆市政务数据资源管理暂行办法》，进一步明确了数据资源开放的“责任书”和“施工图”",
				regulation: "chongqing-2020",
			},
		},
	],
	readings: [
		...nationalReadings,
		{
			id: "CQ-09",
			question: "没有作保密审查的，与提出申请、经评估和审查后获取，孰严？",
			choice: "前者较严：保密审查在公开之先，未作的，经申请也不得开放。",
			because: "保守国家秘密法第三十五条“应当依法对拟公开的信息进行保密审查”。",
			alternatives: ["申请中的审查即包含保密审查"],
		},
	],
});
