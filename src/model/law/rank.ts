/**
 * The ranks (位阶) of texts, highest first.
 *
 * @source 立法法第五章; 规范性文件 and 内部文件 rank below the texts that it governs.
 */
export const ranks = [
	{ id: "law", label: "法律" },
	{ id: "adminRegulation", label: "行政法规" },
	{ id: "stateCouncilDecision", label: "国务院决定" },
	{ id: "localRegulation", label: "地方性法规" },
	{ id: "rule", label: "规章" },
	{ id: "normative", label: "规范性文件" },
	{ id: "internal", label: "内部文件" },
] as const;

/** The id of a rank, e.g. `"normative"` for 规范性文件. */
export type Rank = (typeof ranks)[number]["id"];
