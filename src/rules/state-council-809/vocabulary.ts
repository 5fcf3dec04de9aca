import { vocabulary as define } from "../../model/law/fact";
import {
	acquisitions,
	basis,
	bodies,
	catalogueTriggers,
	disclosures,
	forbiddances,
	personalInformation,
	purposes,
	replies,
	secrecy,
	shareClasses,
	sharingRanges,
} from "../terms/values";

/** 第一章：本条例管什么。 */
const scopeFacts = define({
	provider: {
		label: "数据提供单位类型",
		ask: "提供数据的是哪一类主体？",
		kind: bodies,
		cite: { article: 2 },
	},
	requester: {
		label: "数据使用单位类型",
		ask: "申请使用数据的是哪一类主体？",
		kind: bodies,
		cite: { article: 2 },
	},
	dutyData: {
		label: "政府部门依法履行职责过程中收集和产生的数据",
		ask: "该数据是否为政府部门在依法履行职责过程中收集和产生？",
		kind: "flag",
		cite: { article: 3, paragraph: 1 },
	},
	stateSecret: {
		label: "国家秘密",
		ask: "该数据是否涉及国家秘密，是否已经依法确定为国家秘密？疑似涉密的，填写认定人并将认定结果留空。",
		kind: secrecy,
		cite: { article: 3, paragraph: 1 },
		finding: { by: "classifier" },
	},
	workSecret: {
		label: "工作秘密",
		ask: "该数据是否属于工作秘密？",
		kind: "flag",
		cite: { article: 3, paragraph: 1 },
		finding: { by: "provider" },
	},
});

/** 第三章：目录。 */
const catalogueFacts = define({
	departmentCatalogued: {
		label: "已编入部门政务数据目录",
		ask: "该数据是否已经编入本部门政务数据目录？",
		kind: "flag",
		cite: { article: 12, paragraph: 2 },
	},
	catalogueAssessed: {
		label: "已开展保密风险、个人信息保护影响等评估",
		ask: "编制目录时是否已经依法开展保密风险、个人信息保护影响等评估？",
		kind: "flag",
		cite: { article: 13, paragraph: 1 },
	},
	catalogueHeadApproved: {
		label: "目录经部门负责人审核同意",
		ask: "目录是否经部门负责人审核同意？",
		kind: "flag",
		cite: { article: 13, paragraph: 1 },
	},
	catalogueItemsStated: {
		label: "目录信息齐全",
		ask: "目录是否明确名称、数据项、提供单位、格式、更新频率、共享属性、共享方式、使用条件、分类分级等信息？",
		kind: "flag",
		cite: { article: 13, paragraph: 2 },
	},
	shareable: {
		label: "可提供共享的范围",
		ask: "该数据可以提供给哪些政府部门共享使用？按其内容认定，不以目录所注为准。",
		kind: sharingRanges,
		cite: { article: 14 },
		finding: { by: "provider" },
	},
	sharingForbidden: {
		label: "明文规定不能提供共享的依据",
		ask: "现行有效的规定中，明文规定该数据不能提供给其他政府部门共享使用的，最高为哪一位阶？没有此类规定的，填“没有此类规定”。",
		kind: forbiddances,
		cite: { article: 14, item: 3 },
	},
	declaredShare: {
		label: "目录所注共享类型",
		ask: "政务数据目录将该数据注明为哪一种共享属性？",
		kind: shareClasses,
		cite: { article: 14 },
	},
	shareBasis: {
		label: "目录注明的依据",
		ask: "目录中注明的现行有效的依据，最高为哪一位阶？",
		kind: basis,
		cite: { article: 15, paragraph: 2 },
	},
	withholdingReasonListed: {
		label: "目录已列明不予共享的理由",
		ask: "属于不予共享类的，目录是否列明理由？",
		kind: "flag",
		cite: { article: 15, paragraph: 2 },
	},
	useConditionsListed: {
		label: "目录已列明共享使用条件",
		ask: "属于有条件共享类的，目录是否列明共享范围、使用用途等共享使用条件？",
		kind: "flag",
		cite: { article: 15, paragraph: 2 },
	},
	extraStepDemanded: {
		label: "另设申请环节或者条件",
		ask: "政务数据提供部门是否擅自增设条件？",
		kind: "flag",
		cite: { article: 15, paragraph: 1 },
	},
	catalogueSubmitted: {
		label: "目录已报送审核",
		ask: "编制的政务数据目录是否已经报送同级政务数据共享主管部门审核？",
		kind: "flag",
		cite: { article: 16, paragraph: 1 },
	},
	catalogueTrigger: {
		label: "更新目录的事由",
		ask: "是否发生导致目录需要相应更新的调整或者变化？",
		kind: catalogueTriggers,
		cite: { article: 17, paragraph: 2 },
	},
	catalogueUpdated: {
		label: "目录已更新",
		ask: "事由发生后，目录是否已经更新并报送审核？",
		kind: "flag",
		cite: { article: 17, paragraph: 2 },
	},
	cataloguePublished: {
		label: "目录已审核并发布",
		ask: "更新后的目录是否已经主管部门审核并发布？",
		kind: "flag",
		cite: { article: 17, paragraph: 3 },
	},
	specialReason: {
		label: "因特殊原因需要延长",
		ask: "是否因特殊原因需要延长期限？",
		kind: "flag",
		cite: { article: 21, paragraph: 1 },
		finding: { by: "sharingAuthority" },
	},
	extensionConsented: {
		label: "主管部门同意延长",
		ask: "延长期限是否经同级政务数据共享主管部门同意？",
		kind: "flag",
		cite: { article: 21, paragraph: 1 },
	},
	extensionNotified: {
		label: "已告知延长",
		ask: "延长答复期限是否已经告知政务数据需求部门？",
		kind: "flag",
		cite: { article: 21, paragraph: 1 },
	},
});

