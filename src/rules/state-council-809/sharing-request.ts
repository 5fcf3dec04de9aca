import { all, any, is, isNot } from "../../model/law/condition";
import { procedure } from "../../model/law/procedure";
import { sharing } from "./sharing";
import { replyExtension } from "./time-limits";
import { vocabulary } from "./vocabulary";

const disputed = any(is("sharing", "none"), is("reply", "refuse"));

/** 第二十条至第二十二条、第二十八条：申请、答复、共享，以及争议的协商、协调、决定。 */
export const sharingRequest = procedure(
	{ ...vocabulary, sharing },
	{
		id: "sharingRequest",
		label: "共享申请",
		begins: ["apply", "negotiate", "coordinateAbove"],
		initially: { reply: "pending" },
		steps: [
			{
				id: "apply",
				label: "申请",
				words: [{ cite: { article: 20, paragraph: 2 }, quote: "依法提出政务数据共享申请" }],
				actor: "demander",
				when: isNot("sharing", "none"),
				then: { filed: ["confirm", "reply"], filedOffPlatform: ["apply"] },
				learns: { filed: { applied: true, nationalSystemUsed: true }, filedOffPlatform: { nationalSystemUsed: false } },
				matter: "sharing-request",
				reading: "S-05",
			},
			{
				id: "confirm",
				label: "答复无条件共享申请",
				words: [
					{
						cite: { article: 21, paragraph: 1 },
						quote: "属于无条件共享类的，政务数据提供部门应当自收到政务数据共享申请之日起1个工作日内作出答复",
					},
				],
				actor: "supplier",
				when: is("sharing", "unconditional"),
				within: { workingDays: 1, extension: replyExtension },
				then: { agree: ["deliver"], refuse: ["negotiate", "coordinateAbove"] },
				learns: { agree: { reply: "agree" }, refuse: { reply: "refuse" } },
				matter: "sharing-request",
				reading: ["S-06", "S-15"],
			},
			{
				id: "reply",
				label: "答复是否同意",
				words: [
					{
						cite: { article: 21, paragraph: 1 },
						quote: "属于有条件共享类的，应当自收到政务数据共享申请之日起10个工作日内作出是否同意共享的答复",
					},
					{ cite: { article: 21, paragraph: 2 }, quote: "政务数据提供部门不同意共享的，应当说明理由" },
				],
				actor: "supplier",
				when: is("sharing", "conditional"),
				within: { workingDays: 10, extension: replyExtension },
				then: { agree: ["deliver"], refuse: ["negotiate", "coordinateAbove"] },
				learns: { agree: { reply: "agree" }, refuse: { reply: "refuse" } },
				matter: "sharing-request",
				reading: "S-06",
			},
			{
				id: "deliver",
				label: "共享",
				words: [
					{
						cite: { article: 22, paragraph: 1 },
						quote: "政务数据提供部门应当自作出同意共享的答复之日起20个工作日内共享政务数据",
					},
				],
				actor: "supplier",
				within: { workingDays: 20 },
				then: { delivered: [] },
				learns: { delivered: { delivered: true } },
				matter: "sharing-request",
			},
			{
				id: "negotiate",
				label: "协商",
				words: [
					{
						cite: { article: 28, paragraph: 2 },
						quote: "同级政务数据需求部门、政务数据提供部门发生政务数据共享争议的，应当协商解决",
					},
				],
				actor: "disputants",
				when: all(is("sameLevel"), disputed),
				within: { stated: false, words: "协商解决" },
				then: { settled: [], failed: ["coordinate"] },
				matter: "dispute",
				reading: ["S-04", "S-07"],
			},
			{
				id: "coordinate",
				label: "协调",
				words: [
					{ cite: { article: 28, paragraph: 2 }, quote: "协商不成的，应当按照程序向同级政务数据共享主管部门申请协调处理" },
				],
				actor: "sharingAuthority",
				within: { stated: false, words: "按照程序" },
				then: { settled: [], failed: ["decide"] },
				matter: "dispute",
			},
			{
				id: "coordinateAbove",
				label: "上级协调",
				words: [
					{
						cite: { article: 28, paragraph: 3 },
						quote: "跨层级、跨地域的政务数据共享发生争议的，由共同的上级政务数据共享主管部门协调处理",
					},
				],
				actor: "commonAuthority",
				when: all(is("sameLevel", false), disputed),
				within: { stated: false, words: "协调处理" },
				then: { settled: [], failed: ["decide"] },
				matter: "dispute",
				reading: "S-07",
			},
			{
				id: "decide",
				label: "决定",
				words: [
					{
						cite: { article: 28, paragraph: 3 },
						quote: "经政务数据共享主管部门协调处理仍未达成一致意见的，报政务数据共享主管部门的本级人民政府决定",
					},
				],
				actor: "authorityGovernment",
				within: { stated: false, words: "决定" },
				then: { ruled: [] },
				matter: "dispute",
			},
		],
	},
);
