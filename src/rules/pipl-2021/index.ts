import { regulation } from "../../model/law/regulation";
import type { Pipl2021 } from "../names/pipl-2021";
import { articles } from "./articles";
import { duties } from "./duties";
import { opening } from "./opening";
import { readings } from "./readings";
import { remedies } from "./remedies";
import { scope } from "./scope";
import { sharingRoute } from "./sharing";
import { unstated } from "./unstated";
import { vocabulary } from "./vocabulary";

export type * from "../names/pipl-2021";

/** 《中华人民共和国个人信息保护法》，只编制与共享、开放有关的条文；供与其他规定叠加适用。 */
export const pipl2021: Pipl2021 = regulation({
	id: "pipl-2021",
	version: "1",
	title: "中华人民共和国个人信息保护法",
	number: "主席令第九十一号",
	issuer: "全国人民代表大会常务委员会",
	rank: "law",
	region: "全国",
	effective: {
		from: "2021-11-01",
		words: { cite: { article: 74 }, quote: "本法自2021年11月1日起施行" },
	},
	source: {
		grade: "full text",
		note: "八章七十四条，只编制与共享、开放有关的条文",
		sha256: "b7d506ba2351568cc1ed1e59b571775e1503000a8dac74f5b521611883abe6a6",
	},
	articles,
	vocabulary,
	scope,
	questions: [sharingRoute, opening],
	duties,
	remedies,
	procedures: [],
	readings,
	unstated,
});
