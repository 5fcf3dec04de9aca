import type { Question } from "../../model/law/question";

/** 各地等级对应的通用名称，由严到宽。各地答复仍用自己的名称；对应是解释，须经确认。 */
export const commonScales = {
	sharing: { none: "不予共享", conditional: "有条件共享", unconditional: "无条件共享" },
	opening: { none: "不予开放", conditional: "有条件开放", unconditional: "无条件开放" },
} as const;

/** 没有等级的问题：本资料对此没有规定，一律答“未载明”。 */
const silentQuestion = <const Id extends string>(id: Id, label: string, matter: Question["matter"]): Question<Id, never> => ({
	id,
	label,
	matter,
	scale: [],
	rules: [],
});

/** 他处规定作答而本资料没有规定的问题，供各部资料逐一列出。 */
export const silent = {
	sharing: silentQuestion("sharing", "共享类型", "sharing"),
	sharingRoute: silentQuestion("sharingRoute", "获取共享数据的途径", "sharing-route"),
	opening: silentQuestion("opening", "开放属性", "opening"),
	openingRoute: silentQuestion("openingRoute", "社会主体获取途径", "opening-route"),
	demand: silentQuestion("demand", "可否提出数据需求申请", "opening-demand"),
	downgrade: silentQuestion("downgrade", "降低开放属性", "opening-downgrade"),
	collection: silentQuestion("collection", "是否构成重复采集", "collection"),
	paper: silentQuestion("paper", "可否要求纸质材料", "paper"),
	project: silentQuestion("project", "信息化建设项目的审核和验收", "projects"),
	funding: silentQuestion("funding", "信息化建设项目与运行维护经费", "funding"),
	liability: silentQuestion("liability", "公共管理和服务机构的责任", "liability"),
	userLiability: silentQuestion("userLiability", "社会主体的责任", "user-liability"),
} as const;
