import { jurisdiction } from "../../model/law/jurisdiction";
import { chongqing2020 } from "../chongqing-2020";
import type { Chongqing } from "../names/chongqing";
import { nationalLayers, nationalNotHeld, nationalReadings } from "./national";

export type * from "../names/chongqing";

/** 重庆市现行规定：本市办法只规范开放；共享依国务院条例，条例不适用的，本资料未载明。 */
export const chongqing: Chongqing = jurisdiction({
	id: "chongqing",
	version: "1",
	label: "重庆市现行规定",
	region: "重庆市",
	layers: [...nationalLayers, { regulation: chongqing2020, relation: "base" }],
	compares: [
		{ question: "openingRoute", levels: ["unreviewed", "apply"], because: "保密审查在公开之先，未作的，经申请也不得开放。" },
	],
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
	readings: nationalReadings,
});
