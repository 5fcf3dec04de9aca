import type { Article } from "../../model/law/regulation";

/** 第一条至第十八条逐条的去向；第十九条以下未收录。 */
export const articles = {
	1: { title: "目的", state: "context", why: "目的" },
	2: { title: "适用范围", state: "not encoded", why: "本省行政区域内的活动适用本条例；叠加于本省各地，不另问" },
	3: { title: "原则", state: "context", why: "基础设施与一般要求，不改变共享、开放的答案" },
	4: { title: "领导与职责", state: "context", why: "基础设施与一般要求，不改变共享、开放的答案" },
	5: { title: "遵守法律", state: "context", why: "应当遵守的法律、法规，编在各该规定" },
	6: { title: "表彰奖励", state: "context", why: "基础设施与一般要求，不改变共享、开放的答案" },
	7: { title: "基础设施规划", state: "context", why: "基础设施与一般要求，不改变共享、开放的答案" },
	8: { title: "算力基础设施", state: "context", why: "基础设施与一般要求，不改变共享、开放的答案" },
	9: { title: "通信网络", state: "context", why: "基础设施与一般要求，不改变共享、开放的答案" },
	10: { title: "物联网", state: "context", why: "基础设施与一般要求，不改变共享、开放的答案" },
	11: { title: "工业互联网", state: "context", why: "基础设施与一般要求，不改变共享、开放的答案" },
	12: { title: "大数据平台与政务网络", state: "context", why: "基础设施与一般要求，不改变共享、开放的答案" },
	13: { title: "数字化改造", state: "context", why: "基础设施与一般要求，不改变共享、开放的答案" },
	14: { title: "农村地区", state: "context", why: "基础设施与一般要求，不改变共享、开放的答案" },
	15: {
		title: "统筹管理与购买数据",
		state: "partly",
		why: "统筹管理职责与汇聚、治理的组织不产生可判断的结果",
		in: ["duties", "scope"],
	},
	16: { title: "目录管理", state: "partly", why: "总目录的组织编制由省大数据工作主管部门负责", in: ["duties"] },
	17: { title: "数据收集", state: "partly", why: "合法正当必要与准确完整是一般要求", in: ["collection", "duties"] },
	18: { title: "不得损害权益", state: "context", why: "与收集的一般要求相同" },
} as const satisfies Readonly<Record<string, Article>>;
