import type { Unstated } from "../../model/law/regulation";

const part = (heading: string, quote: string) => ({ cite: { heading }, quote });

/** 本资料没有说的事项。写在这里，是为了不让任何人把沉默当作回答。 */
export const unstated: readonly Unstated[] = [
	{
		matter: "effect",
		note: "本资料未载明施行日期和有效期",
		near: part("二、主要内容", "第八章附则包含2条"),
	},
	{
		matter: "sharing",
		note: "本资料只列明无条件共享、有条件共享两类，未载明是否另有不予共享类",
		near: part("二、主要内容", "主要包含数据共享原则、政务数据资源类型"),
	},
	{ matter: "sharing.none", note: "本资料未载明是否有不予共享类" },
	{
		matter: "sharing-route",
		note: "本资料未载明不属于所列两类的数据、不属于政务部门的单位怎样取得",
		near: part("六、汇聚后的数据如何共享", "政务部门应当根据履职需要使用共享数据"),
	},
	{
		matter: "sharing-principle",
		note: "本资料仅载有数据共享原则，未载明其内容",
		near: part("二、主要内容", "主要包含数据共享原则"),
	},
	{
		matter: "sharing-request",
		note: "本资料未载明审核、反馈的期限，也未载明“规定程序”是什么",
		near: part("六、汇聚后的数据如何共享", "市大数据委按照规定程序审核后提出意见并反馈"),
	},
	{
		matter: "refusal-reasons",
		note: "本资料未载明不同意共享时应否说明理由，仅载明提出意见并反馈",
		near: part("六、汇聚后的数据如何共享", "审核后提出意见并反馈"),
	},
	{ matter: "dispute", note: "本资料未载明共享争议怎样解决" },
	{
		matter: "opening",
		note: "本资料只列明普遍开放、授权开放两类，未载明是否另有不予开放类",
		near: part("七、政务数据如何向社会开放", "政务数据按照开放类型分为普遍开放类和授权开放类"),
	},
	{
		matter: "opening-exclusion",
		note: "本资料未载明哪些情形不予开放",
		near: part("二、主要内容", "主要包含政务数据开放要求、开放类型、开放需求申请等作出规定"),
	},
	{
		matter: "opening-route",
		note: "本资料未载明所列两类以外的数据怎样获取，也未载明所列两类主体以外的能否申请授权开放类数据",
		near: part("七、政务数据如何向社会开放", "内资控股法人企业、科研机构可申请县发改局协助向市大数据委申请"),
	},
	{
		matter: "opening-list",
		note: "本资料未载明没有定类的数据是否开放",
		near: part("二、主要内容", "主要包含政务数据开放要求、开放类型、开放需求申请等作出规定"),
	},
	{
		matter: "opening-request",
		note: "本资料未载明办理的环节和期限，未载明不同意的应否说明理由",
		near: part("七、政务数据如何向社会开放", "可申请县发改局协助向市大数据委申请"),
	},
	{
		matter: "opening-demand",
		note: "本资料只说办法对开放需求申请作了规定，未载明对哪些数据、由谁、怎样提出",
		near: part("二、主要内容", "主要包含政务数据开放要求、开放类型、开放需求申请等作出规定"),
	},
	{ matter: "opening-refusal-reasons", note: "本资料未载明不同意开放时应否说明理由" },
	{ matter: "opening-promotion", note: "本资料未载明开放类型能否转换，也未载明脱敏的效果" },
	{ matter: "opening-processing", note: "本资料未载明开放之前应当怎样处理数据" },
	{ matter: "opening-downgrade", note: "本资料未载明能否、怎样由普遍开放转为授权开放" },
	{
		matter: "catalogue-update",
		note: "本资料未载明目录更新的期限",
		near: part("四、政务数据管理职责与分工", "登记政务数据目录、采集处理、更新维护政务数据"),
	},
	{ matter: "correction", note: "本资料未载明数据校核的程序和期限" },
	{ matter: "collection", note: "本资料未载明何种采集构成重复采集" },
	{ matter: "paper", note: "本资料未载明可否要求另行提供纸质材料" },
	{ matter: "projects", note: "本资料未载明信息化项目的审核和验收" },
	{ matter: "funding", note: "本资料未载明信息化项目与运维经费" },
	{
		matter: "liability",
		note: "本资料仅概述第七章对违反办法的行为作出规定，未载明有哪些行为、承担什么责任",
		near: part("二、主要内容", "主要对违反本办法规定的行为作出规定"),
	},
	{
		matter: "user-liability",
		note: "本资料仅概述第七章对违反办法的行为作出规定，未载明有哪些行为、承担什么责任",
		near: part("二、主要内容", "主要对违反本办法规定的行为作出规定"),
	},
	{
		matter: "applicability",
		note: "本资料仅概述附则对公共服务企业的数据资源管理作出规定，未载明其内容",
		near: part("二、主要内容", "主要对公共服务企业的数据资源管理作出规定"),
	},
	{
		matter: "security",
		note: "本资料仅概述规定了安全制度、信息安全测评等，未载明其内容",
		near: part("二、主要内容", "主要包含安全制度、信息网络安全监管部门职责、政务部门职责、信息安全测评等作出规定"),
	},
	{
		matter: "databases",
		note: "本资料仅概述对主题数据库建设作出规定，未载明其内容",
		near: part("二、主要内容", "主题数据库建设等作出规定"),
	},
	{
		matter: "data-quality",
		note: "本资料仅载明政务部门更新维护政务数据，未载明更新的周期和要求",
		near: part("四、政务数据管理职责与分工", "采集处理、更新维护政务数据"),
	},
	{
		matter: "deference",
		note: "本资料只列举所根据的省、市规定，未载明办法与其怎样适用",
		near: part(
			"一、《罗源县政务数据资源管理办法》（以下简称《办法》）的制定背景和目的",
			"根据《福建省政务数据管理办法》（省政府令第178号）",
		),
	},
];
