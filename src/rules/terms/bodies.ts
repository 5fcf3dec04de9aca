/** 提供、使用数据的各类主体。 */
export const bodies = [
	{ id: "organ", label: "本市各级行政机关" },
	{ id: "delegated", label: "法律、法规授权的具有管理公共事务职能的组织" },
	{ id: "welfare", label: "法律、法规授权具有社会公益服务职能的事业单位、社会组织" },
	{ id: "utility", label: "承担公共服务职能的企事业单位" },
	{ id: "outsideGovernment", label: "本市以外的政府部门，含法律、法规授权的具有管理公共事务职能的组织" },
	{ id: "outside", label: "其他未列举的机关、单位" },
	{ id: "society", label: "社会主体" },
] as const;
