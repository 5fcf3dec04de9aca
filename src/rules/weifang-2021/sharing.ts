import { all, any, is, isNot, oneOf } from "../../model/law/condition";
import { question } from "../../model/law/question";
import { vocabulary } from "./vocabulary";

/** 第十九条“法律、法规和规章等依据”所及的位阶。 */
const statutory = ["law", "adminRegulation", "stateCouncilDecision", "localRegulation", "rule"] as const;

/** 目录注明为有条件共享的各种写法。 */
const declaredConditional = oneOf("declaredShare", "conditional", "someBodies", "partOnly");

/** 第十九条：共享类型依数据可以提供的范围和明文禁止的规定作出；目录所注只限制途径，不改变类型。 */
export const sharing = question(vocabulary, {
	id: "sharing",
	label: "共享类型",
	matter: "sharing",
	scale: [
		{
			id: "none",
			label: "不予共享",
			cite: { article: 19 },
			quote: "不宜提供给其他公共管理和服务机构共享使用的公共数据属于不予共享类",
			closed: true,
		},
		{
			id: "conditional",
			label: "有条件共享",
			cite: { article: 19 },
			quote: "可提供给部分公共管理和服务机构共享使用或仅能够部分提供给公共管理和服务机构共享使用的公共数据属于有条件共享类",
		},
		{
			id: "unconditional",
			label: "无条件共享",
			cite: { article: 19 },
			quote: "可提供给所有公共管理和服务机构共享使用的公共数据属于无条件共享类",
		},
	],
	rules: [
		{
			id: "19-unsuitable",
			words: [{ cite: { article: 19 }, quote: "不宜提供给其他公共管理和服务机构共享使用的公共数据属于不予共享类" }],
			when: is("shareable", "unsuitable"),
			atMost: "none",
			matter: "sharing.none",
			reading: "B-26",
		},
		{
			id: "19-forbidden",
			words: [
				{ cite: { article: 19 }, quote: "不宜提供给其他公共管理和服务机构共享使用的公共数据属于不予共享类" },
				{
					cite: { article: 19 },
					quote:
						"各级公共管理和服务机构认为本单位的公共数据属于有条件共享类或者不予共享类的，应当在本单位编制的公共数据资源目录中注明相关法律、法规和规章等依据",
				},
			],
			when: oneOf("sharingForbidden", ...statutory),
			atMost: "none",
			matter: "sharing.none",
			reading: ["A-16", "B-26"],
		},
		{
			id: "19-some",
			words: [{ cite: { article: 19 }, quote: "可提供给部分公共管理和服务机构共享使用" }],
			when: is("shareable", "some"),
			atMost: "conditional",
			matter: "sharing.conditional",
			reading: "B-26",
		},
		{
			id: "19-partly",
			words: [{ cite: { article: 19 }, quote: "仅能够部分提供给公共管理和服务机构共享使用的公共数据属于有条件共享类" }],
			when: is("shareable", "partly"),
			atMost: "conditional",
			matter: "sharing.partly",
			reading: "B-26",
		},
	],
	declared: {
		fact: "declaredShare",
		levels: {
			none: "none",
			conditional: "conditional",
			someBodies: "conditional",
			partOnly: "conditional",
			unconditional: "unconditional",
		},
		stricter: {
			on: "provider",
			words: [
				{ cite: { article: 19 }, quote: "应当在本单位编制的公共数据资源目录中注明相关法律、法规和规章等依据" },
				{ cite: { article: 11 }, quote: "涉及删减、修改目录的，需报本级大数据主管部门同意并备案" },
			],
			remedy: "correct-catalogue",
		},
		wider: {
			on: "provider",
			words: [{ cite: { article: 11 }, quote: "涉及删减、修改目录的，需报本级大数据主管部门同意并备案" }],
			remedy: "correct-catalogue",
		},
	},
	parts: {
		cite: { article: 19 },
		quote: "仅能够部分提供给公共管理和服务机构共享使用的公共数据属于有条件共享类",
		mixed: "conditional",
	},
});

