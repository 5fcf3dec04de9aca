import { is, oneOf } from "../../model/law/condition";
import { question } from "../../model/law/question";
import { vocabulary } from "./vocabulary";

/** 第十四条：共享属性由政府部门在目录中确定，本条例检验其依据与条件。 */
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
			when: is("declaredShare", "none"),
			atMost: "none",
			matter: "sharing.none",
			reading: "S-03",
		},
		{
			id: "14(2)",
			words: [
				{ cite: { article: 14, item: 2 }, quote: "可以按照一定条件提供给有关政府部门共享使用的政务数据属于有条件共享类" },
			],
			when: oneOf("declaredShare", "conditional", "someBodies", "partOnly"),
			atMost: "conditional",
			matter: "sharing.conditional",
			reading: "S-03",
		},
	],
	grants: [
		{
			cite: { article: 14, item: 1 },
			quote: "可以提供给所有政府部门共享使用的政务数据属于无条件共享类",
			matter: "sharing.unconditional",
		},
	],
});

/** 第二十一条、第二十八条：需求部门怎样取得数据。 */
export const sharingRoute = question(
	{ ...vocabulary, sharing },
	{
		id: "sharingRoute",
		label: "获取共享数据的途径",
		matter: "sharing-route",
		scale: [
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
				id: "28(2)",
				words: [
					{
						cite: { article: 28, paragraph: 2 },
						quote: "同级政务数据需求部门、政务数据提供部门发生政务数据共享争议的，应当协商解决",
					},
				],
				when: is("sharing", "none"),
				atMost: "negotiate",
				matter: "sharing-route.none",
				reading: "S-04",
			},
			{
				id: "21(1)-conditional",
				words: [
					{
						cite: { article: 21, paragraph: 1 },
						quote: "属于有条件共享类的，应当自收到政务数据共享申请之日起10个工作日内作出是否同意共享的答复",
					},
				],
				when: is("sharing", "conditional"),
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
