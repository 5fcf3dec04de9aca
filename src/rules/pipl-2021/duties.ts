import { all, any, is, isNot, noneOf, oneOf } from "../../model/law/condition";
import { duties as define } from "../../model/law/duty";
import { stateOrgans } from "../terms/values";
import { vocabulary } from "./vocabulary";

/** 第十三条第二款：为履行法定职责等所必需的，不需取得个人同意。 */
const consented = any(is("separateConsent"), oneOf("processingBasis", "duty", "other"));

/** 责任随主体：国家机关和授权组织依第六十八条，其他处理者依第六十六条。 */
const breaches = [
	{ when: oneOf("provider", ...stateOrgans), item: { article: 68, paragraph: 1 } },
	{ when: noneOf("provider", ...stateOrgans), item: { article: 66, paragraph: 1 } },
] as const;

/** 处理个人信息的基础，国家机关的必要限度，向他人提供，以及敏感个人信息。 */
export const duties = define(vocabulary, [
	{
		id: "13-basis",
		label: "处理个人信息须有法定基础",
		words: [{ cite: { article: 13, paragraph: 1 }, quote: "符合下列情形之一的，个人信息处理者方可处理个人信息" }],
		on: "provider",
		when: isNot("personalInfo", "none"),
		met: isNot("processingBasis", "none"),
		breaches,
		matter: "personal-information",
		reading: "P-10",
	},
	{
		id: "34-need",
		label: "国家机关处理个人信息不得超出必需的范围和限度",
		words: [
			{
				cite: { article: 34 },
				quote:
					"国家机关为履行法定职责处理个人信息，应当依照法律、行政法规规定的权限、程序进行，不得超出履行法定职责所必需的范围和限度",
			},
			{
				cite: { article: 37 },
				quote: "法律、法规授权的具有管理公共事务职能的组织为履行法定职责处理个人信息，适用本法关于国家机关处理个人信息的规定",
			},
		],
		on: "provider",
		when: oneOf("provider", ...stateOrgans),
		met: is("withinStatutoryNeed"),
		breaches,
		matter: "personal-information",
	},
	{
		id: "23-tell",
		label: "向其他处理者提供须告知",
		words: [
			{
				cite: { article: 23 },
				quote: "应当向个人告知接收方的名称或者姓名、联系方式、处理目的、处理方式和个人信息的种类",
			},
		],
		on: "provider",
		when: is("providedToOthers"),
		met: is("recipientTold"),
		breaches,
		matter: "personal-information",
		reading: "P-03",
	},
	{
		id: "23-consent",
		label: "向其他处理者提供须取得单独同意",
		words: [
			{ cite: { article: 23 }, quote: "并取得个人的单独同意" },
			{
				cite: { article: 13, paragraph: 2 },
				quote: "处理个人信息应当取得个人同意，但是有前款第二项至第七项规定情形的，不需取得个人同意",
			},
		],
		on: "provider",
		when: is("providedToOthers"),
		met: consented,
		breaches,
		matter: "personal-information",
		reading: "P-04",
	},
	{
		id: "28(2)-protect",
		label: "处理敏感个人信息的目的、必要与保护",
		words: [
			{
				cite: { article: 28, paragraph: 2 },
				quote: "只有在具有特定的目的和充分的必要性，并采取严格保护措施的情形下，个人信息处理者方可处理敏感个人信息",
			},
		],
		on: "provider",
		when: is("personalInfo", "sensitive"),
		met: is("strictlyProtected"),
		breaches,
		matter: "personal-information",
	},
	{
		id: "29-consent",
		label: "处理敏感个人信息须取得单独同意",
		words: [
			{ cite: { article: 29 }, quote: "处理敏感个人信息应当取得个人的单独同意" },
			{
				cite: { article: 13, paragraph: 2 },
				quote: "处理个人信息应当取得个人同意，但是有前款第二项至第七项规定情形的，不需取得个人同意",
			},
		],
		on: "provider",
		when: is("personalInfo", "sensitive"),
		met: consented,
		breaches,
		matter: "personal-information",
		reading: "P-04",
	},
	{
		id: "30-necessity",
		label: "处理敏感个人信息须告知必要性和对个人权益的影响",
		words: [
			{
				cite: { article: 30 },
				quote: "还应当向个人告知处理敏感个人信息的必要性以及对个人权益的影响；依照本法规定可以不向个人告知的除外",
			},
		],
		on: "provider",
		when: all(is("personalInfo", "sensitive"), is("noticeExempt", false)),
		met: is("necessityTold"),
		breaches,
		matter: "personal-information",
		reading: "P-03",
	},
	{
		id: "31(1)-guardian",
		label: "处理不满十四周岁未成年人个人信息须取得监护人同意",
		words: [
			{
				cite: { article: 31, paragraph: 1 },
				quote: "个人信息处理者处理不满十四周岁未成年人个人信息的，应当取得未成年人的父母或者其他监护人的同意",
			},
			{
				cite: { article: 13, paragraph: 2 },
				quote: "处理个人信息应当取得个人同意，但是有前款第二项至第七项规定情形的，不需取得个人同意",
			},
		],
		on: "provider",
		when: all(is("personalInfo", "sensitive"), is("minors")),
		met: any(is("guardianConsent"), oneOf("processingBasis", "duty", "other")),
		breaches,
		matter: "personal-information",
		reading: ["P-04", "P-09"],
	},
	{
		id: "31(2)-rules",
		label: "制定处理不满十四周岁未成年人个人信息的专门规则",
		words: [
			{
				cite: { article: 31, paragraph: 2 },
				quote: "个人信息处理者处理不满十四周岁未成年人个人信息的，应当制定专门的个人信息处理规则",
			},
		],
		on: "provider",
		when: all(is("personalInfo", "sensitive"), is("minors")),
		met: is("minorRules"),
		breaches,
		matter: "personal-information",
	},
	{
		id: "35-notice",
		label: "国家机关处理个人信息须履行告知义务",
		words: [
			{
				cite: { article: 35 },
				quote:
					"国家机关为履行法定职责处理个人信息，应当依照本法规定履行告知义务；有本法第十八条第一款规定的情形，或者告知将妨碍国家机关履行法定职责的除外",
			},
			{
				cite: { article: 37 },
				quote: "法律、法规授权的具有管理公共事务职能的组织为履行法定职责处理个人信息，适用本法关于国家机关处理个人信息的规定",
			},
		],
		on: "provider",
		when: all(oneOf("provider", ...stateOrgans), is("processingBasis", "duty"), is("noticeExempt", false)),
		met: is("subjectsTold"),
		breaches,
		matter: "personal-information",
		reading: "P-03",
	},
	{
		id: "55-assess",
		label: "事前进行个人信息保护影响评估并记录处理情况",
		words: [
			{
				cite: { article: 55 },
				quote: "有下列情形之一的，个人信息处理者应当事前进行个人信息保护影响评估，并对处理情况进行记录",
			},
			{ cite: { article: 55, item: 1 }, quote: "处理敏感个人信息" },
			{
				cite: { article: 55, item: 3 },
				quote: "委托处理个人信息、向其他个人信息处理者提供个人信息、公开个人信息",
			},
		],
		on: "provider",
		when: any(is("personalInfo", "sensitive"), is("providedToOthers"), oneOf("declaredOpen", "conditional", "unconditional")),
		met: is("impactAssessed"),
		breaches,
		matter: "personal-information",
		reading: "P-08",
	},
]);
