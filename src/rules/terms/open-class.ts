/** 目录注明的开放属性。 */
export const openClasses = [
	{ id: "unclassified", label: "尚未确定" },
	{ id: "none", label: "不予开放" },
	{ id: "conditional", label: "有条件开放" },
	{ id: "unconditional", label: "无条件开放" },
] as const;
