import { all, is, isNot, oneOf } from "../../model/law/condition";
import { duties } from "../../model/law/duty";
import { sharing } from "./sharing";
import { replyExtension } from "./time-limits";
import { vocabulary } from "./vocabulary";

/** 第十五条、第十九条至第二十四条、第三十二条：收集、申请、答复与共享。 */
export const requestDuties = duties({ ...vocabulary, sharing }, [
	{
		id: "15(1)-extra",
		label: "不得擅自增设条件",
		words: [{ cite: { article: 15, paragraph: 1 }, quote: "不得通过擅自增设条件等方式阻碍、影响政务数据共享" }],
		on: "supplier",
		when: is("dutyData"),
		met: isNot("extraStepDemanded"),
		breach: { article: 39, item: 2 },
		matter: "extra-conditions",
	},
	{
		id: "19(1)-collect",
		label: "不得重复收集",
		words: [
			{
				cite: { article: 19, paragraph: 1 },
				quote: "通过共享获取政务数据能够满足履行职责需要的，政府部门不得向公民、法人和其他组织重复收集",
			},
		],
		on: "demander",
		when: is("obtainableByShare"),
		met: isNot("collectedAgain"),
		breach: { article: 40, item: 1 },
		matter: "collection",
	},
	{
		id: "20(2)-head",
		label: "申请经工作机构负责人同意",
		words: [
			{ cite: { article: 20, paragraph: 2 }, quote: "经本部门政务数据共享工作机构负责人同意后，依法提出政务数据共享申请" },
		],
		on: "demander",
		when: is("applied"),
		met: is("applicationSignedOff"),
		breach: { article: 40, item: 7 },
		matter: "sharing-request",
	},
	{
		id: "20(2)-content",
		label: "申请明确各项内容",
		words: [{ cite: { article: 20, paragraph: 2 }, quote: "明确使用依据、使用场景、使用范围、共享方式、使用时限等" }],
		on: "demander",
		when: is("applied"),
		met: is("applicationStated"),
		breach: { article: 40, item: 7 },
		matter: "sharing-request",
	},
	{
		id: "20(3)-head",
		label: "答复经工作机构负责人同意",
		words: [{ cite: { article: 20, paragraph: 3 }, quote: "经本部门政务数据共享工作机构负责人同意后作出答复" }],
		on: "supplier",
		when: isNot("reply", "pending"),
		met: is("replySignedOff"),
		breach: { article: 39, item: 9 },
		matter: "sharing-request",
	},
	{
		id: "21(1)-confirm",
		label: "答复无条件共享类申请",
		words: [
			{
				cite: { article: 21, paragraph: 1 },
				quote: "属于无条件共享类的，政务数据提供部门应当自收到政务数据共享申请之日起1个工作日内作出答复",
			},
		],
		on: "supplier",
		when: all(is("sharing", "unconditional"), is("applied")),
		met: isNot("reply", "pending"),
		within: { workingDays: 1, extension: replyExtension },
		breach: { article: 39, item: 4 },
		matter: "sharing-request",
	},
	{
		id: "21(1)-reply",
		label: "答复有条件共享类申请",
		words: [
			{
				cite: { article: 21, paragraph: 1 },
				quote: "属于有条件共享类的，应当自收到政务数据共享申请之日起10个工作日内作出是否同意共享的答复",
			},
		],
		on: "supplier",
		when: all(is("sharing", "conditional"), is("applied")),
		met: isNot("reply", "pending"),
		within: { workingDays: 10, extension: replyExtension },
		breach: { article: 39, item: 4 },
		matter: "sharing-request",
	},
	{
		id: "21(2)-supplement",
		label: "材料不全的一次性告知，不得直接拒绝",
		words: [
			{
				cite: { article: 21, paragraph: 2 },
				quote: "政务数据需求部门提交的申请材料不全的，政务数据提供部门应当一次性告知其需要补充的材料，不得直接予以拒绝",
			},
		],
		on: "supplier",
		when: all(is("applied"), isNot("applicationComplete")),
		met: is("supplementNotified"),
		breach: { article: 39, item: 9 },
		matter: "supplement",
		reading: "S-09",
	},
	{
		id: "21(2)-reasons",
		label: "不同意共享的说明理由",
		words: [{ cite: { article: 21, paragraph: 2 }, quote: "政务数据提供部门不同意共享的，应当说明理由" }],
		on: "supplier",
		when: oneOf("reply", "refuse", "agreePartly"),
		met: is("reasonsGiven"),
		breach: { article: 39, item: 9 },
		matter: "refusal-reasons",
	},
	{
		id: "22(1)-deliver",
		label: "同意之后按期共享",
		words: [
			{
				cite: { article: 22, paragraph: 1 },
				quote: "政务数据提供部门应当自作出同意共享的答复之日起20个工作日内共享政务数据",
			},
		],
		on: "supplier",
		when: oneOf("reply", "agree", "agreePartly", "agreeWithConditions"),
		met: is("delivered"),
		within: { workingDays: 20 },
		breach: { article: 39, item: 4 },
		matter: "delivery",
	},
	{
		id: "24(1)-return",
		label: "数据回流不得设置额外的限制条件",
		words: [{ cite: { article: 24, paragraph: 1 }, quote: "不得设置额外的限制条件" }],
		on: "supplier",
		when: all(is("downwardReturn"), is("sameLevel", false)),
		met: isNot("returnLimited"),
		breach: { article: 39, item: 5 },
		matter: "extra-conditions",
		reading: "S-10",
	},
	{
		id: "32-system",
		label: "通过全国一体化政务大数据体系开展",
		words: [{ cite: { article: 32 }, quote: "政府部门应当通过全国一体化政务大数据体系开展政务数据共享相关工作" }],
		on: "governmentDepartment",
		when: is("applied"),
		met: is("nationalSystemUsed"),
		matter: "sharing-channel",
		reading: "S-05",
	},
]);
