import { regulation } from "../../model/law/regulation";
import type { Chongqing2020 } from "../names/chongqing-2020";
import { silent } from "../terms/questions";
import { articles } from "./articles";
import { duties } from "./duties";
import { opening, openingRoute } from "./opening";
import { expertReview, openingRequest } from "./opening-request";
import { readings } from "./readings";
import { remedies } from "./remedies";
import { unstated } from "./unstated";
import { vocabulary } from "./vocabulary";

export type * from "../names/chongqing-2020";

/** 《重庆市公共数据开放管理暂行办法》，只依官方解读；资料没有说的，一律答“本资料未载明”。 */
export const chongqing2020: Chongqing2020 = regulation({
	id: "chongqing-2020",
	version: "1",
	title: "重庆市公共数据开放管理暂行办法",
	number: "本资料未载明",
	issuer: "重庆市人民政府",
	rank: "normative",
	region: "重庆市",
	effective: {
		from: "2020-09-11",
		words: { cite: { heading: "导语" }, quote: "于2020年9月11日公布，自公布之日起实施" },
	},
	source: {
		grade: "official interpretation",
		note: "《〈重庆市公共数据开放管理暂行办法〉解读》，2020年10月16日《公民报》刊载；位阶未载明，按规范性文件列入",
		sha256: "06f72e36d83f738fdfd05b0fa9413c0350ec5552411440df1a16943a06f2f808",
	},
	articles,
	actors: {
		"chongqing:user": "数据利用主体",
		"chongqing:opener": "数据开放主体",
		"chongqing:parties": "数据开放主体与数据利用主体",
		"chongqing:authority": "大数据应用发展管理主管部门",
		"chongqing:experts": "全市公共数据开放专家委员会",
	},
	vocabulary,
	scope: [],
	// 本资料未载明适用范围。
	unlimited: "all",
	questions: [
		opening,
		openingRoute,
		silent.demand,
		silent.sharing,
		silent.sharingRoute,
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
	procedures: [openingRequest, expertReview],
	readings,
	unstated,
});
