import { is } from "../../model/law/condition";
import { procedure } from "../../model/law/procedure";
import { openingRoute } from "./opening";
import { vocabulary } from "./vocabulary";

const chain = { heading: "三是强调分类开放" } as const;

/** 特点三：申请、评估、签订协议、审查协议、开放。各环节的期限本资料均未载明。 */
export const openingRequest = procedure(
	{ ...vocabulary, openingRoute },
	{
		id: "openingRequest",
		label: "数据使用申请",
		begins: ["apply"],
		incidents: { withdrawn: { words: [{ cite: chain, quote: "提出申请" }], ends: true, reading: "CQ-15" } },
		initially: { openReply: "pending" },
		steps: [
			{
				id: "apply",
				label: "提出申请",
				words: [{ cite: chain, quote: "提出申请→评估申请" }],
				actor: "chongqing:user",
				when: is("openingRoute", "apply"),
				then: { filed: ["assess"] },
				matter: "opening-request",
				reading: "CQ-06",
			},
			{
				id: "assess",
				label: "评估申请",
				words: [{ cite: chain, quote: "评估申请→（同意后）签订数据利用协议（不同意说明理由）" }],
				actor: "chongqing:opener",
				within: { stated: false, words: "评估申请" },
				then: { agree: ["sign"], refuse: [] },
				learns: { agree: { openReply: "agree" }, refuse: { openReply: "refuse" } },
				matter: "opening-request",
				reading: ["CQ-04", "CQ-06"],
			},
			{
				id: "sign",
				label: "签订数据利用协议",
				words: [{ cite: chain, quote: "（同意后）签订数据利用协议" }],
				actor: "chongqing:parties",
				within: { stated: false, words: "签订数据利用协议" },
				then: { signed: ["review"] },
				matter: "opening-request",
				reading: "CQ-06",
			},
			{
				id: "review",
				label: "审查协议",
				words: [{ cite: chain, quote: "大数据应用发展管理主管部门审查协议" }],
				actor: "chongqing:authority",
				within: { stated: false, words: "审查协议" },
				then: { approved: ["open"] },
				matter: "opening-request",
				reading: "CQ-05",
			},
			{
				id: "open",
				label: "开放公共数据",
				words: [{ cite: chain, quote: "审查协议→开放公共数据" }],
				actor: "chongqing:opener",
				within: { stated: false, words: "开放公共数据" },
				then: { opened: [] },
				matter: "opening-request",
				reading: "CQ-06",
			},
		],
	},
);

/** 特点五：开放过程中的疑难问题，由专家委员会研究解决。 */
export const expertReview = procedure(vocabulary, {
	id: "expertReview",
	label: "专家委员会研究疑难问题",
	begins: ["study"],
	steps: [
		{
			id: "study",
			label: "评估风险、研究解决",
			words: [
				{
					cite: { heading: "五是注重数据安全" },
					quote: "建立全市公共数据开放专家委员会，评估公共数据开放、利用风险，研究解决数据开放过程中的疑难问题",
				},
			],
			actor: "chongqing:experts",
			within: { stated: false, words: "研究解决" },
			then: { handled: [] },
			matter: "expert-committee",
		},
	],
});
