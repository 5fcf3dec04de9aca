import { is, isNot, oneOf } from "../../model/law/condition";
import { duties } from "../../model/law/duty";
import { question } from "../../model/law/question";
import { vocabulary } from "./vocabulary";

/** “除法律、法规另有规定外”：规章不在其列。 */
const excepting = ["law", "adminRegulation", "localRegulation"] as const;

/** 第二十一条第二款：可以共享获取的，不得另要纸质材料。 */
export const paper = question(vocabulary, {
	id: "paper",
	label: "可否要求纸质材料",
	matter: "paper",
	scale: [
		{
			id: "prohibited",
			label: "不得要求",
			cite: { article: 21, paragraph: 2 },
			quote: "不得要求申请人另行提供纸质材料",
		},
		{ id: "allowed", label: "不在本款禁止之列", cite: { article: 21, paragraph: 2 }, quote: "除法律、法规另有规定外" },
	],
	rules: [
		{
			id: "21(2)",
			words: [
				{
					cite: { article: 21, paragraph: 2 },
					quote:
						"各级公共管理和服务机构可以通过数据共享手段获取的电子材料，除法律、法规另有规定外，不得要求申请人另行提供纸质材料",
				},
			],
			when: is("obtainableByShare"),
			unless: oneOf("paperRequiredBy", ...excepting),
			atMost: "prohibited",
			matter: "paper",
			reading: "A-24",
		},
	],
});

/** 第二十一条、第二十六条：取得数据之后，能用于什么，不能用于什么。 */
export const useDuties = duties({ ...vocabulary, paper }, [
	{
		id: "21(1)-purpose",
		label: "按照明确的用途使用",
		words: [
			{
				cite: { article: 21, paragraph: 1 },
				quote: "应按照明确的用途用于本单位履行职责或者提供服务",
			},
			{ cite: { article: 21, paragraph: 1 }, quote: "也不得用于或变相用于其他用途" },
		],
		on: "user",
		when: is("obtainedBy", "sharing"),
		met: is("purpose", "granted"),
		breach: { article: 35, item: 4 },
		matter: "use-purpose",
		reading: "A-22",
	},
	{
		id: "21(1)-third-party",
		label: "不提供给第三方",
		words: [{ cite: { article: 21, paragraph: 1 }, quote: "不得直接或以改变数据形式等方式提供给第三方" }],
		on: "user",
		when: is("obtainedBy", "sharing"),
		met: is("thirdParty", "no"),
		breach: { article: 35, item: 4 },
		matter: "use-third-party",
	},
	{
		id: "35(3)-unrelated",
		label: "不用于与履行职能无关的用途",
		words: [
			{
				cite: { article: 35, item: 3 },
				quote: "将从全市统一的大数据平台获取的公共数据资源用于或者变相用于与本单位履行职能无关的用途的",
			},
		],
		on: "user",
		when: is("obtainedBy", "sharing"),
		met: isNot("purpose", "unrelated"),
		breach: { article: 35, item: 3 },
		matter: "use-unrelated",
		reading: "A-22",
	},
	{
		id: "21(2)-paper",
		label: "不另要纸质材料",
		words: [{ cite: { article: 21, paragraph: 2 }, quote: "不得要求申请人另行提供纸质材料" }],
		on: "body",
		when: is("paper", "prohibited"),
		met: isNot("paperDemanded"),
		breach: { article: 35, item: 4 },
		matter: "paper",
	},
	{
		id: "26-purpose",
		label: "与申请的用途保持一致",
		words: [{ cite: { article: 26 }, quote: "使用有条件开放的公共数据应当与申请的使用用途保持一致" }],
		on: "society",
		when: is("obtainedBy", "openConditional"),
		met: is("purpose", "granted"),
		breach: { article: 36, item: 1 },
		matter: "use-open",
		reading: "B-08",
	},
	{
		id: "26-lawful",
		label: "依法使用获取的公共数据",
		words: [{ cite: { article: 26 }, quote: "社会主体使用获取的公共数据应当符合法律、法规规定" }],
		on: "society",
		when: oneOf("obtainedBy", "openConditional", "openUnconditional"),
		met: is("lawfulUse"),
		matter: "use-open",
	},
]);
