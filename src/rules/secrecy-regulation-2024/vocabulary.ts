import { vocabulary as define } from "../../model/law/fact";
import { openClasses, secrecy } from "../terms/values";

/** 本条例就共享、开放所问的事实。 */
export const vocabulary = define({
	stateSecret: {
		label: "国家秘密",
		ask: "该数据是否涉及国家秘密、是否已经依法确定为国家秘密？",
		kind: secrecy,
		cite: { article: 5 },
		finding: { by: "classifier" },
	},
	declaredOpen: {
		label: "现开放属性",
		ask: "目录现将该数据注明为哪一种开放属性？",
		kind: openClasses,
		cite: { article: 42 },
	},
	secrecyReviewed: {
		label: "已作保密审查",
		ask: "对拟公开的该数据，是否已经依法进行保密审查？",
		kind: "flag",
		cite: { article: 42 },
	},
	secrecyUnclear: {
		label: "是否属于国家秘密不明确或者有争议",
		ask: "该数据是否属于国家秘密、属于何种密级，是否不明确或者有争议？",
		kind: "flag",
		cite: { article: 25, paragraph: 1 },
	},
	secrecyReferred: {
		label: "已报请保密行政管理部门确定",
		ask: "是否属于国家秘密不明确或者有争议的，是否已经报请保密行政管理部门确定？",
		kind: "flag",
		cite: { article: 25, paragraph: 1 },
	},
	secretWhenAggregated: {
		label: "汇聚、关联后属于国家秘密事项",
		ask: "该数据与其他数据汇聚、关联之后，是否属于国家秘密事项？",
		kind: "flag",
		cite: { article: 43, paragraph: 3 },
		finding: { by: "classifier" },
	},
	aggregateSecured: {
		label: "已对汇聚、关联后的数据加强安全管理",
		ask: "对汇聚、关联后属于国家秘密事项的数据，是否已经依法加强安全管理？",
		kind: "flag",
		cite: { article: 43, paragraph: 3 },
	},
});
