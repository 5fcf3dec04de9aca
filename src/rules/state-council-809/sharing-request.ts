import { all, any, is, isNot, oneOf } from "../../model/law/condition";
import { procedure } from "../../model/law/procedure";
import { sharing } from "./sharing";
import { replyExtension } from "./time-limits";
import { vocabulary } from "./vocabulary";

/** 不同意共享（含部分不同意），或者逾期不答复、不共享。 */
const unresolved = any(oneOf("reply", "refuse", "agreePartly"), is("limitMissed"));

/** 对是否属于不予共享类有争议，或者没有依申请解决。 */
const disputed = any(is("declaredShare", "none"), unresolved);

/** 答复与其后的环节；逾期不答复的，可以转入争议的解决。 */
const replied = {
	then: {
		agree: ["deliver"],
		agreePartly: ["deliver", "negotiate", "coordinateAbove"],
		agreeWithConditions: ["deliver"],
		refuse: ["negotiate", "coordinateAbove"],
	},
	overdue: ["negotiate", "coordinateAbove"],
	learns: {
		agree: { reply: "agree" },
		agreePartly: { reply: "agreePartly" },
		agreeWithConditions: { reply: "agreeWithConditions" },
		refuse: { reply: "refuse" },
		overdue: { limitMissed: true },
	},
} as const;

const supplement = {
	cite: { article: 21, paragraph: 2 },
	quote: "政务数据提供部门应当一次性告知其需要补充的材料，不得直接予以拒绝",
} as const;

/** 第二十条至第二十二条、第二十八条：申请、答复、共享，以及争议的协商、协调、决定。 */
export const sharingRequest = procedure(
	{ ...vocabulary, sharing },
	{
		id: "sharingRequest",
		label: "共享申请",
		begins: ["apply", "negotiate", "coordinateAbove"],
		incidents: {
			withdrawn: {
				words: [{ cite: { article: 20, paragraph: 2 }, quote: "依法提出政务数据共享申请" }],
				ends: true,
				reading: "S-24",
			},
			supplementAsked: {
				words: [supplement],
				learns: { applicationComplete: false, supplementNotified: true },
				reading: "S-09",
			},
			supplemented: { words: [supplement], learns: { applicationComplete: true }, reading: "S-09" },
		},
		initially: { reply: "pending", limitMissed: false },
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
				stays: true,
				when: is("sharing", "unconditional"),
				within: { workingDays: 1, extension: replyExtension },
				...replied,
				matter: "sharing-request",
				reading: ["S-06", "S-15", "S-25"],
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
				stays: true,
				when: is("sharing", "conditional"),
				within: { workingDays: 10, extension: replyExtension },
				...replied,
				matter: "sharing-request",
				reading: ["S-06", "S-15", "S-25"],
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
				stays: true,
				within: { workingDays: 20 },
				then: { delivered: [] },
				overdue: ["negotiate", "coordinateAbove"],
				learns: { delivered: { delivered: true }, overdue: { limitMissed: true } },
				matter: "sharing-request",
				reading: "S-15",
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
				stays: true,
				when: all(is("sameLevel"), disputed),
				within: { stated: false, words: "协商解决" },
				then: { settled: [], failed: ["coordinate"] },
				matter: "dispute",
				reading: ["S-04", "S-07", "S-15"],
			},
			{
				id: "coordinate",
				label: "协调",
				words: [
					{ cite: { article: 28, paragraph: 2 }, quote: "协商不成的，应当按照程序向同级政务数据共享主管部门申请协调处理" },
				],
				actor: "sharingAuthority",
				stays: true,
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
				stays: true,
				when: all(is("sameLevel", false), disputed),
				within: { stated: false, words: "协调处理" },
				then: { settled: [], failed: ["decide"] },
				matter: "dispute",
				reading: ["S-07", "S-15"],
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
				stays: true,
				within: { stated: false, words: "决定" },
				then: { ruled: [] },
				matter: "dispute",
			},
		],
	},
);
