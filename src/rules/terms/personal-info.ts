/** 是否含有个人信息；经匿名化处理的不再是个人信息。 */
export const personalInformation = [
	{ id: "none", label: "不含" },
	{ id: "general", label: "含一般个人信息" },
	{ id: "sensitive", label: "含敏感个人信息" },
] as const;
