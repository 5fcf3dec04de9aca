import type { Reading } from "../../model/law/reading";

/** 撤回申请：各部规定、资料都没有写，所作的选择相同。 */
export const withdrawal = {
	question: "申请人撤回申请的，程序怎样？",
	choice: "终结。期限不再计算，不再要求答复；撤回以前已经发生的逾期仍是逾期。其后另行申请的，另作一案，期限另行起算。",
	because: "所据文本没有写撤回；申请由申请人提出，也没有写就已经撤回的申请仍须答复。",
	alternatives: ["没有写撤回的，撤回不生效力，仍须按期答复"],
} as const satisfies Omit<Reading, "id">;
