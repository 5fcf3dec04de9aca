/** 自建的开放渠道是否已经接入统一的开放平台。 */
export const portals = [
	{ id: "none", label: "没有" },
	{ id: "integrated", label: "已接入或者通过开放平台提供服务" },
	{ id: "separate", label: "未接入开放平台" },
] as const;
