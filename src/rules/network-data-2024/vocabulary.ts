import { vocabulary as define } from "../../model/law/fact";
import { bodies, personalInformation, secrecy } from "../terms/values";

/** 本条例就共享、开放所问的事实。 */
export const vocabulary = define({
	provider: {
		label: "数据提供单位类型",
		ask: "提供该数据的是哪一类主体？",
		kind: bodies,
		cite: { article: 60 },
	},
	stateSecret: {
		label: "国家秘密",
		ask: "该数据是否涉及国家秘密、是否已经依法确定为国家秘密？",
		kind: secrecy,
		cite: { article: 63, paragraph: 3 },
		finding: { by: "classifier" },
	},
	workSecret: {
		label: "工作秘密",
		ask: "该数据是否属于工作秘密？",
		kind: "flag",
		cite: { article: 63, paragraph: 3 },
		finding: { by: "provider" },
	},
	personalInfo: {
		label: "个人信息",
		ask: "该数据是否含有个人信息？经匿名化处理的不再是个人信息，仅经去标识化处理的仍是。",
		kind: personalInformation,
		cite: { article: 12, paragraph: 1 },
	},
	importantData: {
		label: "重要数据",
		ask: "该数据是否列入重要数据目录，或者经有关地区、部门告知、公开发布为重要数据？",
		kind: "flag",
		cite: { article: 29, paragraph: 2 },
	},
	dataProvided: {
		label: "向其他网络数据处理者提供",
		ask: "是否向其他网络数据处理者提供该数据？通过共享、有条件开放提供的，答是。",
		kind: "flag",
		cite: { article: 12, paragraph: 1 },
	},
	recipientAgreement: {
		label: "已与接收方约定处理目的、方式、范围和安全保护义务",
		ask: "是否已经通过合同等与接收方约定处理目的、方式、范围以及安全保护义务等？",
		kind: "flag",
		cite: { article: 12, paragraph: 1 },
	},
	recipientSupervised: {
		label: "对接收方履行义务的情况进行监督",
		ask: "是否对接收方履行义务的情况进行监督？",
		kind: "flag",
		cite: { article: 12, paragraph: 1 },
	},
	provisionRecorded: {
		label: "提供情况的记录已按规定保存",
		ask: "向其他网络数据处理者提供的处理情况，是否已经记录并按至少3年的期限保存？",
		kind: "flag",
		cite: { article: 12, paragraph: 1 },
	},
	agreedUse: {
		label: "接收方按照约定处理",
		ask: "接收方是否按照约定的目的、方式、范围等处理个人信息和重要数据？",
		kind: "flag",
		cite: { article: 12, paragraph: 2 },
	},
	providedForDuty: {
		label: "提供属于履行法定职责或者法定义务",
		ask: "提供重要数据是否属于履行法定职责或者法定义务？",
		kind: "flag",
		cite: { article: 31, paragraph: 1 },
	},
	riskAssessed: {
		label: "提供重要数据前已进行风险评估",
		ask: "提供重要数据之前，是否已经进行风险评估？",
		kind: "flag",
		cite: { article: 31, paragraph: 1 },
	},
});
