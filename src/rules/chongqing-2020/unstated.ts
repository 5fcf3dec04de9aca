import type { Unstated } from "../../model/law/regulation";

/** 本资料没有说的事项。写在这里，是为了不让任何人把沉默当作回答。 */
export const unstated: readonly Unstated[] = [
	{
		matter: "applicability",
		note: "本资料仅概述办法对公共数据、公共数据开放、数据开放主体、数据利用主体下了定义，未载明定义的内容",
		near: { cite: { heading: "（一）总则" }, quote: "对公共数据、公共数据开放、数据开放主体、数据利用主体进行定义" },
	},
	{
		matter: "effect",
		note: "本资料未载明有效期",
		near: { cite: { heading: "导语" }, quote: "自公布之日起实施" },
	},
	{
		matter: "secrecy",
		note: "本资料仅概述对保守国家秘密作了规定，未载明涉及国家秘密的数据怎样处理",
		near: { cite: { heading: "五是注重数据安全" }, quote: "保守国家秘密，保护商业秘密和个人隐私等重要环节进行了规定" },
	},
	{
		matter: "opening",
		note: "本资料未载明三种开放属性各自的标准，也未载明列入目录而尚未定类的、涉及特点五所列利益的数据属于哪一种",
		near: {
			cite: { heading: "三是强调分类开放" },
			quote: "将公共数据按开放属性区分为无条件开放、有条件开放、不予开放3种类型",
		},
	},
	{
		matter: "opening-exclusion",
		note: "本资料只列举所维护和保护的利益，未载明哪些情形不予开放",
		near: {
			cite: { heading: "五是注重数据安全" },
			quote: "维护国家安全、公共安全、经济安全、社会稳定，保守国家秘密，保护商业秘密和个人隐私",
		},
	},
	{
		matter: "opening-route",
		note: "本资料未载明无条件开放的、没有定类的、涉及所列利益的数据怎样获取，也未载明突发事件中怎样获取",
		near: { cite: { heading: "三是强调分类开放" }, quote: "根据数据开放属性，明确了不同类型的数据获取程序" },
	},
	{
		matter: "opening-emergency",
		note: "本资料仅概述提出了特殊情况下的数据开放模式，未载明是什么模式",
		near: {
			cite: { heading: "（四）开放管理和多元开放" },
			quote: "根据应对突发事件需要，提出了特殊情况下的数据开放模式",
		},
	},
	{
		matter: "opening-applicant",
		note: "本资料未载明哪些主体可以申请有条件开放的数据",
		near: { cite: { heading: "（一）总则" }, quote: "数据利用主体进行定义" },
	},
	{
		matter: "opening-request",
		note: "本资料未载明评估申请、签订协议、审查协议各环节的期限，也未载明审查不通过的和不同意之后的途径",
		near: { cite: { heading: "三是强调分类开放" }, quote: "确保公共数据开放流程规范可控" },
	},
	{
		matter: "opening-demand",
		note: "本资料只说未列入开放目录的不能对外开放，未载明可否就其提出需求申请",
		near: { cite: { heading: "二是强化目录管理" }, quote: "凡未列入公共数据开放目录的数据，不能对外开放" },
	},
	{
		matter: "opening-promotion",
		note: "本资料未载明脱敏之后能否转换开放属性，仅载明推动完善标准规范",
		near: { cite: { heading: "五是注重数据安全" }, quote: "推动完善数据清洗、脱敏、加工标准规范" },
	},
	{ matter: "opening-processing", note: "本资料未载明开放之前应当怎样处理数据，仅载明推动完善标准规范" },
	{ matter: "opening-downgrade", note: "本资料未载明能否、怎样降低开放属性" },
	{
		matter: "opening-termination",
		note: "本资料仅概述提出了数据服务终止情形和责任豁免条款，未载明其内容",
		near: { cite: { heading: "（五）安全和监督管理" }, quote: "提出数据服务终止情形和数据开放主体责任豁免条款" },
	},
	{ matter: "opening-list", note: "本资料未载明数据列入开放目录的期限" },
	{
		matter: "catalogue-update",
		note: "本资料未载明目录更新的期限",
		near: { cite: { heading: "（二）数据目录" }, quote: "对目录编制流程作了规定，确保目录编制有章可循" },
	},
	{ matter: "correction", note: "本资料未载明数据校核的程序和期限" },
	{ matter: "dispute", note: "本资料未载明争议怎样解决" },
	{ matter: "sharing", note: "办法名称为公共数据开放管理，本资料未载明共享的规定" },
	{ matter: "sharing-route", note: "办法名称为公共数据开放管理，本资料未载明共享的规定" },
	{ matter: "sharing-request", note: "办法名称为公共数据开放管理，本资料未载明共享的规定" },
	{ matter: "sharing-principle", note: "办法名称为公共数据开放管理，本资料未载明共享的规定" },
	{ matter: "refusal-reasons", note: "办法名称为公共数据开放管理，本资料未载明共享的规定" },
	{ matter: "collection", note: "本资料未载明何种采集构成重复采集" },
	{ matter: "paper", note: "本资料未载明可否要求另行提供纸质材料" },
	{ matter: "projects", note: "本资料未载明信息化项目的审核和验收" },
	{ matter: "funding", note: "本资料未载明信息化项目与运维经费" },
	{
		matter: "liability",
		note: "本资料仅概述明确了禁止行为，未载明有哪些行为、承担什么责任",
		near: {
			cite: { heading: "（五）安全和监督管理" },
			quote: "明确了数据开放主体、数据利用主体、信息系统建设运维单位禁止行为",
		},
	},
	{
		matter: "user-liability",
		note: "本资料仅概述明确了数据利用主体的禁止行为，未载明有哪些行为、承担什么责任",
		near: {
			cite: { heading: "（五）安全和监督管理" },
			quote: "明确了数据开放主体、数据利用主体、信息系统建设运维单位禁止行为",
		},
	},
	{
		matter: "security",
		note: "本资料仅概述明确了安全、保密、网络安全管理职责，未载明其内容",
		near: {
			cite: { heading: "（五）安全和监督管理" },
			quote: "按照不同责任主体明确安全管理职责、保密管理职责、网络安全管理职责",
		},
	},
	{
		matter: "personal-information",
		note: "本资料仅载明注重个人信息保护，未载明公民怎样维护自身合法权益",
		near: {
			cite: { heading: "五是注重数据安全" },
			quote: "注重个人信息保护，对公民维护自身合法权益进行了制度设计",
		},
	},
	{
		matter: "data-quality",
		note: "本资料仅概述提出了数据采集汇聚和质量责任，未载明其内容",
		near: { cite: { heading: "（三）系统管理" }, quote: "提出各部门各单位数据采集汇聚和质量责任" },
	},
];
