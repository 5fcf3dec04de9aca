// Written by `npm run generate` from the law.
import type { Finding } from "../../model/law/fact";
import type { NamedRegulation } from "../../model/law/names";
import type { Level } from "../../model/law/question";

/** 一件案件的事实，依《重庆市公共数据开放管理暂行办法》。未列的为未知。 */
export interface Chongqing2020Facts {
	/** 已列入公共数据开放目录：该数据是否已经列入全市公共数据开放目录？ */
	readonly inOpenCatalogue?: boolean | null | undefined;
	/** 已编入政务数据资源目录：该数据是否已经编入政务数据资源目录？ */
	readonly governmentCatalogued?: boolean | null | undefined;
	/** 现开放属性：开放目录现将该数据注明为哪一种开放属性？ */
	readonly declaredOpen?: "unclassified" | "none" | "conditional" | "unconditional" | null | undefined;
	/** 国家秘密：该数据是否涉及国家秘密，是否已经依法确定为国家秘密？疑似涉密的，填写认定人并将认定结果留空。（由定密责任人或者保密行政管理部门认定） */
	readonly stateSecret?: Finding<"none" | "involved" | "determined"> | null | undefined;
	/** 涉及特点五所列应当维护、保护的利益：该数据的开放是否涉及国家安全、公共安全、经济安全、社会稳定，或者涉及商业秘密、个人隐私？涉及而不致损害的，也答是。（由数据开放主体认定） */
	readonly protectedInterest?: Finding<boolean> | null | undefined;
	/** 应对突发事件的特殊情况：是否属于应对突发事件需要的特殊情况？ */
	readonly emergency?: boolean | null | undefined;
	/** 自建开放渠道：是否有已经建成的其他开放渠道，是否已经纳入全市统一的开放系统？ */
	readonly ownPortal?: "none" | "integrated" | "separate" | null | undefined;
	/** 对开放申请的答复：数据开放主体评估申请之后，是否同意开放？ */
	readonly openReply?: "pending" | "agree" | "agreePartly" | "agreeWithConditions" | "refuse" | null | undefined;
	/** 不同意开放的，已说明理由：不同意开放的，是否说明了理由？ */
	readonly openReasonsGiven?: boolean | null | undefined;
}

/** 《重庆市公共数据开放管理暂行办法》所答的问题，各有等次。 */
export interface Chongqing2020Questions {
	/** 开放属性：不予开放、有条件开放、无条件开放 */
	readonly opening: {
		/** 不予开放 */
		readonly none: Level<"none">;
		/** 有条件开放 */
		readonly conditional: Level<"conditional">;
		/** 无条件开放 */
		readonly unconditional: Level<"unconditional">;
	};
	/** 社会主体获取途径：不予开放、提出申请，经评估、签订数据利用协议并经审查后获取 */
	readonly openingRoute: {
		/** 不予开放 */
		readonly none: Level<"none">;
		/** 提出申请，经评估、签订数据利用协议并经审查后获取 */
		readonly apply: Level<"apply">;
	};
	/** 可否提出数据需求申请：未载明 */
	readonly demand: object;
	/** 共享类型：未载明 */
	readonly sharing: object;
	/** 获取共享数据的途径：未载明 */
	readonly sharingRoute: object;
	/** 降低开放属性：未载明 */
	readonly downgrade: object;
	/** 是否构成重复采集：未载明 */
	readonly collection: object;
	/** 可否要求纸质材料：未载明 */
	readonly paper: object;
	/** 信息化建设项目的审核和验收：未载明 */
	readonly project: object;
	/** 信息化建设项目与运行维护经费：未载明 */
	readonly funding: object;
	/** 公共管理和服务机构的责任：未载明 */
	readonly liability: object;
	/** 社会主体的责任：未载明 */
	readonly userLiability: object;
}

/** 《重庆市公共数据开放管理暂行办法》的程序，各有环节与结果。 */
export interface Chongqing2020Procedures {
	/** 数据使用申请 */
	readonly openingRequest: {
		/** 提出申请（数据利用主体）：已提出申请 */
		readonly apply: "filed";
		/** 评估申请（数据开放主体）：同意、不同意 */
		readonly assess: "agree" | "refuse";
		/** 签订数据利用协议（数据开放主体与数据利用主体）：已签订 */
		readonly sign: "signed";
		/** 审查协议（大数据应用发展管理主管部门）：审查通过 */
		readonly review: "approved";
		/** 开放公共数据（数据开放主体）：已开放 */
		readonly open: "opened";
	};
	/** 专家委员会研究疑难问题 */
	readonly expertReview: {
		/** 评估风险、研究解决（全市公共数据开放专家委员会）：已办理 */
		readonly study: "handled";
	};
}

/** 《重庆市公共数据开放管理暂行办法》的补救措施，各有可以改变的事实。 */
export interface Chongqing2020Remedies {
	/** 列入公共数据开放目录：可以改变已列入公共数据开放目录 */
	readonly list: "inOpenCatalogue";
}

/** 《重庆市公共数据开放管理暂行办法》。 */
export interface Chongqing2020 extends NamedRegulation<"chongqing-2020", {
	readonly facts: Chongqing2020Facts;
	readonly questions: Chongqing2020Questions;
	readonly procedures: Chongqing2020Procedures;
	readonly remedies: Chongqing2020Remedies;
}> {}
