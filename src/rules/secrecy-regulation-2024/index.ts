import { regulation } from "../../model/law/regulation";
import type { SecrecyRegulation2024 } from "../names/secrecy-regulation-2024";
import { articles } from "./articles";
import { duties } from "./duties";
import { opening, openingRoute } from "./opening";
import { readings } from "./readings";
import { unstated } from "./unstated";
import { vocabulary } from "./vocabulary";

export type * from "../names/secrecy-regulation-2024";

/** 《中华人民共和国保守国家秘密法实施条例》，只编制与共享、开放有关的条文；供与其他规定叠加适用。 */
export const secrecyRegulation2024: SecrecyRegulation2024 = regulation({
	id: "secrecy-regulation-2024",
	version: "1",
	title: "中华人民共和国保守国家秘密法实施条例",
	number: "国务院令第786号",
	issuer: "国务院",
	rank: "adminRegulation",
	region: "全国",
	effective: {
		from: "2024-09-01",
		words: { cite: { article: 74 }, quote: "本条例自2024年9月1日起施行" },
	},
	source: {
		grade: "full text",
		note: "六章七十四条，只编制与共享、开放有关的条文",
		sha256: "aec876eaefd3436be78b01f2fd6b6ac8269b5a0166fc07d84d971013e72b7592",
	},
	articles,
	vocabulary,
	// 各项限制和义务，不因数据属于哪一类而免。
	scope: [],
	unlimited: "all",
	questions: [opening, openingRoute],
	duties,
	remedies: [],
	procedures: [],
	readings,
	unstated,
});
