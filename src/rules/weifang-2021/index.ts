import { regulation } from "../../model/law/regulation";
import type { Weifang2021 } from "../names/weifang-2021";
import { articles } from "./articles";
import { catalogueDuties, catalogueUpdate } from "./catalogue";
import { collection, collectionDuties, correction } from "./collection";
import { demand, downgrade, opening, openingRoute } from "./opening";
import { openingDuties } from "./opening-duties";
import { demandRequest, openingRequest } from "./opening-request";
import { readings } from "./readings";
import { remedies } from "./remedies";
import { scope } from "./scope";
import { sharing, sharingRoute } from "./sharing";
import { sharingDuties } from "./sharing-duties";
import { sharingRequest } from "./sharing-request";
import { closingDuties, funding, liability, project, userLiability } from "./supervision";
import { unstated } from "./unstated";
import { paper, useDuties } from "./use";
import { vocabulary } from "./vocabulary";

export type * from "../names/weifang-2021";

/** 《潍坊市公共数据管理办法》（潍政办发〔2021〕17号），单独适用，不叠加上位法。 */
export const weifang2021: Weifang2021 = regulation({
	id: "weifang-2021",
	version: "1",
	title: "潍坊市公共数据管理办法",
	number: "潍政办发〔2021〕17号",
	issuer: "潍坊市人民政府办公室",
	rank: "normative",
	region: "潍坊市",
	effective: {
		from: "2022-02-01",
		until: "2027-01-31",
		words: { cite: { article: 39 }, quote: "本办法自2022年2月1日起施行，有效期至2027年1月31日" },
	},
	history: [
		{ what: "潍坊市人民政府常务会议通过", on: "2021-12-03" },
		{ what: "印发", on: "2021-12-29" },
		{ what: "继续有效，有效期保持不变", document: "潍政发〔2023〕3号" },
	],
	source: {
		grade: "full text",
		note: "九章三十九条",
		sha256: "8f9c658d2f6a3b04069a0d38d0bf23188f1e3349ce520f3a5457d82fb7a00320",
	},
	articles,
	vocabulary,
	scope,
	// 本办法对降低开放属性根本没有规定，一律答未载明，不因在不在本市而有不同。
	unlimited: ["opening-downgrade"],
	questions: [
		sharing,
		sharingRoute,
		opening,
		openingRoute,
		demand,
		downgrade,
		collection,
		paper,
		project,
		funding,
		liability,
		userLiability,
	],
	duties: [...catalogueDuties, ...collectionDuties, ...sharingDuties, ...useDuties, ...openingDuties, ...closingDuties],
	remedies,
	procedures: [sharingRequest, catalogueUpdate, correction, openingRequest, demandRequest],
	readings,
	unstated,
	defers: {
		cite: { article: 37 },
		quote: "国家、本省相关法律、法规、规章对公共数据管理已有规定的，从其规定；没有规定的，参照适用本办法",
	},
});
