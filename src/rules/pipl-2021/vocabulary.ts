import { vocabulary as define } from "../../model/law/fact";
import { bodies, personalInformation } from "../terms/values";

/** 本法就共享、开放所问的事实。标明由谁认定的，只有该主体可以具名认定。 */
export const vocabulary = define({
	personalInfo: {
		label: "个人信息",
		ask: "该数据是否含有个人信息？经匿名化处理的不再是个人信息，仅经去标识化处理的仍是。",
		kind: personalInformation,
		cite: { article: 4, paragraph: 1 },
	},
	provider: {
		label: "数据提供单位类型",
		ask: "处理该个人信息的是哪一类主体？",
		kind: bodies,
		cite: { article: 34 },
	},
	processingBasis: {
		label: "处理个人信息的基础",
		ask: "处理该个人信息，符合第十三条所列哪一种情形？",
		kind: [
			{ id: "none", label: "没有" },
			{ id: "consent", label: "取得个人的同意" },
			{ id: "duty", label: "为履行法定职责或者法定义务所必需" },
			{ id: "other", label: "第十三条所列其他情形" },
		],
		cite: { article: 13, paragraph: 1 },
	},
	withinStatutoryNeed: {
		label: "未超出履行法定职责所必需的范围和限度",
		ask: "处理个人信息是否依照规定的权限、程序，且未超出履行法定职责所必需的范围和限度？",
		kind: "flag",
		cite: { article: 34 },
		finding: { by: "provider" },
	},
	providedToOthers: {
		label: "向其他处理者提供个人信息",
		ask: "是否向其他个人信息处理者提供其处理的个人信息？通过共享、有条件开放提供的，答是。",
		kind: "flag",
		cite: { article: 23 },
	},
	recipientTold: {
		label: "已告知接收方等事项",
		ask: "是否已经向个人告知接收方的名称、联系方式、处理目的、处理方式和个人信息的种类？",
		kind: "flag",
		cite: { article: 23 },
	},
	separateConsent: {
		label: "取得个人单独同意",
		ask: "是否取得个人的单独同意？",
		kind: "flag",
		cite: { article: 25 },
	},
	strictlyProtected: {
		label: "具有特定的目的和充分的必要性，并采取严格保护措施",
		ask: "处理敏感个人信息，是否具有特定的目的和充分的必要性，并采取严格保护措施？",
		kind: "flag",
		cite: { article: 28, paragraph: 2 },
		finding: { by: "provider" },
	},
});
