import { vocabulary } from "../../../model/law/fact";
import { openClasses, openingLaws, openingRules, personalInformation } from "../../terms/values";

/** 第五章：不予开放的情形、开放属性、开放清单。 */
export const openingFacts = vocabulary({
	endangersSecurity: {
		label: "开放后可能危及国家安全、公共安全、经济安全、社会稳定",
		ask: "该数据开放后是否可能危及国家安全、公共安全、经济安全、社会稳定？",
		kind: "flag",
		cite: { article: 23, item: 2 },
		finding: { by: "provider" },
	},
	harmsThirdParty: {
		label: "开放会对第三方合法权益造成损害",
		ask: "是否因涉及商业秘密、个人隐私等，开放该数据会对第三方合法权益造成损害？按数据的现状填写；仅涉及而不致损害的，答否。",
		kind: "flag",
		cite: { article: 23, item: 3 },
		finding: { by: "provider" },
	},
	personalInfo: {
		label: "个人信息",
		ask: "该数据是否含有个人信息？经匿名化处理的不再是个人信息，仅经去标识化处理的仍是。",
		kind: personalInformation,
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
		ask: "法律、法规是否规定该数据不得开放、应当通过其他途径获取，或者应当公开？",
		kind: openingLaws,
		cite: { article: 23, item: 5 },
	},
	ruleOnOpening: {
		label: "规章对开放的规定",
		ask: "国家、本省的规章是否规定该数据不得开放，或者只能通过其他途径获取？本市的规范性文件不在其列。",
		kind: openingRules,
		cite: { article: 37 },
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
		kind: openClasses,
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
