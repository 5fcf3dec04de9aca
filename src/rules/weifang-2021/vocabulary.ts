import { vocabulary as define } from "../../model/fact";
import { ranks } from "../../model/rank";

/** 依据的位阶；未注明与内部文件一并列出，因为实践中两者都会出现在目录里。 */
const basis = [{ id: "none", label: "未注明" }, ...ranks] as const;

/** 本办法各条所问的事实。标明“认定”的，只有该主体可以具名认定。 */
export const vocabulary = define({
	// 第一章 总则
	inRegion: {
		label: "本市行政区域内",
		ask: "该公共数据的采集、共享、开放等活动是否在本市行政区域内？",
		kind: "flag",
		cite: { article: 2, paragraph: 1 },
	},
	publicData: {
		label: "公共数据",
		ask: "该数据是否为本市各级公共管理和服务机构在依法履行职责、提供服务过程中采集、产生和管理的数据资源？",
		kind: "flag",
		cite: { article: 3, paragraph: 1 },
	},
	stateSecret: {
		label: "国家秘密",
		ask: "该数据是否涉及国家秘密，是否已经依法确定为国家秘密？疑似涉密的，填写认定人并将认定结果留空。",
		kind: [
			{ id: "none", label: "不涉及" },
			{ id: "involved", label: "涉及国家秘密" },
			{ id: "determined", label: "依法确定为国家秘密" },
		],
		cite: { article: 2, paragraph: 2 },
		finding: { by: "classifier" },
	},
	zone: {
		label: "第三十八条所列功能区",
		ask: "该事项是否由潍坊高新技术产业开发区、滨海经济开发区、综合保税区或者潍坊峡山生态经济开发区执行？",
		kind: "flag",
		cite: { article: 38 },
	},
	zoneMandateVerified: {
		label: "已核实功能区的职责权限",
		ask: "是否已经核实法规授权或者市人民政府确定的职责权限包含该事项？",
		kind: "flag",
		cite: { article: 38 },
	},

	// 第四章 数据共享
	requester: {
		label: "数据使用单位类型",
		ask: "申请使用数据的是哪一类主体？",
		kind: [
			{ id: "organ", label: "行政机关" },
			{ id: "delegated", label: "法律、法规授权的具有管理公共事务职能的组织" },
			{ id: "welfare", label: "法律、法规授权具有社会公益服务职能的事业单位、社会组织" },
			{ id: "utility", label: "承担公共服务职能的企事业单位" },
			{ id: "society", label: "社会主体" },
		],
		cite: { article: 3, paragraph: 2 },
	},
	declaredShare: {
		label: "目录所注共享类型",
		ask: "数据提供单位在公共数据资源目录中将该数据注明为哪一种共享类型？",
		kind: [
			{ id: "none", label: "不予共享" },
			{ id: "conditional", label: "有条件共享" },
			{ id: "someBodies", label: "有条件共享（仅可提供给部分机构）" },
			{ id: "partOnly", label: "有条件共享（仅能够部分提供）" },
			{ id: "unconditional", label: "无条件共享" },
		],
		cite: { article: 19 },
	},
	shareBasis: {
		label: "目录注明的依据",
		ask: "目录中注明的依据，最高为哪一位阶？",
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
		ask: "共享申请是否通过潍坊市政务信息资源共享交换平台提出？",
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
		kind: [
			{ id: "pending", label: "尚未答复" },
			{ id: "agree", label: "同意" },
			{ id: "refuse", label: "不同意" },
		],
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
		ask: "不同意共享所援引的依据，最高为哪一位阶？",
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
		label: "双方同级",
		ask: "数据使用单位与数据提供单位是否属于同一级人民政府？",
		kind: "flag",
		cite: { article: 20, paragraph: 4 },
	},

	// 第五章 数据开放
	endangersSecurity: {
		label: "开放后可能危及国家安全、公共安全、经济安全、社会稳定",
		ask: "该数据开放后是否可能危及国家安全、公共安全、经济安全、社会稳定？",
		kind: "flag",
		cite: { article: 23, item: 2 },
		finding: { by: "provider" },
	},
	harmsThirdParty: {
		label: "开放会对第三方合法权益造成损害",
		ask: "该数据是否涉及商业秘密、个人隐私等，开放会对第三方合法权益造成损害？",
		kind: "flag",
		cite: { article: 23, item: 3 },
		finding: { by: "provider" },
	},
	personalInfo: {
		label: "个人信息",
		ask: "该数据是否含有个人信息？经匿名化处理的不再是个人信息，仅经去标识化处理的仍是。",
		kind: [
			{ id: "none", label: "不含" },
			{ id: "general", label: "含一般个人信息" },
			{ id: "sensitive", label: "含敏感个人信息" },
		],
		cite: { article: 23, item: 3 },
	},
	contractOrIp: {
		label: "因协议或者知识产权限制而无法开放",
		ask: "该数据是否因协议或者知识产权限制而无法开放？",
		kind: "flag",
		cite: { article: 23, item: 4 },
		finding: { by: "provider" },
	},
	lawOnOpening: {
		label: "法律、法规对开放的规定",
		ask: "法律、法规是否规定该数据不得开放，或者应当通过其他途径获取？",
		kind: [
			{ id: "silent", label: "无此类规定" },
			{ id: "forbidden", label: "规定不得开放" },
			{ id: "elsewhere", label: "规定应当通过其他途径获取" },
		],
		cite: { article: 23, item: 5 },
	},
	conditionsNeeded: {
		label: "须附条件方可开放",
		ask: "该数据是否只具备有条件开放属性，须附条件方可开放？",
		kind: "flag",
		cite: { article: 24, paragraph: 2 },
		finding: { by: "provider" },
	},
	declaredOpen: {
		label: "现开放属性",
		ask: "目录现将该数据注明为哪一种开放属性？",
		kind: [
			{ id: "unclassified", label: "尚未确定" },
			{ id: "none", label: "不予开放" },
			{ id: "conditional", label: "有条件开放" },
			{ id: "unconditional", label: "无条件开放" },
		],
		cite: { article: 24, paragraph: 2 },
	},
	onOpenList: {
		label: "已列入并公布开放清单",
		ask: "该数据是否已经列入开放清单，并通过开放平台公布？",
		kind: "flag",
		cite: { article: 24, paragraph: 1 },
	},
	openConditionsPublished: {
		label: "已公布开放条件",
		ask: "有条件开放的，是否已经通过开放平台公布开放条件？",
		kind: "flag",
		cite: { article: 25, paragraph: 2 },
	},
	openRequestFiled: {
		label: "社会主体已提出申请",
		ask: "社会主体是否已经通过开放平台提出数据使用申请或者数据需求申请？",
		kind: "flag",
		cite: { article: 25, paragraph: 3 },
	},
	openRequestHandled: {
		label: "申请已办理",
		ask: "对社会主体的申请，是否已经依照国家、省和市有关规定办理？",
		kind: "flag",
		cite: { article: 25, paragraph: 3 },
	},
});
