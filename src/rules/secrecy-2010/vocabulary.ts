import { vocabulary as define } from "../../model/law/fact";
import { openClasses } from "../terms/values";

/** 本法就共享、开放所问的事实。工作秘密本法没有规定，所问只为确知其时另有规定、本库不能作答。 */
export const vocabulary = define({
	workSecret: {
		label: "工作秘密",
		ask: "该数据是否属于工作秘密？",
		kind: "flag",
		cite: { article: 2 },
		finding: { by: "provider" },
	},
	declaredOpen: {
		label: "现开放属性",
		ask: "目录现将该数据注明为哪一种开放属性？",
		kind: openClasses,
		cite: { article: 29 },
	},
	secrecyRulesKept: {
		label: "公开发布信息遵守保密规定",
		ask: "公开发布该数据，是否遵守保密规定？",
		kind: "flag",
		cite: { article: 29 },
	},
	secrecyUnclear: {
		label: "是否属于国家秘密不明确或者有争议",
		ask: "该数据是否属于国家秘密、属于何种密级，是否不明确或者有争议？",
		kind: "flag",
		cite: { article: 20 },
	},
	secrecyReferred: {
		label: "已报请保密行政管理部门确定",
		ask: "是否属于国家秘密不明确或者有争议的，是否已经报请保密行政管理部门确定？",
		kind: "flag",
		cite: { article: 20 },
	},
});
