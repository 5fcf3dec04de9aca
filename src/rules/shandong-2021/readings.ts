import type { Reading } from "../../model/law/reading";

/** 条文容有多种理解之处所作的选择。取其保守者，供法制人员逐项确认；确认前均非定论。 */
export const readings: readonly Reading[] = [
	{
		id: "SD-01",
		question: "施行日期在第十九条以下，未收录，自何日起适用？",
		choice: "自2022年1月1日起。该日为公开报道的施行日期，须与正式文本核对；其后是否废止、修改，也须核对。",
		because: "所收录的部分只载明2021年9月30日通过，没有施行日期。",
		alternatives: ["未与正式文本核对以前，不适用"],
	},
];
