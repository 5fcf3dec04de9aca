import { vocabulary as define } from "../../model/law/fact";
import { openClasses, secrecy } from "../terms/values";

/** 本法就共享、开放所问的事实。 */
export const vocabulary = define({
	workSecret: {
		label: "工作秘密",
		ask: "该数据是否属于工作秘密？",
		kind: "flag",
		cite: { article: 64 },
		finding: { by: "provider" },
	},
	stateSecret: {
		label: "国家秘密",
		ask: "该数据是否涉及国家秘密，是否已经依法确定为国家秘密？疑似涉密的，填写认定人并将认定结果留空。",
		kind: secrecy,
		cite: { article: 24, paragraph: 2 },
		finding: { by: "classifier" },
	},
	declaredOpen: {
		label: "现开放属性",
		ask: "目录现将该数据注明为哪一种开放属性？",
		kind: openClasses,
		cite: { article: 35 },
	},
	secrecyReviewed: {
		label: "已作保密审查",
		ask: "对拟公开的该数据，是否已经依法进行保密审查？",
		kind: "flag",
		cite: { article: 35 },
	},
});
