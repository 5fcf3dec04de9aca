import { jurisdiction } from "../../model/law/jurisdiction";
import type { Tengzhou } from "../names/tengzhou";
import { tengzhou2024 } from "../tengzhou-2024";
import { nationalLayers, nationalNotHeld, nationalReadings, openingCompared, openingComparedReading } from "./national";
import { shandongLayer, shandongReading } from "./shandong";

export type * from "../names/tengzhou";

const basis = { heading: "一、制定背景和依据" } as const;

/** 滕州市现行规定：共享依国务院条例，条例不适用的，依本市资料。 */
export const tengzhou: Tengzhou = jurisdiction({
	id: "tengzhou",
	version: "1",
	label: "滕州市现行规定",
	region: "枣庄市滕州市",
	layers: [...nationalLayers, shandongLayer, { regulation: tengzhou2024, relation: "base" }],
	compares: [
		...openingCompared,
		{
			question: "sharingRoute",
			levels: ["apply", "applyForReview", "confirm"],
			because: "条例与本市资料不同时适用于同一事项，次序只供比较。",
		},
		{
			question: "openingRoute",
			levels: ["unreviewed", "blocked"],
			because: "保密审查是法律的要求，脱敏脱密处理是本市办法的要求；两项都须具备才能开放，次序只供两项都不具备时作答。",
		},
	],
	notHeld: [
		...nationalNotHeld,
		{
			title: "《枣庄市公共数据管理办法》",
			matters: [
				"sharing",
				"sharing-route",
				"sharing-request",
				"dispute",
				"opening",
				"opening-route",
				"opening-request",
				"catalogue-update",
			],
			by: { cite: basis, quote: "今年7月，枣庄市政府印发《枣庄市公共数据管理办法》", regulation: "tengzhou-2024" },
		},
		{
			title: "《山东省公共数据开放办法》",
			matters: ["opening", "opening-route", "opening-list", "opening-promotion", "opening-downgrade", "opening-request"],
			by: { cite: basis, quote: "2022年4月，省政府出台了《山东省公共数据开放办法》", regulation: "tengzhou-2024" },
		},
		{
			title: "《山东省公共数据共享工作细则》",
			matters: ["sharing", "sharing-route", "sharing-request", "dispute"],
			by: { cite: basis, quote: "今年5月，省大数据局印发《山东省公共数据共享工作细则》", regulation: "tengzhou-2024" },
		},
		{
			title: "《山东省大数据发展促进条例》第十九条以下",
			matters: ["sharing", "opening", "security", "liability"],
			by: { cite: basis, quote: "2021年9月，省人大常委会审议通过《山东省大数据发展促进条例》", regulation: "tengzhou-2024" },
		},
	],
	readings: [...nationalReadings, openingComparedReading, shandongReading],
});