/** 第二十条：数据使用单位怎样取得共享数据。途径既不宽于目录所注的类型，也不宽于依法应有的类型。 */
export const sharingRoute = question(
	{ ...vocabulary, sharing },
	{
		id: "sharingRoute",
		label: "获取共享数据的途径",
		matter: "sharing-route",
		scale: [
			{
				id: "openingOnly",
				label: "通过开放平台获取",
				cite: { article: 25, paragraph: 1 },
				quote: "公民、法人和其他组织（以下简称“社会主体”）可以通过开放平台以数据下载、接口调用等方式直接获取",
				closed: true,
			},
			{
				id: "notRecipient",
				label: "不在本办法共享范围内，由双方另循依据",
				cite: { article: 19 },
				quote: "可提供给所有公共管理和服务机构共享使用的公共数据属于无条件共享类",
				closed: true,
			},
			{
				id: "unavailable",
				label: "不予提供",
				cite: { article: 19 },
				quote: "不宜提供给其他公共管理和服务机构共享使用的公共数据属于不予共享类",
				closed: true,
			},
			{
				id: "blocked",
				label: "安全审查通过前不得共享",
				cite: { article: 31, paragraph: 1 },
				quote: "对拟共享和开放的公共数据进行安全审查",
				closed: true,
			},
			{
				id: "negotiate",
				label: "由数据使用单位与数据提供单位协商",
				cite: { article: 20, paragraph: 4 },
				quote: "由数据使用单位与数据提供单位协商",
			},
			{
				id: "apply",
				label: "提出共享申请，由提供单位答复",
				cite: { article: 20, paragraph: 3 },
				quote: "数据使用单位通过共享平台向数据提供单位提出共享申请",
			},
			{
				id: "direct",
				label: "通过共享平台直接获取",
				cite: { article: 20, paragraph: 2 },
				quote: "数据使用单位可以通过共享平台直接获取",
			},
		],
		rules: [
			{
				id: "25(1)-society",
				words: [
					{
						cite: { article: 25, paragraph: 1 },
						quote: "公民、法人和其他组织（以下简称“社会主体”）可以通过开放平台以数据下载、接口调用等方式直接获取",
					},
				],
				when: is("requester", "society"),
				atMost: "openingOnly",
				matter: "sharing-recipient",
				reading: "A-27",
			},
			{
				id: "19-recipient",
				words: [
					{ cite: { article: 19 }, quote: "可提供给所有公共管理和服务机构共享使用的公共数据属于无条件共享类" },
					{
						cite: { article: 3, paragraph: 2 },
						quote:
							"本办法所称公共管理和服务机构，包括本市各级行政机关和法律、法规授权具有社会公益服务职能的事业单位、社会组织，以及供水、供电、供气、供暖、公共交通、运输、通信、教育、医疗、康养、邮政和其他承担公共服务职能的企事业单位",
					},
				],
				when: oneOf("requester", "centralAgency", "outsideGovernment", "outside"),
				atMost: "notRecipient",
				matter: "sharing-recipient",
				reading: ["B-14", "B-27"],
			},
			{
				id: "31(1)-review",
				words: [{ cite: { article: 31, paragraph: 1 }, quote: "对拟共享和开放的公共数据进行安全审查" }],
				when: all(isNot("sharing", "none"), isNot("securityReview", "passed")),
				atMost: "blocked",
				reading: "A-29",
			},
			{
				id: "20(4)-need",
				words: [
					{
						cite: { article: 20, paragraph: 4 },
						quote: "对不予共享类或有条件共享类中数据提供单位不同意共享的公共数据，数据使用单位因履行职责确需使用的",
					},
				],
				when: any(is("sharing", "none"), is("declaredShare", "none")),
				unless: is("needForDuty"),
				atMost: "unavailable",
				matter: "sharing-route.none",
			},
			{
				id: "20(4)-negotiate",
				words: [{ cite: { article: 20, paragraph: 4 }, quote: "由数据使用单位与数据提供单位协商" }],
				when: any(is("sharing", "none"), is("declaredShare", "none")),
				atMost: "negotiate",
				matter: "sharing-route.none",
				reading: ["A-17", "A-19"],
			},
			{
				id: "20(3)-apply",
				words: [
					{
						cite: { article: 20, paragraph: 3 },
						quote: "对有条件共享类的公共数据，数据使用单位通过共享平台向数据提供单位提出共享申请",
					},
				],
				when: any(is("sharing", "conditional"), declaredConditional),
				atMost: "apply",
				matter: "sharing-route.conditional",
				reading: "A-17",
			},
		],
	},
);
