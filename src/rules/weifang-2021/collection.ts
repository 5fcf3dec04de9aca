import { all, is, isNot } from "../../model/law/condition";
import { duties } from "../../model/law/duty";
import { procedure } from "../../model/law/procedure";
import { question } from "../../model/law/question";
import { vocabulary } from "./vocabulary";

/** 第十二条：可以共享获取的，不得重复采集。 */
export const collection = question(vocabulary, {
	id: "collection",
	label: "是否构成重复采集",
	matter: "collection",
	scale: [
		{
			id: "prohibited",
			label: "不得重复采集",
			cite: { article: 12, paragraph: 1 },
			quote: "凡可通过共享方式从其他公共管理和服务机构获取的数据，不得重复采集",
		},
		{ id: "allowed", label: "不构成重复采集", cite: { article: 12, paragraph: 1 }, quote: "按照法定职能采集数据" },
	],
	rules: [
		{
			id: "12(1)",
			words: [
				{
					cite: { article: 12, paragraph: 1 },
					quote: "凡可通过共享方式从其他公共管理和服务机构获取的数据，不得重复采集",
				},
			],
			when: is("obtainableByShare"),
			atMost: "prohibited",
			matter: "collection",
		},
	],
});

/** 第十二条至第十八条：采集、购买、汇聚、建库、更新与校核。 */
export const collectionDuties = duties({ ...vocabulary, collection }, [
	{
		id: "12(1)-duplicate",
		label: "不重复采集",
		words: [
			{
				cite: { article: 12, paragraph: 1 },
				quote: "凡可通过共享方式从其他公共管理和服务机构获取的数据，不得重复采集",
			},
		],
		on: "body",
		when: is("obtainableByShare"),
		met: isNot("collectedDirectly"),
		breach: { article: 35, item: 4 },
		matter: "collection",
	},
	{
		id: "12(2)-identifiers",
		label: "采集关键标识信息",
		words: [
			{
				cite: { article: 12, paragraph: 2 },
				quote: "采集公共数据应当包含被采集对象统一社会信用代码、身份证号等关键标识信息",
			},
		],
		on: "body",
		when: is("collection", "allowed"),
		met: is("keyIdentifiers"),
		breach: { article: 35, item: 4 },
		matter: "collection.identifiers",
		reading: "B-11",
	},
	{
		id: "13-approval",
		label: "购买社会数据报请批准",
		words: [
			{
				cite: { article: 13 },
				quote: "各级政务部门依法履行职责需要购买社会数据的，应当报本级大数据主管部门批准",
			},
		],
		on: "department",
		when: all(is("governmentDepartment"), is("buysSocialData")),
		met: is("purchaseApproved"),
		breach: { article: 35, item: 4 },
		matter: "procurement",
		reading: "B-06",
	},
	{
		id: "13-catalogue",
		label: "采购的数据入目录并共享",
		words: [{ cite: { article: 13 }, quote: "采购的数据应当纳入本部门公共数据资源目录并按照有关规定共享" }],
		on: "department",
		when: all(is("governmentDepartment"), is("buysSocialData"), is("purchaseApproved")),
		met: is("purchaseCatalogued"),
		breach: { article: 35, item: 4 },
		matter: "procurement",
		reading: "B-12",
	},
	{
		id: "14(2)-aggregate",
		label: "向统一平台汇聚",
		words: [
			{
				cite: { article: 14, paragraph: 2 },
				quote: "各级公共管理和服务机构应当按照统一汇聚规范，将公共数据资源目录中的公共数据向全市统一的大数据平台汇聚",
			},
		],
		on: "body",
		when: is("catalogued"),
		met: is("aggregated"),
		breach: { article: 35, item: 2 },
		matter: "aggregation",
	},
	{
		id: "15-base",
		label: "基础数据库通过统一平台整合",
		words: [
			{
				cite: { article: 15 },
				quote:
					"基础数据库的建设部门应当通过全市统一的大数据平台对相关公共管理和服务机构公共数据资源进行整合，汇聚形成各类基础数据库",
			},
		],
		on: "baseBuilder",
		when: is("database", "base"),
		met: is("integratedOnPlatform"),
		breach: { article: 35, item: 4 },
		matter: "databases",
	},
	{
		id: "16-theme",
		label: "主题数据库通过统一平台整合",
		words: [
			{
				cite: { article: 16 },
				quote: "主题数据库的建设部门应当通过全市统一的大数据平台整合基础数据库和其他公共数据，汇聚形成若干主题数据库",
			},
		],
		on: "themeBuilder",
		when: is("database", "theme"),
		met: is("integratedOnPlatform"),
		breach: { article: 35, item: 4 },
		matter: "databases",
	},
	{
		id: "17-comprehensive",
		label: "综合数据库通过统一平台整合",
		words: [
			{
				cite: { article: 17 },
				quote: "市大数据主管部门通过全市统一的大数据平台整合基础数据库、主题数据库和其他公共数据，汇聚形成综合数据库",
			},
		],
		on: "cityAuthority",
		when: is("database", "comprehensive"),
		met: is("integratedOnPlatform"),
		matter: "databases",
	},
	{
		id: "18(1)-standard",
		label: "电子化、结构化、标准化处理",
		words: [{ cite: { article: 18, paragraph: 1 }, quote: "对采集的公共数据进行电子化、结构化、标准化处理" }],
		on: "body",
		when: is("publicData"),
		met: is("standardized"),
		breach: { article: 35, item: 4 },
		matter: "data-quality",
	},
	{
		id: "18(1)-update",
		label: "按照更新周期更新数据",
		words: [
			{
				cite: { article: 18, paragraph: 1 },
				quote: "应按照公共数据资源目录中的更新周期对本单位的共享和开放数据进行更新",
			},
		],
		on: "body",
		when: is("catalogued"),
		met: is("updatedInCycle"),
		within: { given: "updateCycle", words: "公共数据资源目录中的更新周期" },
		timely: true,
		breach: { article: 35, item: 2 },
		matter: "data-quality",
		reading: "B-07",
	},
	{
		id: "18(2)-report",
		label: "反馈疑义或者错误",
		words: [
			{
				cite: { article: 18, paragraph: 2 },
				quote: "数据使用方对共享或者开放获取的公共数据有疑义或者发现错误的，应当及时反馈数据提供方予以校核",
			},
		],
		on: "recipient",
		when: is("errorFound"),
		met: is("errorReported"),
		within: { stated: false, words: "及时" },
		matter: "correction",
	},
	{
		id: "18(2)-correct",
		label: "校核",
		words: [{ cite: { article: 18, paragraph: 2 }, quote: "应当及时反馈数据提供方予以校核" }],
		on: "provider",
		when: is("errorReported"),
		met: is("errorCorrected"),
		within: { stated: false, words: "予以校核" },
		breach: { article: 35, item: 4 },
		matter: "correction",
	},
]);

