import { regulation } from "../../model/law/regulation";
import type { Luoyuan2021 } from "../names/luoyuan-2021";
import { silent } from "../terms/questions";
import { articles } from "./articles";
import { duties } from "./duties";
import { opening, openingRoute } from "./opening";
import { readings } from "./readings";
import { openingRequest, sharingRequest } from "./requests";
import { scope, unlimited } from "./scope";
import { sharing, sharingRoute } from "./sharing";
import { unstated } from "./unstated";
import { vocabulary } from "./vocabulary";

export type * from "../names/luoyuan-2021";

/** 《罗源县政务数据资源管理办法》，只依官方解读；资料没有说的，一律答“本资料未载明”。 */
export const luoyuan2021: Luoyuan2021 = regulation({
	id: "luoyuan-2021",
	version: "1",
	title: "罗源县政务数据资源管理办法",
	number: "本资料未载明",
	issuer: "本资料未载明",
	rank: "normative",
	region: "福州市罗源县",
	effective: {
		posted: "2021-09-30",
		words: { cite: { heading: "导语" }, quote: "发布时间：2021-09-30" },
		reading: "LY-02",
	},
	source: {
		grade: "official interpretation",
		note: "《〈罗源县政务数据资源管理办法〉解读》，罗源县2021年9月30日发布；位阶未载明，按规范性文件列入",
		sha256: "df4384778555f9ba165de4fe882ede23dd6c4313febe78d7520a79dc91db1b1b",
	},
	articles,
	actors: {
		"luoyuan:department": "政务部门",
		"luoyuan:bureau": "县发改局",
		"luoyuan:committee": "市大数据委",
		"luoyuan:applicant": "内资控股法人企业、科研机构",
		"luoyuan:county": "本县",
	},
	vocabulary,
	scope,
	unlimited,
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
	remedies: [],
	procedures: [sharingRequest, openingRequest],
	readings,
	unstated,
});
