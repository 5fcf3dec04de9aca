import { regulation } from "../../model/law/regulation";
import type { Anhui2020 } from "../names/anhui-2020";
import { silent } from "../terms/questions";
import { articles } from "./articles";
import { duties } from "./duties";
import { correction, sharingRequest } from "./procedures";
import { funding, project } from "./projects";
import { readings } from "./readings";
import { unstated } from "./unstated";
import { vocabulary } from "./vocabulary";

export type * from "../names/anhui-2020";

/** 《安徽省政务数据资源管理办法》，只依新闻发布会材料；资料没有说的，一律答“本资料未载明”。 */
export const anhui2020: Anhui2020 = regulation({
	id: "anhui-2020",
	version: "1",
	title: "安徽省政务数据资源管理办法",
	number: "安徽省人民政府令第299号",
	issuer: "安徽省人民政府",
	rank: "rule",
	region: "安徽省",
	effective: {
		from: "2021-03-01",
		words: { cite: { heading: "导语" }, quote: "《办法》自2021年3月1日起施行" },
	},
	source: {
		grade: "press",
		note: "市级新闻发布会对办法的介绍，取自第三方转载，质量较低，只用于所引各句",
		sha256: "f3f0e9fd0f238e3df438ff1f46378473ca34cb720c4740c6f8f51852f1252ab2",
	},
	articles,
	actors: {
		"anhui:authority": "数据资源主管部门",
		"anhui:user": "数据使用部门",
		"anhui:provider": "数据提供部门",
		"anhui:reporter": "报请单位（本资料未载明）",
		"anhui:rechecker": "复核的部门（本资料未载明）",
	},
	vocabulary,
	scope: [],
	// 本资料未载明适用范围。
	unlimited: "all",
	questions: [
		project,
		funding,
		silent.sharing,
		silent.sharingRoute,
		silent.opening,
		silent.openingRoute,
		silent.demand,
		silent.downgrade,
		silent.collection,
		silent.paper,
		silent.liability,
		silent.userLiability,
	],
	duties,
	remedies: [],
	procedures: [sharingRequest, correction],
	readings,
	unstated,
});