/** 第四章：收集、申请、答复与共享。 */
const requestFacts = define({
	obtainableByShare: {
		label: "可以通过共享获取",
		ask: "通过共享获取政务数据能否满足履行职责需要？",
		kind: "flag",
		cite: { article: 19, paragraph: 1 },
	},
	collectedAgain: {
		label: "向社会重复收集",
		ask: "是否又向公民、法人和其他组织收集？",
		kind: "flag",
		cite: { article: 19, paragraph: 1 },
	},
	applied: {
		label: "已提出共享申请",
		ask: "是否已经提出政务数据共享申请？",
		kind: "flag",
		cite: { article: 20, paragraph: 2 },
	},
	applicationSignedOff: {
		label: "申请经工作机构负责人同意",
		ask: "申请是否经本部门政务数据共享工作机构负责人同意？",
		kind: "flag",
		cite: { article: 20, paragraph: 2 },
	},
	applicationStated: {
		label: "申请内容齐全",
		ask: "申请是否明确使用依据、使用场景、使用范围、共享方式、使用时限等？",
		kind: "flag",
		cite: { article: 20, paragraph: 2 },
	},
	reply: {
		label: "答复",
		ask: "政务数据提供部门对共享申请如何答复？",
		kind: replies,
		cite: { article: 21, paragraph: 1 },
	},
	limitMissed: {
		label: "逾期未答复或者未共享",
		ask: "提供部门是否逾期没有答复共享申请，或者同意之后逾期没有共享？已有办理记录、由系统推算的，不必填写。",
		kind: "flag",
		cite: { article: 21, paragraph: 1 },
	},
	replySignedOff: {
		label: "答复经工作机构负责人同意",
		ask: "答复是否经本部门政务数据共享工作机构负责人同意？",
		kind: "flag",
		cite: { article: 20, paragraph: 3 },
	},
	applicationComplete: {
		label: "申请材料齐全",
		ask: "需求部门提交的申请材料是否齐全？",
		kind: "flag",
		cite: { article: 21, paragraph: 2 },
	},
	supplementNotified: {
		label: "已一次性告知补充材料",
		ask: "申请材料不全的，是否已经一次性告知需要补充的材料？",
		kind: "flag",
		cite: { article: 21, paragraph: 2 },
	},
	reasonsGiven: {
		label: "说明理由",
		ask: "不同意共享的，是否说明了理由？",
		kind: "flag",
		cite: { article: 21, paragraph: 2 },
	},
	delivered: {
		label: "已共享",
		ask: "同意之后，是否已经共享政务数据？",
		kind: "flag",
		cite: { article: 22, paragraph: 1 },
	},
	sameLevel: {
		label: "双方同属一个人民政府",
		ask: "需求部门与提供部门是否属于同一个人民政府？跨层级、跨地域的，答否。",
		kind: "flag",
		cite: { article: 28, paragraph: 2 },
	},
	downwardReturn: {
		label: "上级向下级回流数据",
		ask: "是否为上级政府部门向下级政府部门回流业务信息系统收集和产生的、下级政府行政区域内的政务数据？",
		kind: "flag",
		cite: { article: 24, paragraph: 1 },
	},
	returnLimited: {
		label: "对回流数据设置额外的限制条件",
		ask: "上级政府部门向下级政府部门回流数据，是否设置额外的限制条件？",
		kind: "flag",
		cite: { article: 24, paragraph: 1 },
	},
	nationalSystemUsed: {
		label: "通过全国一体化政务大数据体系开展",
		ask: "共享工作是否通过全国一体化政务大数据体系开展？",
		kind: "flag",
		cite: { article: 32 },
	},
});

