import { all, any, is, isNot, oneOf } from "../../model/law/condition";
import { question } from "../../model/law/question";
import { vocabulary } from "./vocabulary";

/**
 * 第二十三条、第二十四条：能不能向社会开放，附不附条件。五项情形逐项判断，不因一项成立而略去其余；规章禁止开放的，依第三十七条
 * 从其规定。
 */
export const opening = question(vocabulary, {
	id: "opening",
	label: "开放属性",
	matter: "opening",
	scale: [
		{
			id: "none",
			label: "不予开放",
			cite: { article: 24, paragraph: 2 },
			quote: "公共数据按照开放属性分为无条件开放、有条件开放、不予开放三种类型",
			closed: true,
		},
		{
			id: "conditional",
			label: "有条件开放",
			cite: { article: 24, paragraph: 2 },
			quote: "公共数据按照开放属性分为无条件开放、有条件开放、不予开放三种类型",
		},
		{
			id: "unconditional",
			label: "无条件开放",
			cite: { article: 23 },
			quote: "除下列情形外，公共数据应当逐步纳入开放范围",
		},
	],
	rules: [
		{
			id: "23(1)",
			words: [{ cite: { article: 23, item: 1 }, quote: "依法确定为国家秘密的" }],
			when: is("stateSecret", "determined"),
			atMost: "none",
			matter: "opening-exclusion",
			reading: ["A-01", "A-02"],
		},
		{
			id: "23(2)",
			words: [{ cite: { article: 23, item: 2 }, quote: "开放后可能危及国家安全、公共安全、经济安全、社会稳定的" }],
			when: is("endangersSecurity"),
			atMost: "none",
			matter: "opening-exclusion",
		},
		{
			id: "23(3)",
			words: [{ cite: { article: 23, item: 3 }, quote: "涉及商业秘密、个人隐私等开放会对第三方合法权益造成损害的" }],
			when: is("harmsThirdParty"),
			atMost: "none",
			matter: "opening-exclusion",
			reading: "A-06",
		},
		{
			id: "23(4)",
			words: [{ cite: { article: 23, item: 4 }, quote: "因协议或者知识产权限制而无法开放的" }],
			when: is("contractOrIp"),
			atMost: "none",
			matter: "opening-exclusion",
		},
		{
			id: "23(5)-forbidden",
			words: [{ cite: { article: 23, item: 5 }, quote: "法律、法规规定不得开放" }],
			when: is("lawOnOpening", "forbidden"),
			atMost: "none",
			matter: "opening-exclusion",
		},
		{
			id: "23(5)-elsewhere",
			words: [{ cite: { article: 23, item: 5 }, quote: "应当通过其他途径获取的" }],
			when: is("lawOnOpening", "elsewhere"),
			atMost: "none",
			matter: "opening-exclusion",
		},
		{
			id: "37-rule",
			words: [{ cite: { article: 37 }, quote: "国家、本省相关法律、法规、规章对公共数据管理已有规定的，从其规定" }],
			when: is("ruleOnOpening", "forbidden"),
			atMost: "none",
			matter: "opening-exclusion",
			reading: "B-18",
		},
		{
			id: "24(2)-conditional",
			words: [
				{
					cite: { article: 24, paragraph: 2 },
					quote: "不予开放类公共数据具备有条件开放属性的，应及时转为有条件开放类公共数据",
				},
			],
			when: is("conditionsNeeded"),
			atMost: "conditional",
			reading: "B-01",
		},
	],
	declared: {
		fact: "declaredOpen",
		levels: { none: "none", conditional: "conditional", unconditional: "unconditional" },
		stricter: {
			on: "provider",
			words: [
				{
					cite: { article: 24, paragraph: 2 },
					quote: "有条件开放、不予开放类公共数据具备或数据脱敏后具备无条件开放属性的，应及时转为无条件开放类公共数据",
				},
				{
					cite: { article: 24, paragraph: 2 },
					quote: "不予开放类公共数据具备有条件开放属性的，应及时转为有条件开放类公共数据",
				},
			],
			remedy: "reclassify",
		},
		wider: {
			on: "provider",
			words: [
				{ cite: { article: 24, paragraph: 1 }, quote: "列明可以向社会开放的公共数据" },
				{ cite: { article: 11 }, quote: "涉及删减、修改目录的，需报本级大数据主管部门同意并备案" },
			],
			remedy: "correct-catalogue",
		},
	},
});

