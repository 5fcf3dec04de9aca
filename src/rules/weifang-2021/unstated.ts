import type { Unstated } from "../../model/law/regulation";

/** 本办法没有说的话。写在这里，是为了不让任何人把沉默当作回答。 */
export const unstated: readonly Unstated[] = [
	{
		matter: "opening-downgrade",
		note: "本办法只规定开放属性由严到宽的转换，未载明怎样降低开放属性",
		near: {
			cite: { article: 24, paragraph: 2 },
			quote: "有条件开放、不予开放类公共数据具备或数据脱敏后具备无条件开放属性的，应及时转为无条件开放类公共数据",
		},
	},
	{
		matter: "sharing-request",
		note: "本办法未载明10个工作日自何时起算、能否延长、逾期不答复有何效果，也未载明同意之后何日交付",
		near: { cite: { article: 20, paragraph: 3 }, quote: "数据提供单位应当在10个工作日内予以答复" },
	},
	{
		matter: "dispute",
		note: "本办法未载明协商、协调、共同审议、裁定各环节的期限，也未载明跨层级争议由哪一级人民政府裁定",
		near: { cite: { article: 20, paragraph: 4 }, quote: "共同审议仍不能解决的提请本级人民政府裁定" },
	},
	{
		matter: "opening-promotion",
		note: "本办法未载明转换开放属性的期限，只要求“及时”；也未载明脱敏的技术标准和权利人同意的效果",
		near: {
			cite: { article: 24, paragraph: 2 },
			quote: "不予开放类公共数据具备有条件开放属性的，应及时转为有条件开放类公共数据",
		},
	},
	{
		matter: "opening-list",
		note: "本办法未载明首次纳入开放范围的期限，只要求“逐步”",
		near: { cite: { article: 23 }, quote: "除下列情形外，公共数据应当逐步纳入开放范围" },
	},
	{
		matter: "opening-request",
		note: "本办法未载明办理开放申请和数据需求申请的期限，未载明不予提供时应否说明理由，也未载明救济途径",
		near: {
			cite: { article: 25, paragraph: 3 },
			quote: "社会主体申请获取公共数据的，各级公共管理和服务机构应当依照国家、省和市有关规定及时予以办理",
		},
	},
	{
		matter: "correction",
		note: "本办法未载明反馈与校核的期限，只要求“及时”反馈",
		near: { cite: { article: 18, paragraph: 2 }, quote: "应当及时反馈数据提供方予以校核" },
	},
	{
		matter: "data-quality",
		note: "本办法未载明更新周期的长短，以目录所定为准",
		near: { cite: { article: 18, paragraph: 1 }, quote: "应按照公共数据资源目录中的更新周期对本单位的共享和开放数据进行更新" },
	},
	{
		matter: "catalogue-update",
		note: "本办法未载明15个工作日自何时起算、能否延长，也未载明报请同意的期限",
		near: { cite: { article: 11 }, quote: "应当在15个工作日内更新公共数据资源目录" },
	},
	{
		matter: "user-liability",
		note: "本办法未设处罚，责任的种类与幅度依相应的法律、法规",
		near: { cite: { article: 36 }, quote: "依法追究相应法律责任" },
	},
	{
		matter: "security",
		note: "本办法未载明安全审查的标准、程序和期限，未载明凭证信息保存多长时间，也未载明工作秘密如何管理",
		near: { cite: { article: 31, paragraph: 1 }, quote: "确保使用过程的凭证信息被留存并可追溯" },
	},
	{
		matter: "sharing-basis",
		note: "本办法未载明目录缺少依据时该条目的效力",
		near: { cite: { article: 19 }, quote: "应当在本单位编制的公共数据资源目录中注明相关法律、法规和规章等依据" },
	},
];
