import { all, is, isNot, oneOf } from "../../model/law/condition";
import { question } from "../../model/law/question";
import { stateOrgans } from "../terms/values";
import { vocabulary } from "./vocabulary";

const basis = {
	cite: { article: 13, paragraph: 1 },
	quote: "符合下列情形之一的，个人信息处理者方可处理个人信息",
} as const;

/** 共享即是向其他处理者提供（第四条第二款）：不具备下列前提的，不得提供。本法只设这些限制，不决定途径。 */
export const sharingRoute = question(vocabulary, {
	id: "sharingRoute",
	label: "获取共享数据的途径",
	matter: "sharing-route",
	scale: [{ id: "unavailable", label: "不予提供", ...basis, closed: true }],
	rules: [
		{
			id: "13(1)",
			words: [
				basis,
				{
					cite: { article: 4, paragraph: 2 },
					quote: "个人信息的处理包括个人信息的收集、存储、使用、加工、传输、提供、公开、删除等",
				},
			],
			when: is("processingBasis", "none"),
			atMost: "unavailable",
			reading: "P-06",
		},
		{
			id: "23",
			words: [
				{
					cite: { article: 23 },
					quote:
						"个人信息处理者向其他个人信息处理者提供其处理的个人信息的，应当向个人告知接收方的名称或者姓名、联系方式、处理目的、处理方式和个人信息的种类，并取得个人的单独同意",
				},
			],
			when: all(is("processingBasis", "consent"), isNot("separateConsent")),
			atMost: "unavailable",
			reading: ["P-04", "P-06"],
		},
		{
			id: "34",
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
			when: all(oneOf("provider", ...stateOrgans), is("processingBasis", "duty"), isNot("withinStatutoryNeed")),
			atMost: "unavailable",
			reading: "P-04",
		},
		{
			id: "28(2)",
			words: [
				{
					cite: { article: 28, paragraph: 2 },
					quote: "只有在具有特定的目的和充分的必要性，并采取严格保护措施的情形下，个人信息处理者方可处理敏感个人信息",
				},
			],
			when: all(is("personalInfo", "sensitive"), isNot("strictlyProtected")),
			atMost: "unavailable",
		},
		{
			id: "29",
			words: [{ cite: { article: 29 }, quote: "处理敏感个人信息应当取得个人的单独同意" }],
			when: all(is("personalInfo", "sensitive"), is("processingBasis", "consent"), isNot("separateConsent")),
			atMost: "unavailable",
			reading: "P-04",
		},
	],
	otherwise: "not-stated",
});
