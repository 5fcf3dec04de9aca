import { regulation } from "../../model/law/regulation";
import type { StateCouncil809 } from "../names/state-council-809";
import { articles } from "./articles";
import { catalogueDuties, catalogueUpdate } from "./catalogue";
import { collection } from "./collection";
import { departmentLiability, liability } from "./liability";
import { readings } from "./readings";
import { remedies } from "./remedies";
import { requestDuties } from "./request-duties";
import { scope } from "./scope";
import { sharing, sharingRoute } from "./sharing";
import { sharingRequest } from "./sharing-request";
import { unstated } from "./unstated";
import { correction, correctionDuties, useDuties } from "./use-duties";
import { vocabulary } from "./vocabulary";

export type * from "../names/state-council-809";

/** 《政务数据共享条例》（国务院令第809号），单独适用。 */
export const stateCouncil809: StateCouncil809 = regulation({
	id: "state-council-809",
	version: "1",
	title: "政务数据共享条例",
	number: "国务院令第809号",
	issuer: "国务院",
	rank: "adminRegulation",
	region: "全国",
	effective: {
		from: "2025-08-01",
		words: { cite: { article: 44 }, quote: "本条例自2025年8月1日起施行" },
	},
	source: {
		grade: "full text",
		note: "八章四十四条",
		sha256: "81b866cccbc34cfb9ec80058514c8993c1a832998d644b77618f824effdd3817",
	},
	articles,
	vocabulary,
	scope,
	questions: [sharing, sharingRoute, collection, departmentLiability, liability],
	duties: [...catalogueDuties, ...requestDuties, ...useDuties, ...correctionDuties],
	remedies,
	procedures: [sharingRequest, catalogueUpdate, correction],
	readings,
	unstated,
});
