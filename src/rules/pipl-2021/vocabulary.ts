import { vocabulary as define } from "../../model/law/fact";
import { bodies, openClasses, openingLaws, personalInformation } from "../terms/values";

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
		ask: "是否取得个人的单独同意？不满十四周岁未成年人的，问其父母或者其他监护人的单独同意。",
		kind: "flag",
		cite: { article: 25 },
	},
	lawOnOpening: {
		label: "法律、法规对开放的规定",
		ask: "法律、行政法规是否规定该数据应当公开，或者规定不得开放、应当通过其他途径获取？",
		kind: openingLaws,
		cite: { article: 13, paragraph: 1, item: 3 },
	},
	declaredOpen: {
		label: "现开放属性",
		ask: "目录现将该数据注明为哪一种开放属性？",
		kind: openClasses,
		cite: { article: 55, item: 3 },
	},
	strictlyProtected: {
		label: "具有特定的目的和充分的必要性，并采取严格保护措施",
		ask: "处理敏感个人信息，是否具有特定的目的和充分的必要性，并采取严格保护措施？",
		kind: "flag",
		cite: { article: 28, paragraph: 2 },
		finding: { by: "provider" },
	},
	noticeExempt: {
		label: "依法可以不向个人告知",
		ask: "是否有法律、行政法规规定应当保密或者不需要告知的情形，或者告知将妨碍国家机关履行法定职责？",
		kind: "flag",
		cite: { article: 35 },
		finding: { by: "provider" },
	},
	subjectsTold: {
		label: "已依法向个人告知处理事项",
		ask: "处理个人信息前，是否已经向个人告知第十七条第一款规定的事项？",
		kind: "flag",
		cite: { article: 17, paragraph: 1 },
	},
	necessityTold: {
		label: "已告知处理的必要性和对个人权益的影响",
		ask: "是否已经向个人告知处理敏感个人信息的必要性以及对个人权益的影响？",
		kind: "flag",
		cite: { article: 30 },
	},
	minors: {
		label: "含不满十四周岁未成年人的个人信息",
		ask: "该数据是否含有不满十四周岁未成年人的个人信息？",
		kind: "flag",
		cite: { article: 28, paragraph: 1 },
	},
	guardianConsent: {
		label: "取得父母或者其他监护人的同意",
		ask: "处理不满十四周岁未成年人个人信息，是否取得其父母或者其他监护人的同意？",
		kind: "flag",
		cite: { article: 31, paragraph: 1 },
	},
	minorRules: {
		label: "已制定未成年人个人信息的专门处理规则",
		ask: "是否已经制定处理不满十四周岁未成年人个人信息的专门规则？",
		kind: "flag",
		cite: { article: 31, paragraph: 2 },
	},
	impactAssessed: {
		label: "已事前进行个人信息保护影响评估并记录",
		ask: "处理敏感个人信息、向其他处理者提供或者公开个人信息之前，是否已经进行个人信息保护影响评估，并记录处理情况？",
		kind: "flag",
		cite: { article: 55 },
	},
});
