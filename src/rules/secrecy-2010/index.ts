import { regulation } from "../../model/law/regulation";
import type { Secrecy2010 } from "../names/secrecy-2010";
import { articles } from "./articles";
import { duties } from "./duties";
import { readings } from "./readings";
import { scope } from "./scope";
import { unstated } from "./unstated";
import { vocabulary } from "./vocabulary";

export type * from "../names/secrecy-2010";

/** 《中华人民共和国保守国家秘密法》（2010年修订），施行至2024年4月30日；供与其他规定叠加适用。 */
export const secrecy2010: Secrecy2010 = regulation({
	id: "secrecy-2010",
	version: "1",
	title: "中华人民共和国保守国家秘密法（2010年修订）",
	number: "主席令第二十八号",
	issuer: "全国人民代表大会常务委员会",
	rank: "law",
	region: "全国",
	effective: {
		from: "2010-10-01",
		until: "2024-04-30",
		successor: "secrecy-2024",
		words: { cite: { article: 53 }, quote: "本法自2010年10月1日起施行" },
	},
	source: {
		grade: "full text",
		note: "六章五十三条，只编制与共享、开放有关的条文；自2024年5月1日起，依2024年修订的文本",
		sha256: "5f9ff08c5fcfbb3107f62243971611d086720ffe44e84e0de093ec16553a90df",
	},
	articles,
	vocabulary,
	scope,
	// 报请确定与公开发布，不因是否工作秘密而免。
	unlimited: ["secrecy-classification", "secrecy-review"],
	questions: [],
	duties,
	remedies: [],
	procedures: [],
	readings,
	unstated,
});