/** 第十八条第二款：疑义与错误的校核，没有天数。 */
export const correction = procedure(vocabulary, {
	id: "correction",
	label: "数据校核",
	begins: ["report"],
	steps: [
		{
			id: "report",
			label: "反馈",
			words: [
				{
					cite: { article: 18, paragraph: 2 },
					quote: "数据使用方对共享或者开放获取的公共数据有疑义或者发现错误的，应当及时反馈数据提供方予以校核",
				},
			],
			actor: "recipient",
			within: { stated: false, words: "及时" },
			then: { reported: ["verify"] },
			learns: { reported: { errorFound: true, errorReported: true } },
			matter: "correction",
		},
		{
			id: "verify",
			label: "校核",
			words: [{ cite: { article: 18, paragraph: 2 }, quote: "应当及时反馈数据提供方予以校核" }],
			actor: "provider",
			within: { stated: false, words: "予以校核" },
			then: { corrected: [], failed: ["coordinate"] },
			learns: { corrected: { errorCorrected: true } },
			matter: "correction",
		},
		{
			id: "coordinate",
			label: "协调",
			words: [{ cite: { article: 18, paragraph: 2 }, quote: "必要时由大数据主管部门协调解决" }],
			actor: "authority",
			discretionary: true,
			within: { stated: false, words: "必要时" },
			then: { settled: [] },
			matter: "correction-coordination",
		},
	],
});
