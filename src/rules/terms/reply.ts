/** 对共享申请的答复。 */
export const replies = [
	{ id: "pending", label: "尚未答复" },
	{ id: "agree", label: "同意" },
	{ id: "refuse", label: "不同意" },
] as const;
