/** The outcomes of steps with their Chinese terms; the list is closed. */
export const stepOutcomes = {
	occurred: "已发生",
	filed: "已提出申请",
	filedOffPlatform: "未通过共享平台提出",
	agree: "同意",
	agreePartly: "部分同意",
	agreeWithConditions: "附条件同意",
	refuse: "不同意",
	settled: "解决",
	failed: "未解决",
	ruled: "已裁定",
	updated: "已更新",
	published: "已审核并发布",
	delivered: "已共享",
	handled: "已办理",
	reported: "已反馈",
	corrected: "已校核",
	signed: "已签订",
	approved: "审查通过",
	opened: "已开放",
} as const satisfies Readonly<Record<string, string>>;

/** The id of an outcome, e.g. `"refuse"` for 不同意. */
export type StepOutcome = keyof typeof stepOutcomes;