/** 第二十五条第二款：清单以外的数据，社会主体一律可以提出需求申请；能否取得、是否涉密、目录怎样注明，均不问。 */
export const demand = question(vocabulary, {
	id: "demand",
	label: "可否提出数据需求申请",
	matter: "opening-demand",
	scale: [
		{
			id: "no",
			label: "已列入开放清单，不以数据需求申请取得",
			cite: { article: 25, paragraph: 2 },
			quote: "对开放清单以外的公共数据",
		},
		{
			id: "yes",
			label: "可以提出数据需求申请",
			cite: { article: 25, paragraph: 2 },
			quote: "对开放清单以外的公共数据，社会主体有数据需求或者认为应当开放的，可通过开放平台提出数据需求申请",
		},
	],
	rules: [
		{
			id: "25(2)-listed",
			words: [
				{
					cite: { article: 25, paragraph: 2 },
					quote: "对开放清单以外的公共数据，社会主体有数据需求或者认为应当开放的，可通过开放平台提出数据需求申请",
				},
			],
			when: all(is("onOpenList"), isNot("declaredOpen", "unclassified")),
			atMost: "no",
			reading: ["B-19", "B-20"],
		},
	],
});

/** 第二十四条、第二十五条：社会主体今天怎样取得数据。途径既不宽于现注明的属性，也不宽于依法应有的属性。 */
export const openingRoute = question(
	{ ...vocabulary, opening },
	{
		id: "openingRoute",
		label: "社会主体获取途径",
		matter: "opening-route",
		scale: [
			{
				id: "none",
				label: "不予开放",
				cite: { article: 24, paragraph: 2 },
				quote: "公共数据按照开放属性分为无条件开放、有条件开放、不予开放三种类型",
				closed: true,
			},
			{
				id: "blocked",
				label: "安全审查通过前不得开放",
				cite: { article: 31, paragraph: 1 },
				quote: "对拟共享和开放的公共数据进行安全审查",
				closed: true,
			},
			{
				id: "demand",
				label: "通过开放平台提出数据需求申请",
				cite: { article: 25, paragraph: 2 },
				quote: "社会主体有数据需求或者认为应当开放的，可通过开放平台提出数据需求申请",
			},
			{
				id: "apply",
				label: "通过开放平台提交数据使用申请",
				cite: { article: 25, paragraph: 2 },
				quote: "社会主体通过开放平台提交数据使用申请",
			},
			{
				id: "direct",
				label: "通过开放平台直接获取",
				cite: { article: 25, paragraph: 1 },
				quote: "可以通过开放平台以数据下载、接口调用等方式直接获取",
			},
		],
		rules: [
			{
				id: "24(2)-none",
				words: [
					{ cite: { article: 24, paragraph: 2 }, quote: "公共数据按照开放属性分为无条件开放、有条件开放、不予开放三种类型" },
				],
				when: any(is("opening", "none"), is("declaredOpen", "none")),
				atMost: "none",
				reading: "B-02",
			},
			{
				id: "31(1)-review",
				words: [{ cite: { article: 31, paragraph: 1 }, quote: "对拟共享和开放的公共数据进行安全审查" }],
				when: all(oneOf("declaredOpen", "conditional", "unconditional"), isNot("securityReview", "passed")),
				atMost: "blocked",
				reading: "A-29",
			},
			{
				id: "25(2)-demand",
				words: [
					{
						cite: { article: 25, paragraph: 2 },
						quote: "对开放清单以外的公共数据，社会主体有数据需求或者认为应当开放的，可通过开放平台提出数据需求申请",
					},
				],
				when: any(isNot("onOpenList"), is("declaredOpen", "unclassified")),
				atMost: "demand",
				reading: ["A-28", "B-20"],
			},
			{
				id: "25(2)-apply",
				words: [
					{
						cite: { article: 25, paragraph: 2 },
						quote:
							"对有条件开放类公共数据，市大数据主管部门制定有条件开放类公共数据服务规范，各级公共管理和服务机构应通过开放平台公布开放条件，社会主体通过开放平台提交数据使用申请",
					},
				],
				when: any(is("opening", "conditional"), is("declaredOpen", "conditional")),
				atMost: "apply",
				matter: "opening-applicant",
			},
		],
	},
);

/** 降低开放属性：本办法只规定升级，没有规定怎样降级。 */
export const downgrade = question(vocabulary, {
	id: "downgrade",
	label: "降低开放属性",
	matter: "opening-downgrade",
	scale: [],
	rules: [],
});