/** 第四章：共享之后的使用、校核与终止。 */
const useFacts = define({
	obtainedBy: {
		label: "取得数据的方式",
		ask: "使用的数据是怎样取得的？",
		kind: acquisitions,
		cite: { article: 25, paragraph: 1 },
	},
	purpose: {
		label: "用途",
		ask: "数据实际用于何种用途？",
		kind: purposes,
		cite: { article: 25, paragraph: 1 },
	},
	thirdParty: {
		label: "提供给第三方",
		ask: "是否将获得的数据提供给第三方？",
		kind: disclosures,
		cite: { article: 25, paragraph: 1 },
	},
	providerConsent: {
		label: "经政务数据提供部门同意",
		ask: "扩大使用范围、用于其他目的或者提供给第三方，是否经政务数据提供部门同意？",
		kind: "flag",
		cite: { article: 25, paragraph: 1 },
	},
	errorFound: {
		label: "有疑义或者发现错误",
		ask: "需求部门是否发现政务数据不准确或者不完整？",
		kind: "flag",
		cite: { article: 26, paragraph: 2 },
	},
	correctionRequested: {
		label: "已提出校核申请",
		ask: "需求部门是否已经就该数据提出校核申请？",
		kind: "flag",
		cite: { article: 26, paragraph: 2 },
	},
	dataCorrected: {
		label: "已核实、更正并反馈",
		ask: "收到校核申请后，是否已经核实、更正并反馈结果？",
		kind: "flag",
		cite: { article: 26, paragraph: 2 },
	},
	purposeEnded: {
		label: "共享目的已实现、无法实现或者不再必要",
		ask: "共享目的是否已经实现、无法实现，或者为实现共享目的不再必要？",
		kind: "flag",
		cite: { article: 27, paragraph: 1 },
	},
	disposed: {
		label: "已按要求妥善处置",
		ask: "是否已经按照提供部门的要求妥善处置？",
		kind: "flag",
		cite: { article: 27, paragraph: 1 },
	},
	sharingSuspended: {
		label: "已暂停共享权限并督促整改",
		ask: "对擅自超出范围、目的使用或者擅自提供给第三方的，是否已经暂停共享权限并督促限期整改？",
		kind: "flag",
		cite: { article: 27, paragraph: 2 },
	},
	serviceChanged: {
		label: "终止或者变更已提供的共享服务",
		ask: "提供部门是否终止或者变更已提供的共享服务？",
		kind: "flag",
		cite: { article: 27, paragraph: 3 },
	},
	changeJustified: {
		label: "终止或者变更有正当理由",
		ask: "终止或者变更共享服务是否有正当理由？",
		kind: "flag",
		cite: { article: 27, paragraph: 3 },
		finding: { by: "sharingAuthority" },
	},
	changeConsulted: {
		label: "已协商并备案",
		ask: "终止或者变更服务，是否已经与需求部门协商，并报同级主管部门备案？",
		kind: "flag",
		cite: { article: 27, paragraph: 4 },
	},
	useRecorded: {
		label: "已记录使用情况",
		ask: "是否已经对使用场景、使用过程、应用成效、存储情况、销毁情况等进行记录？",
		kind: "flag",
		cite: { article: 29, paragraph: 2 },
	},
	recordsKept: {
		label: "使用记录按期保存",
		ask: "使用记录是否仍在保存，或者已经保存满3年？不满3年即行销毁的，答否；法律、行政法规另有规定的，以其规定的期限为准。",
		kind: "flag",
		cite: { article: 29, paragraph: 2 },
	},
	personalInfo: {
		label: "个人信息",
		ask: "该数据是否含有个人信息？经匿名化处理的不再是个人信息，仅经去标识化处理的仍是。",
		kind: personalInformation,
		cite: { article: 37, paragraph: 1 },
	},
	personalInfoLawFollowed: {
		label: "遵守个人信息保护规定",
		ask: "涉及个人信息的，是否遵守个人信息保护法、网络数据安全管理条例等规定？",
		kind: "flag",
		cite: { article: 37, paragraph: 1 },
		finding: { by: "sharingAuthority" },
	},
});

/** 第七章：责任。 */
const liabilityFacts = define({
	departmentBreach: {
		label: "第三十九条至第四十一条所列行为",
		ask: "有关部门有所列哪一类行为？",
		kind: [
			{ id: "none", label: "没有" },
			{ id: "supplying", label: "政务数据提供部门的行为（第三十九条）" },
			{ id: "demanding", label: "政务数据需求部门的行为（第四十条）" },
			{ id: "supervising", label: "政务数据共享主管部门的行为（第四十一条）" },
		],
		cite: { article: 39 },
		finding: { by: "sharingAuthority" },
	},
	refusedOrSerious: {
		label: "拒不改正或者情节严重",
		ask: "责令改正后是否拒不改正，或者情节严重？",
		kind: "flag",
		cite: { article: 39 },
		finding: { by: "sharingAuthority" },
	},
});

/** 本条例各条所问的事实，按章排列。标明由谁认定的，只有该主体可以具名认定。 */
export const vocabulary = {
	...scopeFacts,
	...catalogueFacts,
	...requestFacts,
	...useFacts,
	...liabilityFacts,
};
