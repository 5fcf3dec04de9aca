/** 更新目录的事由。本市办法及于地方性法规，不及于国务院决定；国务院条例及于国务院决定，不及于地方性法规。 */
export const catalogueTriggers = [
	{ id: "none", label: "没有发生" },
	{ id: "lawAmended", label: "法律、行政法规修订或者调整" },
	{ id: "decisionAdjusted", label: "国务院决定调整" },
	{ id: "localAmended", label: "地方性法规修订" },
	{ id: "functionChanged", label: "职能（职责）变更" },
] as const;
