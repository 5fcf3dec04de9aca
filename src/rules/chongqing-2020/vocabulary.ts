import { vocabulary as define } from "../../model/law/fact";
import { openClasses, replies, secrecy } from "../terms/values";

/** 本解读所问的事实。标明由谁认定的，只有该主体可以具名认定。 */
export const vocabulary = define({
	inOpenCatalogue: {
		label: "已列入公共数据开放目录",
		ask: "该数据是否已经列入全市公共数据开放目录？",
		kind: "flag",
		cite: { heading: "二是强化目录管理" },
	},
	governmentCatalogued: {
		label: "已编入政务数据资源目录",
		ask: "该数据是否已经编入政务数据资源目录？",
		kind: "flag",
		cite: { heading: "（二）数据目录" },
	},
	declaredOpen: {
		label: "现开放属性",
		ask: "开放目录现将该数据注明为哪一种开放属性？",
		kind: openClasses,
		cite: { heading: "三是强调分类开放" },
	},
	stateSecret: {
		label: "国家秘密",
		ask: "该数据是否涉及国家秘密，是否已经依法确定为国家秘密？疑似涉密的，填写认定人并将认定结果留空。",
		kind: secrecy,
		cite: { heading: "五是注重数据安全" },
		finding: { by: "classifier" },
	},
	protectedInterest: {
		label: "涉及特点五所列应当维护、保护的利益",
		ask: "该数据的开放是否涉及国家安全、公共安全、经济安全、社会稳定，或者涉及商业秘密、个人隐私？涉及而不致损害的，也答是。",
		kind: "flag",
		cite: { heading: "五是注重数据安全" },
		finding: { by: "chongqing:opener" },
	},
	emergency: {
		label: "应对突发事件的特殊情况",
		ask: "是否属于应对突发事件需要的特殊情况？",
		kind: "flag",
		cite: { heading: "（四）开放管理和多元开放" },
	},
	ownPortal: {
		label: "自建开放渠道",
		ask: "是否有已经建成的其他开放渠道，是否已经纳入全市统一的开放系统？",
		kind: [
			{ id: "none", label: "没有其他渠道" },
			{ id: "integrated", label: "已整合、归并，纳入开放系统" },
			{ id: "separate", label: "尚未纳入开放系统" },
		],
		cite: { heading: "一是推行统一开放" },
	},
	openReply: {
		label: "对开放申请的答复",
		ask: "数据开放主体评估申请之后，是否同意开放？",
		kind: replies,
		cite: { heading: "三是强调分类开放" },
	},
	openReasonsGiven: {
		label: "不同意开放的，已说明理由",
		ask: "不同意开放的，是否说明了理由？",
		kind: "flag",
		cite: { heading: "三是强调分类开放" },
	},
});
