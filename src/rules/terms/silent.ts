import type { Question } from "../../model/law/question";

/** 没有等级的问题：本资料对此没有规定，一律答“未载明”。 */
const on = <const Id extends string>(id: Id, label: string, matter: Question["matter"]): Question<Id, never> => ({
	id,
	label,
	matter,
	scale: [],
	rules: [],
});

/** 他处规定作答而本资料没有规定的问题，供各部资料逐一列出。 */
export const silent = {
	sharing: on("sharing", "共享类型", "sharing"),
	sharingRoute: on("sharingRoute", "获取共享数据的途径", "sharing-route"),
	opening: on("opening", "开放属性", "opening"),
	openingRoute: on("openingRoute", "社会主体获取途径", "opening-route"),
	downgrade: on("downgrade", "降低开放属性", "opening-downgrade"),
	collection: on("collection", "可否采集", "collection"),
	paper: on("paper", "可否要求申请人另行提供纸质材料", "paper"),
	project: on("project", "信息化建设项目的审核和验收", "projects"),
	funding: on("funding", "信息化建设项目与运行维护经费", "funding"),
	liability: on("liability", "公共管理和服务机构的责任", "liability"),
	userLiability: on("userLiability", "社会主体的责任", "user-liability"),
} as const;
