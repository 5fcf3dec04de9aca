import { all, any, is } from "../../model/law/condition";
import { procedure } from "../../model/law/procedure";
import { demand, opening } from "./opening";
import { vocabulary } from "./vocabulary";

/** 两种申请都应当“及时予以办理”；本办法没有写明天数，也没有写明对办理结果不服的途径。 */
const handle = {
	id: "handle",
	label: "办理",
	words: [
		{
			cite: { article: 25, paragraph: 3 },
			quote: "社会主体申请获取公共数据的，各级公共管理和服务机构应当依照国家、省和市有关规定及时予以办理",
		},
	],
	actor: "provider",
	within: { stated: false, words: "及时" },
	then: { handled: [] },
	learns: { handled: { openRequestHandled: true } },
	matter: "opening-request",
} as const;

/** 第二十五条：有条件开放类数据的使用申请。今天能否取得（如安全审查是否通过）在办理中审查，不妨碍提出。 */
export const openingRequest = procedure(
	{ ...vocabulary, opening },
	{
		id: "openingRequest",
		label: "数据使用申请",
		begins: ["apply"],
		incidents: {
			withdrawn: {
				words: [{ cite: { article: 25, paragraph: 2 }, quote: "社会主体通过开放平台提交数据使用申请" }],
				ends: true,
				reading: "A-32",
			},
		},
		steps: [
			{
				id: "apply",
				label: "申请",
				words: [{ cite: { article: 25, paragraph: 2 }, quote: "社会主体通过开放平台提交数据使用申请" }],
				actor: "society",
				when: all(is("onOpenList"), any(is("opening", "conditional"), is("declaredOpen", "conditional"))),
				then: { filed: ["handle"] },
				learns: { filed: { openRequestFiled: true } },
				matter: "opening-request",
				reading: "B-21",
			},
			handle,
		],
	},
);

/** 第二十五条：开放清单以外数据的需求申请。 */
export const demandRequest = procedure(
	{ ...vocabulary, demand },
	{
		id: "demandRequest",
		label: "数据需求申请",
		begins: ["demand"],
		incidents: {
			withdrawn: {
				words: [{ cite: { article: 25, paragraph: 2 }, quote: "可通过开放平台提出数据需求申请" }],
				ends: true,
				reading: "A-32",
			},
		},
		steps: [
			{
				id: "demand",
				label: "提出需求",
				words: [
					{
						cite: { article: 25, paragraph: 2 },
						quote: "对开放清单以外的公共数据，社会主体有数据需求或者认为应当开放的，可通过开放平台提出数据需求申请",
					},
				],
				actor: "society",
				when: is("demand", "yes"),
				then: { filed: ["handle"] },
				learns: { filed: { openRequestFiled: true } },
				matter: "opening-demand",
				reading: ["A-28", "B-19"],
			},
			{ ...handle, matter: "opening-demand" },
		],
	},
);
