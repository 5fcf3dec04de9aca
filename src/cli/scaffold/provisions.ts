import type { Vocabulary } from "../../model/law/fact";
import type { Regulation } from "../../model/law/regulation";

/** The facts of the sample: yes or no, one of a list, and one that a named person must find. */
export const sampleVocabulary: Vocabulary = {
	inRegion: {
		label: "本市行政区域内",
		ask: "该数据是否为本市行政区域内的公共数据？",
		kind: "flag",
		cite: { article: 2 },
	},
	personalInfo: {
		label: "个人信息",
		ask: "该数据含有哪一类个人信息？",
		kind: [
			{ id: "none", label: "不含" },
			{ id: "general", label: "含一般个人信息" },
			{ id: "sensitive", label: "含敏感个人信息" },
		],
		cite: { article: 3, paragraph: 2, item: 1 },
	},
	harmsOthers: {
		label: "开放可能损害他人合法权益",
		ask: "开放该数据是否可能损害他人商业秘密等合法权益？",
		kind: "flag",
		cite: { article: 3, paragraph: 2, item: 2 },
		finding: { by: "provider" },
	},
	holdersAgree: {
		label: "权利人书面同意开放",
		ask: "权利人是否已经书面同意开放？",
		kind: "flag",
		cite: { article: 3, paragraph: 2, item: 2 },
	},
	listed: {
		label: "已列入开放清单",
		ask: "该数据是否已经列入开放清单？",
		kind: "flag",
		cite: { article: 4, paragraph: 1 },
	},
	changed: {
		label: "数据发生变化",
		ask: "列入开放清单以后，该数据是否发生变化？",
		kind: "flag",
		cite: { article: 4, paragraph: 2 },
	},
	updated: {
		label: "已更新数据",
		ask: "发生变化以后，是否已经更新？",
		kind: "flag",
		cite: { article: 4, paragraph: 2 },
	},
};

/** The question of the sample, with a rule that has a proviso. */
export const sampleQuestions: Regulation["questions"] = [
	{
		id: "opening",
		label: "开放类型",
		matter: "opening",
		scale: [
			{ id: "none", label: "不予开放", cite: { article: 3, paragraph: 1 }, quote: "不予开放" },
			{ id: "conditional", label: "有条件开放", cite: { article: 3, paragraph: 1 }, quote: "有条件开放" },
			{ id: "unconditional", label: "无条件开放", cite: { article: 3, paragraph: 4 }, quote: "无条件开放" },
		],
		rules: [
			{
				id: "3(2)(1)",
				words: [{ cite: { article: 3, paragraph: 2, item: 1 }, quote: "含有敏感个人信息的" }],
				when: { fact: "personalInfo", operator: "equal", value: "sensitive" },
				atMost: "none",
			},
			{
				id: "3(2)(2)",
				words: [
					{
						cite: { article: 3, paragraph: 2, item: 2 },
						quote: "开放可能损害他人商业秘密等合法权益的，但是权利人书面同意开放的除外",
					},
				],
				when: { fact: "harmsOthers", operator: "equal", value: true },
				unless: { fact: "holdersAgree", operator: "equal", value: true },
				atMost: "none",
				reading: "R-01",
			},
			{
				id: "3(3)",
				words: [{ cite: { article: 3, paragraph: 3 }, quote: "含有一般个人信息的，有条件开放" }],
				when: { fact: "personalInfo", operator: "equal", value: "general" },
				atMost: "conditional",
			},
		],
	},
];

/** The duties of the sample: one has a term of days, one has only 及时. */
export const sampleDuties: Regulation["duties"] = [
	{
		id: "4(1)",
		label: "列入开放清单",
		words: [
			{
				cite: { article: 4, paragraph: 1 },
				quote: "自公共数据目录发布之日起15个工作日内，将有条件开放和无条件开放的公共数据列入开放清单",
			},
		],
		on: "provider",
		when: { fact: "opening", operator: "in", value: ["conditional", "unconditional"] },
		met: { fact: "listed", operator: "equal", value: true },
		within: { workingDays: 15 },
		matter: "opening-list",
	},
	{
		id: "4(2)",
		label: "更新数据",
		words: [{ cite: { article: 4, paragraph: 2 }, quote: "数据提供单位应当及时更新" }],
		on: "provider",
		when: {
			all: [
				{ fact: "listed", operator: "equal", value: true },
				{ fact: "changed", operator: "equal", value: true },
			],
		},
		met: { fact: "updated", operator: "equal", value: true },
		within: { stated: false, words: "及时" },
		matter: "data-quality",
	},
];

/** The remedy of the sample: what it may change, and what must be so afterwards. */
export const sampleRemedies: Regulation["remedies"] = [
	{
		id: "desensitize",
		label: "脱敏处理",
		words: [{ cite: { article: 6 }, quote: "公共数据经脱敏处理，不再含有个人信息的，可以重新确定开放类型" }],
		changes: ["personalInfo"],
		requires: { fact: "personalInfo", operator: "equal", value: "none" },
	},
];

/** The procedure of the sample: 申请、答复、提供. */
export const sampleProcedures = (id: string): Regulation["procedures"] => [
	{
		id: "openingRequest",
		label: "开放申请",
		begins: ["apply"],
		steps: [
			{
				id: "apply",
				label: "申请",
				words: [{ cite: { article: 5, paragraph: 1 }, quote: "需要使用有条件开放的公共数据的，向市数据局提出申请" }],
				actor: "society",
				when: { fact: "opening", operator: "equal", value: "conditional" },
				then: { filed: ["reply"] },
			},
			{
				id: "reply",
				label: "答复",
				words: [{ cite: { article: 5, paragraph: 2 }, quote: "自收到申请之日起10个工作日内答复" }],
				actor: `${id}:bureau`,
				within: { workingDays: 10 },
				then: { agree: ["provide"], refuse: [] },
				matter: "opening-request",
			},
			{
				id: "provide",
				label: "提供",
				words: [{ cite: { article: 5, paragraph: 3 }, quote: "同意的，数据提供单位应当及时提供" }],
				actor: "provider",
				within: { stated: false, words: "及时" },
				then: { handled: [] },
			},
		],
	},
];
