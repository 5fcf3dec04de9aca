import { regulation } from "../../model/law/regulation";
import type { NetworkData2024 } from "../names/network-data-2024";
import { articles } from "./articles";
import { duties } from "./duties";
import { readings } from "./readings";
import { scope } from "./scope";
import { vocabulary } from "./vocabulary";

export type * from "../names/network-data-2024";

/** 《网络数据安全管理条例》，只编制向他人提供个人信息、重要数据的要求；供与其他规定叠加适用。 */
export const networkData2024: NetworkData2024 = regulation({
	id: "network-data-2024",
	version: "1",
	title: "网络数据安全管理条例",
	number: "国务院令第790号",
	issuer: "国务院",
	rank: "adminRegulation",
	region: "全国",
	effective: {
		from: "2025-01-01",
		words: { cite: { article: 64 }, quote: "本条例自2025年1月1日起施行" },
	},
	source: {
		grade: "full text",
		note: "九章六十四条，只编制与共享、开放有关的条文",
		sha256: "6f6edcc3b8214dac6dba2c9ee4af32ba455af78bf1ed7f3687747700ff7f18fb",
	},
	articles,
	vocabulary,
	scope,
	questions: [],
	duties,
	remedies: [],
	procedures: [],
	readings,
	unstated: [],
});
