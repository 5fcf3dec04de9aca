/** 取得数据的方式。 */
export const acquisitions = [
	{ id: "sharing", label: "从共享平台获取" },
	{ id: "openConditional", label: "有条件开放" },
	{ id: "openUnconditional", label: "无条件开放" },
] as const;

/** 数据的实际用途。 */
export const purposes = [
	{ id: "granted", label: "与明确的用途或者申请的用途一致" },
	{ id: "otherDuty", label: "用于本单位其他履职用途" },
	{ id: "unrelated", label: "用于与本单位履行职能无关的用途" },
	{ id: "otherUse", label: "社会主体的使用与申请的用途不一致" },
] as const;

/** 向第三方提供的方式。 */
export const disclosures = [
	{ id: "no", label: "没有提供" },
	{ id: "direct", label: "直接提供" },
	{ id: "transformed", label: "以改变数据形式等方式提供" },
] as const;
