import { any, is, isNot, oneOf } from "../../model/law/condition";
import { duties as define } from "../../model/law/duty";
import { vocabulary } from "./vocabulary";

/** 第十三条第二款：为履行法定职责等所必需的，不需取得个人同意。 */
const consented = any(is("separateConsent"), oneOf("processingBasis", "duty", "other"));

/** 处理个人信息的基础，国家机关的必要限度，向他人提供，以及敏感个人信息。 */
export const duties = define(vocabulary, [
	{
		id: "13-basis",
		label: "处理个人信息须有法定基础",
		words: [{ cite: { article: 13, paragraph: 1 }, quote: "符合下列情形之一的，个人信息处理者方可处理个人信息" }],
		on: "provider",
		when: isNot("personalInfo", "none"),
		met: isNot("processingBasis", "none"),
		breach: { article: 68, paragraph: 1 },
		matter: "personal-information",
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
		when: oneOf("provider", "organ", "delegated", "centralAgency", "outsideGovernment"),
		met: is("withinStatutoryNeed"),
		breach: { article: 68, paragraph: 1 },
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
		breach: { article: 68, paragraph: 1 },
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
		breach: { article: 68, paragraph: 1 },
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
		breach: { article: 68, paragraph: 1 },
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
		breach: { article: 68, paragraph: 1 },
		matter: "personal-information",
		reading: "P-04",
	},
]);
