import { regulation } from "../../model/law/regulation";
import type { Tengzhou2024 } from "../names/tengzhou-2024";
import { silent } from "../terms/questions";
import { articles } from "./articles";
import { duties } from "./duties";
import { opening, openingRoute } from "./opening";
import { readings } from "./readings";
import { remedies } from "./remedies";
import { sharing, sharingRoute } from "./sharing";
import { sharingRequest } from "./sharing-request";
import { unstated } from "./unstated";
import { vocabulary } from "./vocabulary";

export type * from "../names/tengzhou-2024";

/** 《滕州市公共数据管理办法》，只依官方解读；资料没有说的，一律答“本资料未载明”。 */
export const tengzhou2024: Tengzhou2024 = regulation({
	id: "tengzhou-2024",
	version: "1",
	title: "滕州市公共数据管理办法",
	number: "本资料未载明",
	issuer: "滕州市人民政府",
	rank: "normative",
	region: "枣庄市滕州市",
	effective: {
		posted: "2024-12-10",
		words: { cite: { heading: "导语" }, quote: "发文时间：2024年12月10日" },
		reading: "TZ-01",
	},
	source: {
		grade: "official interpretation",
		note: "滕州市大数据中心解读《滕州市公共数据管理办法》，2024年12月10日发布",
		sha256: "16f18a3b43033f89d1a6ea6655a0f73c0537b2ced608acd219151243fa0ebb78",
	},
	articles,
	actors: { "tengzhou:applicant": "申请单位（本资料未载明）", "tengzhou:reviewer": "审核机关（本资料未载明）" },
	vocabulary,
	scope: [],
	// 本资料未载明适用范围。
	unlimited: "all",
	questions: [
		sharing,
		sharingRoute,
		opening,
		openingRoute,
		silent.demand,
		silent.downgrade,
		silent.collection,
		silent.paper,
		silent.project,
		silent.funding,
		silent.liability,
		silent.userLiability,
	],
	duties,
	remedies,
	procedures: [sharingRequest],
	readings,
	unstated,
});
