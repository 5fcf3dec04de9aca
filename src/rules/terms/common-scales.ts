/** 各地等级对应的通用名称，由严到宽。各地答复仍用自己的名称；对应是解释，须经确认。 */
export const commonScales = {
	sharing: { none: "不予共享", conditional: "有条件共享", unconditional: "无条件共享" },
	opening: { none: "不予开放", conditional: "有条件开放", unconditional: "无条件开放" },
} as const;
