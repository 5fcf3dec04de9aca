import { any, is, oneOf } from "../../model/law/condition";
import { question } from "../../model/law/question";
import { vocabulary } from "./vocabulary";

/** 第十四条第（三）项所列的三种依据。 */
const forbidding = oneOf("sharingForbidden", "law", "adminRegulation", "stateCouncilDecision");

/** 第十四条：共享属性依法律、行政法规、国务院决定的明文规定和可以提供的范围作出；目录所注只限制途径。 */
export const sharing = question(vocabulary, {
	id: "sharing",
	label: "共享类型",
	matter: "sharing",
	scale: [
		{
			id: "none",
			label: "不予共享",
			cite: { article: 14, item: 3 },
			quote: "法律、行政法规以及国务院决定明确规定不能提供给其他政府部门共享使用的政务数据属于不予共享类",
			closed: true,
		},
		{
			id: "conditional",
			label: "有条件共享",
			cite: { article: 14, item: 2 },
			quote: "可以按照一定条件提供给有关政府部门共享使用的政务数据属于有条件共享类",
		},
		{
			id: "unconditional",
			label: "无条件共享",
			cite: { article: 14, item: 1 },
			quote: "可以提供给所有政府部门共享使用的政务数据属于无条件共享类",
		},
	],
	rules: [
		{
			id: "14(3)",
			words: [
				{
					cite: { article: 14, item: 3 },
					quote: "法律、行政法规以及国务院决定明确规定不能提供给其他政府部门共享使用的政务数据属于不予共享类",
				},
			],
			when: forbidding,
			atMost: "none",
			matter: "sharing.none",
		},
		{
			id: "14(2)",
			words: [
				{ cite: { article: 14, item: 2 }, quote: "可以按照一定条件提供给有关政府部门共享使用的政务数据属于有条件共享类" },
			],
			when: oneOf("shareable", "some", "partly", "unsuitable"),
			atMost: "conditional",
			matter: "sharing.conditional",
			reading: ["S-16", "S-17"],
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
				{
					cite: { article: 15, paragraph: 1 },
					quote: "政府部门应当科学合理确定政务数据共享属性，不得通过擅自增设条件等方式阻碍、影响政务数据共享",
				},
				{ cite: { article: 16, paragraph: 1 }, quote: "政府部门应当将编制的政务数据目录报送同级政务数据共享主管部门审核" },
			],
			remedy: "correct-catalogue",
		},
		wider: {
			on: "provider",
			words: [
				{ cite: { article: 15, paragraph: 1 }, quote: "政府部门应当科学合理确定政务数据共享属性" },
				{ cite: { article: 16, paragraph: 1 }, quote: "政府部门应当将编制的政务数据目录报送同级政务数据共享主管部门审核" },
			],
			remedy: "correct-catalogue",
		},
	},
	grants: [
		{
			cite: { article: 14, item: 1 },
			quote: "可以提供给所有政府部门共享使用的政务数据属于无条件共享类",
			matter: "sharing.unconditional",
		},
	],
});

/** 第二十一条、第二十八条：需求部门怎样取得数据。途径既不宽于目录所注的类型，也不宽于依法应有的类型。 */
export const sharingRoute = question(
	{ ...vocabulary, sharing },
	{
		id: "sharingRoute",
		label: "获取共享数据的途径",
		matter: "sharing-route",
		scale: [
			{
				id: "unavailable",
				label: "不予提供",
				cite: { article: 14, item: 3 },
				quote: "法律、行政法规以及国务院决定明确规定不能提供给其他政府部门共享使用的政务数据属于不予共享类",
				closed: true,
			},
			{
				id: "negotiate",
				label: "由数据使用单位与数据提供单位协商",
				cite: { article: 28, paragraph: 2 },
				quote: "同级政务数据需求部门、政务数据提供部门发生政务数据共享争议的，应当协商解决",
			},
			{
				id: "apply",
				label: "提出共享申请，由提供单位答复",
				cite: { article: 21, paragraph: 1 },
				quote: "属于有条件共享类的，应当自收到政务数据共享申请之日起10个工作日内作出是否同意共享的答复",
			},
			{
				id: "confirm",
				label: "提出共享申请，由提供单位1个工作日内答复",
				cite: { article: 21, paragraph: 1 },
				quote:
					"政务数据需求部门申请共享的政务数据属于无条件共享类的，政务数据提供部门应当自收到政务数据共享申请之日起1个工作日内作出答复",
			},
		],
		rules: [
			{
				id: "14(3)-unavailable",
				words: [
					{
						cite: { article: 14, item: 3 },
						quote: "法律、行政法规以及国务院决定明确规定不能提供给其他政府部门共享使用的政务数据属于不予共享类",
					},
				],
				when: is("sharing", "none"),
				atMost: "unavailable",
				matter: "sharing-route.none",
				reading: "S-04",
			},
			{
				id: "28(2)",
				words: [
					{
						cite: { article: 28, paragraph: 2 },
						quote: "同级政务数据需求部门、政务数据提供部门发生政务数据共享争议的，应当协商解决",
					},
				],
				when: is("declaredShare", "none"),
				atMost: "negotiate",
				matter: "sharing-route.none",
				reading: ["S-03", "S-04"],
			},
			{
				id: "21(1)-conditional",
				words: [
					{
						cite: { article: 21, paragraph: 1 },
						quote: "属于有条件共享类的，应当自收到政务数据共享申请之日起10个工作日内作出是否同意共享的答复",
					},
				],
				when: any(is("sharing", "conditional"), oneOf("declaredShare", "conditional", "someBodies", "partOnly")),
				atMost: "apply",
				matter: "sharing-route.conditional",
			},
		],
		grants: [
			{
				cite: { article: 2 },
				quote: "政府部门和法律、法规授权的具有管理公共事务职能的组织（以下统称政府部门）之间政务数据共享",
				matter: "sharing-recipient",
				reading: "S-14",
			},
			{
				cite: { article: 21, paragraph: 1 },
				quote:
					"政务数据需求部门申请共享的政务数据属于无条件共享类的，政务数据提供部门应当自收到政务数据共享申请之日起1个工作日内作出答复",
				matter: "sharing-route.unconditional",
			},
		],
	},
);
