import { regulation } from "../../model/law/regulation";
import type { Secrecy2024 } from "../names/secrecy-2024";
import { articles } from "./articles";
import { duties } from "./duties";
import { openingRoute } from "./opening";
import { readings } from "./readings";
import { remedies } from "./remedies";
import { scope } from "./scope";
import { unstated } from "./unstated";
import { vocabulary } from "./vocabulary";

export type * from "../names/secrecy-2024";

/** 《中华人民共和国保守国家秘密法》（2024年修订），只编制保密审查与工作秘密；供与其他规定叠加适用。 */
export const secrecy2024: Secrecy2024 = regulation({
	id: "secrecy-2024",
	version: "1",
	title: "中华人民共和国保守国家秘密法",
	number: "主席令第二十号",
	issuer: "全国人民代表大会常务委员会",
	rank: "law",
	region: "全国",
	effective: {
		from: "2024-05-01",
		words: { cite: { article: 65 }, quote: "本法自2024年5月1日起施行" },
	},
	source: {
		grade: "full text",
		note: "六章六十五条，只编制与共享、开放有关的条文",
		sha256: "5fa3bce3b072528bc44f19f9eb22d84d052cb18987ba85c1b4dbddccad99a9f5",
	},
	articles,
	vocabulary,
	scope,
	// 公开之前的保密审查、报请确定和汇聚后的安全管理，不因是否工作秘密而免。
	unlimited: ["secrecy-review", "secrecy-classification", "secrecy-aggregation"],
	questions: [openingRoute],
	duties,
	remedies,
	procedures: [],
	readings,
	unstated,
});
