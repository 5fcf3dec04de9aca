import { vocabulary } from "../../../model/law/fact";
import { basis, bodies, forbiddances, replies, shareClasses, sharingRanges } from "../../terms/values";

/** 第四章、第七章：共享类型、安全审查、申请与答复。 */
export const sharingFacts = vocabulary({
	requester: {
		label: "数据使用单位类型",
		ask: "申请使用数据的是哪一类主体？",
		kind: bodies,
		cite: { article: 3, paragraph: 2 },
	},
	shareable: {
		label: "可提供共享的范围",
		ask: "该数据可以提供给哪些公共管理和服务机构共享使用？按其内容认定，不以目录所注为准。",
		kind: sharingRanges,
		cite: { article: 19 },
		finding: { by: "provider" },
	},
	sharingForbidden: {
		label: "明文规定不能提供共享的依据",
		ask: "现行有效的规定中，明文规定该数据不能提供给其他机构共享使用的，最高为哪一位阶？没有此类规定的，填“没有此类规定”。",
		kind: forbiddances,
		cite: { article: 19 },
	},
	declaredShare: {
		label: "目录所注共享类型",
		ask: "数据提供单位在公共数据资源目录中将该数据注明为哪一种共享类型？",
		kind: shareClasses,
		cite: { article: 19 },
	},
	shareBasis: {
		label: "目录注明的依据",
		ask: "目录中注明的现行有效的依据，最高为哪一位阶？",
		kind: basis,
		cite: { article: 19 },
	},
	shareConditionsListed: {
		label: "已列明申请条件",
		ask: "数据提供单位是否已经列明申请条件？",
		kind: "flag",
		cite: { article: 19 },
	},
	securityReview: {
		label: "安全审查",
		ask: "拟共享或者开放的该数据是否已经安全审查，结果如何？",
		kind: [
			{ id: "notDone", label: "未做" },
			{ id: "failed", label: "未通过" },
			{ id: "passed", label: "通过" },
		],
		cite: { article: 31, paragraph: 1 },
	},
	traceRetained: {
		label: "凭证信息留存并可追溯",
		ask: "使用过程的凭证信息是否被留存并可追溯？",
		kind: "flag",
		cite: { article: 31, paragraph: 1 },
	},
	filedOnPlatform: {
		label: "通过共享平台提出",
		ask: "已经提出的共享申请，是否通过潍坊市政务信息资源共享交换平台提出？尚未申请的，不填。",
		kind: "flag",
		cite: { article: 20, paragraph: 3 },
	},
	extraStepDemanded: {
		label: "另设申请环节或者条件",
		ask: "数据提供单位是否对无条件共享类数据另设申请环节或者条件？",
		kind: "flag",
		cite: { article: 20, paragraph: 2 },
	},
	reply: {
		label: "答复",
		ask: "数据提供单位对共享申请如何答复？",
		kind: replies,
		cite: { article: 20, paragraph: 3 },
	},
	reasonsGiven: {
		label: "说明理由",
		ask: "不同意共享的，是否说明了理由？",
		kind: "flag",
		cite: { article: 20, paragraph: 3 },
	},
	refusalGround: {
		label: "不同意的依据",
		ask: "不同意共享所援引的现行有效的依据，最高为哪一位阶？",
		kind: basis,
		cite: { article: 20, paragraph: 3 },
	},
	usedAsReplied: {
		label: "按照答复意见使用",
		ask: "数据使用单位是否按照答复意见使用公共数据？",
		kind: "flag",
		cite: { article: 20, paragraph: 3 },
	},
	needForDuty: {
		label: "因履行职责确需使用",
		ask: "数据使用单位是否因履行职责确需使用该数据？",
		kind: "flag",
		cite: { article: 20, paragraph: 4 },
		finding: { by: "user" },
	},
	sameLevel: {
		label: "双方同属一个人民政府",
		ask: "数据使用单位与数据提供单位是否属于同一个人民政府？分属不同的县、市、区的，答否。",
		kind: "flag",
		cite: { article: 20, paragraph: 4 },
	},
});
