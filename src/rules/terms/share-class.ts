/** 目录注明的共享类型；有条件共享的两种情形一并列出。 */
export const shareClasses = [
	{ id: "none", label: "不予共享" },
	{ id: "conditional", label: "有条件共享" },
	{ id: "someBodies", label: "有条件共享（仅可提供给部分机构）" },
	{ id: "partOnly", label: "有条件共享（仅能够部分提供）" },
	{ id: "unconditional", label: "无条件共享" },
] as const;
