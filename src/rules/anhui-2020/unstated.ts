import type { Unstated } from "../../model/law/regulation";

const part = (heading: string, quote: string) => ({ cite: { heading }, quote });

/** 本资料没有说的事项。写在这里，是为了不让任何人把沉默当作回答。 */
export const unstated: readonly Unstated[] = [
	{
		matter: "applicability",
		note: "本资料未载明政务数据、政务部门的定义",
		near: part("一是更加明确政务数据管理的职责分工", "政务部门是政务数据的提供部门和使用部门"),
	},
	{ matter: "effect", note: "本资料未载明有效期", near: part("导语", "《办法》自2021年3月1日起施行") },
	{ matter: "secrecy", note: "本资料未载明涉及国家秘密的数据怎样处理" },
	{
		matter: "sharing",
		note: "本资料仅载有共享分类，未载明分哪几类",
		near: part("（三）加强政务数据共享", "明确政务数据资源的共享分类、共享方式"),
	},
	{ matter: "sharing.none", note: "本资料仅载明不共享为例外，未载明有哪些例外" },
	{
		matter: "sharing-route",
		note: "本资料仅载有共享方式，未载明是哪些方式",
		near: part("（三）加强政务数据共享", "明确政务数据资源的共享分类、共享方式"),
	},
	{
		matter: "sharing-request",
		note: "本资料未载明响应的期限、种类和程序",
		near: part("五是更加健全政务数据管理各项制度", "数据使用部门提需求、数据提供部门做响应"),
	},
	{ matter: "refusal-reasons", note: "本资料未载明不同意共享时应否说明理由" },
	{ matter: "refusal-ground", note: "本资料未载明不同意共享须有何种依据" },
	{ matter: "dispute", note: "本资料未载明共享争议怎样解决" },
	{
		matter: "correction",
		note: "本资料仅载有复核的程序和处理方式，未载明由谁复核、期限多长",
		near: part("（三）加强政务数据共享", "进行复核的程序和处理方式"),
	},
	{
		matter: "opening",
		note: "本资料仅概述明确了开放的原则和属性，未载明有哪几种属性",
		near: part("（四）深化政务数据应用开放", "推进政务数据依法有序开放，明确开放的原则和属性"),
	},
	{ matter: "opening-exclusion", note: "本资料未载明哪些情形不予开放" },
	{
		matter: "opening-route",
		note: "本资料未载明开放的数据怎样获取",
		near: part("（四）深化政务数据应用开放", "推进政务数据依法有序开放，明确开放的原则和属性"),
	},
	{
		matter: "opening-applicant",
		note: "本资料仅载明鼓励自然人、法人和非法人组织利用开放的数据，未载明哪些主体可以申请",
		near: part("（四）深化政务数据应用开放", "鼓励自然人、法人和非法人组织利用开放的政务数据"),
	},
	{ matter: "opening-list", note: "本资料未载明没有定类的数据是否开放" },
	{ matter: "opening-request", note: "本资料未载明开放申请的程序和期限" },
	{ matter: "opening-demand", note: "本资料未载明对没有开放的数据可否提出需求申请" },
	{ matter: "opening-refusal-reasons", note: "本资料未载明不同意开放时应否说明理由" },
	{ matter: "opening-promotion", note: "本资料未载明开放属性能否转换，只在安全措施中提到数据脱敏" },
	{ matter: "opening-processing", note: "本资料未载明开放之前应当怎样处理数据" },
	{ matter: "opening-downgrade", note: "本资料未载明能否、怎样降低开放属性" },
	{ matter: "catalogue-update", note: "本资料未载明目录更新的期限" },
	{
		matter: "collection",
		note: "本资料只列采集的原则，未载明何种采集构成重复采集",
		near: part("（二）推进政务数据资源归集", "政务部门应当按照合法、必要、适度的原则采集数据"),
	},
	{ matter: "paper", note: "本资料未载明可否要求另行提供纸质材料" },
	{
		matter: "projects",
		note: "本资料只列初审和不得审批建设的情形；市、县另有规定的从其规定而内容未载明，涉密系统和其余项目怎样审批、验收标准是什么，本资料未载明",
		near: part("（一）规范政务数据资源开发建设", "规范了其立项、审批和验收标准"),
	},
	{
		matter: "funding",
		note: "本资料只列不得安排运维经费的情形，未载明其余怎样安排",
		near: part("四是更加强化政务信息化项目源头管控", "不得安排运维经费"),
	},
	{
		matter: "liability",
		note: "本资料仅载有责任追究的要求，未载明有哪些行为、承担什么责任",
		near: part("五是更加健全政务数据管理各项制度", "监督考核考评、责任追究等各环节的具体工作要求"),
	},
	{ matter: "user-liability", note: "本资料未载明利用开放数据的主体承担什么责任" },
	{
		matter: "platform",
		note: "本资料只列江淮大数据中心平台的建设分工，未载明共享、开放怎样依托平台开展",
		near: part("二是更加突出基础设施平台统筹建设", "江淮大数据中心平台分为总平台、分平台和子平台"),
	},
	{
		matter: "catalogue",
		note: "本资料仅载明实行全省统一目录管理，未载明目录怎样编制",
		near: part("三是更加强调政务数据汇聚融合", "政务数据实行全省统一目录管理"),
	},
	{
		matter: "data-quality",
		note: "本资料仅载明及时完整归集并更新，未载明更新的周期和要求",
		near: part("（二）推进政务数据资源归集", "及时向江淮大数据中心平台完整归集并更新数据"),
	},
];
