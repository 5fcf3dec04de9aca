import { all, is, isNot, oneOf } from "../../model/law/condition";
import { question } from "../../model/law/question";
import { vocabulary } from "./vocabulary";

/** 第十九条：共享类型由数据提供单位在目录中注明，本办法只检验其依据与条件，不代为定类。 */
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
			id: "19-none",
			words: [{ cite: { article: 19 }, quote: "不宜提供给其他公共管理和服务机构共享使用的公共数据属于不予共享类" }],
			when: is("declaredShare", "none"),
			atMost: "none",
			matter: "sharing.none",
			reading: "A-17",
		},
		{
			id: "19-conditional",
			words: [
				{
					cite: { article: 19 },
					quote: "可提供给部分公共管理和服务机构共享使用或仅能够部分提供给公共管理和服务机构共享使用的公共数据属于有条件共享类",
				},
			],
			when: is("declaredShare", "conditional"),
			atMost: "conditional",
			matter: "sharing.conditional",
			reading: "A-17",
		},
		{
			id: "19-some-bodies",
			words: [{ cite: { article: 19 }, quote: "可提供给部分公共管理和服务机构共享使用" }],
			when: is("declaredShare", "someBodies"),
			atMost: "conditional",
			matter: "sharing.conditional",
			reading: "A-17",
		},
		{
			id: "19-part-only",
			words: [{ cite: { article: 19 }, quote: "仅能够部分提供给公共管理和服务机构共享使用的公共数据属于有条件共享类" }],
			when: is("declaredShare", "partOnly"),
			atMost: "conditional",
			matter: "sharing.conditional",
			reading: "A-17",
		},
	],
	parts: {
		cite: { article: 19 },
		quote: "仅能够部分提供给公共管理和服务机构共享使用的公共数据属于有条件共享类",
		mixed: "conditional",
	},
});

/** 第二十条：数据使用单位怎样取得共享数据。 */
export const sharingRoute = question(
	{ ...vocabulary, sharing },
	{
		id: "sharingRoute",
		label: "获取共享数据的途径",
		matter: "sharing-route",
		scale: [
			{
				id: "openingOnly",
				label: "不属于公共管理和服务机构，另按数据开放的规定办理",
				cite: { article: 25, paragraph: 1 },
				quote: "公民、法人和其他组织（以下简称“社会主体”）可以通过开放平台以数据下载、接口调用等方式直接获取",
			},
			{
				id: "unavailable",
				label: "不予提供",
				cite: { article: 19 },
				quote: "不宜提供给其他公共管理和服务机构共享使用的公共数据属于不予共享类",
			},
			{
				id: "blocked",
				label: "安全审查通过前不得共享",
				cite: { article: 31, paragraph: 1 },
				quote: "对拟共享和开放的公共数据进行安全审查",
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
				id: "19-recipient",
				words: [
					{ cite: { article: 19 }, quote: "可提供给所有公共管理和服务机构共享使用的公共数据属于无条件共享类" },
					{
						cite: { article: 3, paragraph: 2 },
						quote:
							"本办法所称公共管理和服务机构，包括本市各级行政机关和法律、法规授权具有社会公益服务职能的事业单位、社会组织，以及供水、供电、供气、供暖、公共交通、运输、通信、教育、医疗、康养、邮政和其他承担公共服务职能的企事业单位",
					},
				],
				when: oneOf("requester", "outsideGovernment", "outside", "society"),
				atMost: "openingOnly",
				matter: "sharing-recipient",
				reading: ["A-27", "B-14"],
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
				when: is("sharing", "none"),
				unless: is("needForDuty"),
				atMost: "unavailable",
				matter: "sharing-route.none",
			},
			{
				id: "20(4)-negotiate",
				words: [{ cite: { article: 20, paragraph: 4 }, quote: "由数据使用单位与数据提供单位协商" }],
				when: is("sharing", "none"),
				atMost: "negotiate",
				matter: "sharing-route.none",
				reading: "A-19",
			},
			{
				id: "20(3)-apply",
				words: [
					{
						cite: { article: 20, paragraph: 3 },
						quote: "对有条件共享类的公共数据，数据使用单位通过共享平台向数据提供单位提出共享申请",
					},
				],
				when: is("sharing", "conditional"),
				atMost: "apply",
				matter: "sharing-route.conditional",
			},
		],
	},
);
