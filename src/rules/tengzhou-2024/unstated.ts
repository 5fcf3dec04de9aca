import type { Unstated } from "../../model/law/regulation";

const contents = (quote: string) => ({ cite: { heading: "五、主要内容" }, quote });

/** 本资料没有说的事项。写在这里，是为了不让任何人把沉默当作回答。 */
export const unstated: readonly Unstated[] = [
	{
		matter: "applicability",
		note: "本资料仅概述规定了适用范围、解释了公共数据的定义，未载明其内容",
		near: contents("规定《办法》的适用范围，解释“公共数据”的定义"),
	},
	{
		matter: "effect",
		note: "本资料未载明施行日期，未载明有效期至何日",
		near: contents("第九章附则，主要明确《办法》施行日期以及有效期等内容"),
	},
	{ matter: "secrecy", note: "本资料未载明涉及国家秘密的数据怎样处理，仅载明开放的数据须经脱敏脱密处理" },
	{
		matter: "sharing",
		note: "本资料只列明无条件共享、有条件共享两类，未载明是否另有不予共享类，也未载明涉及国家秘密的属于哪一类",
		near: contents("明确无条件共享类、有条件共享类公共数据的申请及审核流程"),
	},
	{ matter: "sharing.none", note: "本资料未载明是否有不予共享类" },
	{
		matter: "sharing-route",
		note: "本资料未载明谁可以申请，也未载明所列两类以外的数据、社会主体怎样取得",
		near: contents("明确无条件共享类、有条件共享类公共数据的申请及审核流程"),
	},
	{
		matter: "sharing-principle",
		note: "本资料仅概述明确了共享的定义及原则，未载明其内容",
		near: contents("主要明确公共数据共享的定义及原则"),
	},
	{
		matter: "sharing-request",
		note: "本资料未载明由谁审核、审核的期限和标准",
		near: contents("申请及审核流程"),
	},
	{ matter: "refusal-reasons", note: "本资料未载明不同意共享时应否说明理由" },
	{ matter: "dispute", note: "本资料未载明共享争议怎样解决" },
	{
		matter: "opening",
		note: "本资料只列明无条件开放、有条件开放两类，未载明是否另有不予开放类，也未载明涉及国家秘密的属于哪一类",
		near: contents("无条件开放类、有条件开放类的公共数据需经脱敏脱密处理"),
	},
	{ matter: "opening-exclusion", note: "本资料未载明哪些情形不予开放" },
	{
		matter: "opening-route",
		note: "本资料未载明所列两类以外的数据怎样取得",
		near: contents("规定公共数据需通过省、市级公共数据开放平台获取"),
	},
	{ matter: "opening-applicant", note: "本资料未载明哪些主体可以申请有条件开放的数据" },
	{
		matter: "opening-list",
		note: "本资料未载明没有定类的数据是否开放",
		near: contents("主要明确公共数据开放的定义及原则"),
	},
	{ matter: "opening-request", note: "本资料未载明开放申请的程序和期限" },
	{ matter: "opening-demand", note: "本资料未载明对没有开放的数据可否提出需求申请" },
	{ matter: "opening-refusal-reasons", note: "本资料未载明不同意开放时应否说明理由" },
	{ matter: "opening-promotion", note: "本资料未载明脱敏之后能否转换开放类型" },
	{ matter: "opening-downgrade", note: "本资料未载明能否、怎样降低开放属性" },
	{ matter: "catalogue-update", note: "本资料未载明目录更新的期限" },
	{
		matter: "correction",
		note: "本资料只在下一步工作中提到及时更新失效或者已变更的数据，未载明办法怎样规定更新与校核",
		near: { cite: { heading: "六、下一步工作" }, quote: "及时更新失效或已变更数据" },
	},
	{
		matter: "collection",
		note: "本资料仅概述明确了采集汇聚的原则和要求，未载明其内容",
		near: contents("主要明确公共数据采集汇聚的工作原则和要求"),
	},
	{ matter: "paper", note: "本资料未载明可否要求另行提供纸质材料" },
	{ matter: "projects", note: "本资料未载明信息化项目的审核和验收" },
	{ matter: "funding", note: "本资料未载明信息化项目与运维经费" },
	{
		matter: "security",
		note: "本资料仅概述规定了开展安全评估，未载明其内容",
		near: contents("公共管理和服务机构安全管理职责、开展安全评估规定等"),
	},
	{
		matter: "liability",
		note: "本资料仅载有法律责任一章，未载明有哪些行为、承担什么责任",
		near: contents("第八章法律责任"),
	},
	{
		matter: "user-liability",
		note: "本资料仅载有法律责任一章，未载明有哪些行为、承担什么责任",
		near: contents("第八章法律责任"),
	},
	{
		matter: "deference",
		note: "本资料只列举国家、省、枣庄市的有关文件，未载明办法与其怎样适用",
		near: {
			cite: { heading: "一、制定背景和依据" },
			quote: "为我市对公共数据从产生到共享和开发利用全生命周期进行有效管理提供了参考",
		},
	},
	{
		matter: "aggregation",
		note: "本资料仅概述明确了采集汇聚的原则和要求，未载明其内容",
		near: contents("主要明确公共数据采集汇聚的工作原则和要求"),
	},
];
