/** 是否涉密、是否已经定密。 */
export const secrecy = [
	{ id: "none", label: "不涉及" },
	{ id: "involved", label: "涉及国家秘密（尚未依法确定）" },
	{ id: "determined", label: "依法确定为国家秘密" },
] as const;
