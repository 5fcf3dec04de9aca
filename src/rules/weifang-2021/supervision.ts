import { all, any, is, isNot } from "../../model/law/condition";
import { duties } from "../../model/law/duty";
import { question } from "../../model/law/question";
import { vocabulary } from "./vocabulary";

/** 第三十三条：项目不编目录、不合要求的，不予审核和验收。 */
export const project = question(vocabulary, {
	id: "project",
	label: "信息化建设项目的审核和验收",
	matter: "projects",
	scale: [
		{ id: "rejected", label: "不予审核和验收", cite: { article: 33 }, quote: "一律不予审核和验收" },
		{
			id: "reviewable",
			label: "不属于不予审核和验收的情形",
			cite: { article: 33 },
			quote: "大数据主管部门应当加强信息化建设项目的审核管理",
		},
	],
	rules: [
		{
			id: "33-catalogue",
			words: [
				{ cite: { article: 33 }, quote: "凡未编制形成数据资源目录或不符合公共数据共享和开放要求的项目，一律不予审核和验收" },
			],
			when: any(isNot("projectCatalogued"), isNot("projectMeets")),
			atMost: "rejected",
		},
	],
});

/** 第三十三条：政务部门无正当理由不开展管理的，停项目、停经费。 */
export const funding = question(vocabulary, {
	id: "funding",
	label: "信息化建设项目与运行维护经费",
	matter: "funding",
	scale: [
		{
			id: "suspended",
			label: "不予安排新项目，暂停运行维护费用",
			cite: { article: 33 },
			quote: "不予安排新的信息化建设项目，并暂停安排已建项目的运行维护费用",
		},
		{
			id: "normal",
			label: "不属于应当暂停的情形",
			cite: { article: 33 },
			quote: "应把公共数据资源管理情况作为规划和安排政务部门信息化建设项目和运行维护经费的重要依据",
		},
	],
	rules: [
		{
			id: "33-funding",
			words: [
				{
					cite: { article: 33 },
					quote:
						"对无正当理由不按照本办法开展公共数据资源管理的政务部门，不予安排新的信息化建设项目，并暂停安排已建项目的运行维护费用",
				},
			],
			when: all(is("governmentDepartment"), isNot("managesAsRequired")),
			unless: is("justified"),
			atMost: "suspended",
			reading: "B-06",
		},
	],
});

/** 第三十五条：先督促整改；情节严重的，提请追究责任。 */
export const liability = question(vocabulary, {
	id: "liability",
	label: "公共管理和服务机构的责任",
	matter: "liability",
	scale: [
		{
			id: "referred",
			label: "提请有关部门追究责任",
			cite: { article: 35 },
			quote: "情节严重的，由大数据主管部门提请有关部门依法依规对直接负责的主管人员和其他直接责任人员追究责任",
		},
		{ id: "rectify", label: "督促整改", cite: { article: 35 }, quote: "由大数据主管部门督促整改" },
		{
			id: "none",
			label: "未认定有所列行为",
			cite: { article: 35 },
			quote: "各级公共管理和服务机构及其工作人员有下列行为之一的",
		},
	],
	rules: [
		{
			id: "35(1)",
			words: [{ cite: { article: 35, item: 1 }, quote: "未按要求编制或更新公共数据资源目录的" }],
			when: is("agencyBreach", "catalogue"),
			atMost: "rectify",
			matter: "liability",
		},
		{
			id: "35(2)",
			words: [
				{
					cite: { article: 35, item: 2 },
					quote:
						"未按照本办法要求向全市统一的大数据平台提供数据；向全市统一的大数据平台提供的数据与本单位所掌握数据不一致；未及时更新数据或者提供的数据不符合有关规范，无法使用的",
				},
			],
			when: is("agencyBreach", "data"),
			atMost: "rectify",
			matter: "liability",
			reading: "B-09",
		},
		{
			id: "35(3)",
			words: [
				{
					cite: { article: 35, item: 3 },
					quote: "将从全市统一的大数据平台获取的公共数据资源用于或者变相用于与本单位履行职能无关的用途的",
				},
			],
			when: is("agencyBreach", "unrelatedUse"),
			atMost: "rectify",
			matter: "liability",
			reading: "A-22",
		},
		{
			id: "35(4)",
			words: [{ cite: { article: 35, item: 4 }, quote: "未按照规定履行数据采集、汇聚、共享、开放和应用职责的其他行为" }],
			when: is("agencyBreach", "other"),
			atMost: "rectify",
			matter: "liability",
		},
		{
			id: "35-serious",
			words: [
				{
					cite: { article: 35 },
					quote: "情节严重的，由大数据主管部门提请有关部门依法依规对直接负责的主管人员和其他直接责任人员追究责任",
				},
			],
			when: all(isNot("agencyBreach", "none"), is("serious")),
			atMost: "referred",
			matter: "liability",
			reading: "A-23",
		},
	],
});

/** 第三十六条：社会主体危害公共数据安全的，依法追究；本办法不设处罚。 */
export const userLiability = question(vocabulary, {
	id: "userLiability",
	label: "社会主体的责任",
	matter: "user-liability",
	scale: [
		{ id: "pursued", label: "依法追究相应法律责任", cite: { article: 36 }, quote: "依法追究相应法律责任" },
		{
			id: "none",
			label: "未认定有本条所列行为",
			cite: { article: 36 },
			quote: "社会主体在使用公共数据过程中有下列危害公共数据安全行为的",
		},
	],
	rules: [
		{
			id: "36(1)",
			words: [{ cite: { article: 36, item: 1 }, quote: "未按照申请用途使用公共数据，未遵守数据使用安全规定的" }],
			when: is("societyBreach", "purpose"),
			atMost: "pursued",
			reading: "B-08",
		},
		{
			id: "36(2)",
			words: [{ cite: { article: 36, item: 2 }, quote: "侵犯商业秘密、个人隐私等他人合法权益的" }],
			when: is("societyBreach", "infringement"),
			atMost: "pursued",
		},
		{
			id: "36(3)",
			words: [{ cite: { article: 36, item: 3 }, quote: "利用公共数据获取非法收益的" }],
			when: is("societyBreach", "illegalGain"),
			atMost: "pursued",
		},
		{
			id: "36(4)",
			words: [{ cite: { article: 36, item: 4 }, quote: "未按照规定采取安全保障措施，造成数据安全事件的" }],
			when: is("societyBreach", "incident"),
			atMost: "pursued",
		},
		{
			id: "36(5)",
			words: [{ cite: { article: 36, item: 5 }, quote: "其他违反数据安全法律、法规的行为" }],
			when: is("societyBreach", "other"),
			atMost: "pursued",
		},
	],
});

/** 第三十七条、第三十八条：上位规定优先；功能区按其职责权限执行。 */
export const closingDuties = duties(vocabulary, [
	{
		id: "37-defer",
		label: "上位规定已有规定的从其规定",
		words: [
			{
				cite: { article: 37 },
				quote: "国家、本省相关法律、法规、规章对公共数据管理已有规定的，从其规定；没有规定的，参照适用本办法",
			},
		],
		on: "body",
		when: is("upperLawProvides"),
		met: is("upperLawFollowed"),
		matter: "deference",
		reading: "B-10",
	},
	{
		id: "38-mandate",
		label: "核实功能区的职责权限",
		words: [
			{
				cite: { article: 38 },
				quote: "依照法规授权或者潍坊市人民政府确定的职责权限执行本办法规定",
			},
		],
		on: "body",
		when: is("zone"),
		met: is("zoneMandateVerified"),
		matter: "zones",
		reading: "B-03",
	},
]);
