// Written by `npm run generate` from the law.
import type { Finding } from "../../model/law/fact";
import type { NamedRegulation } from "../../model/law/names";
import type { Level } from "../../model/law/question";

/** 一件案件的事实，依《安徽省政务数据资源管理办法》。未列的为未知。 */
export interface Anhui2020Facts {
	/** 政务数据：该数据是否属于办法所称政务数据？定义本资料未载明，依全文填写。 */
	readonly governmentData?: boolean | null | undefined;
	/** 国家秘密：该数据是否涉及国家秘密，是否已经依法确定为国家秘密？疑似涉密的，填写认定人并将认定结果留空。（由定密责任人或者保密行政管理部门认定） */
	readonly stateSecret?: Finding<"none" | "involved" | "determined"> | null | undefined;
	/** 属于不共享的例外：该数据是否属于不共享的例外？例外的情形本资料未载明，依全文认定。（由政务部门认定） */
	readonly sharingExcepted?: Finding<boolean> | null | undefined;
	/** 已经共享：该数据是否已经共享？ */
	readonly shared?: boolean | null | undefined;
	/** 已编入目录：该数据是否已经编入全省统一的政务数据目录？ */
	readonly catalogued?: boolean | null | undefined;
	/** 已向统一平台汇聚：该数据是否已经向江淮大数据中心平台完整归集并更新？ */
	readonly aggregated?: boolean | null | undefined;
	/** 已健全数据安全防护制度：是否已经健全大数据环境下数据安全防护制度？（由政务部门认定） */
	readonly securityRules?: Finding<boolean> | null | undefined;
	/** 已采取安全技术措施：是否已经采取数据脱敏、数据备份、加密认证等安全技术措施？（由政务部门认定） */
	readonly securityMeasures?: Finding<boolean> | null | undefined;
	/** 政府投资的项目：是否为政府投资的政务数据资源、政务信息化项目？ */
	readonly governmentInvested?: boolean | null | undefined;
	/** 市、县对项目审批程序另有规定：市、县人民政府对项目审批程序是否另有规定？省级项目，答否。 */
	readonly localApprovalRule?: boolean | null | undefined;
	/** 已报数据资源主管部门初审：项目审批前，是否已经报本级人民政府数据资源主管部门初审？ */
	readonly preliminaryReviewed?: boolean | null | undefined;
	/** 涉密政务信息系统：该系统是否为涉密的政务信息系统？（由定密责任人或者保密行政管理部门认定） */
	readonly secretSystem?: Finding<boolean> | null | undefined;
	/** 能够实现互联互通、数据共享、业务协同：该系统能否实现互联互通、数据共享、业务协同？（由数据资源主管部门认定） */
	readonly interconnects?: Finding<boolean> | null | undefined;
	/** 法律、法规、规章对该系统另有规定：法律、法规、规章对该系统的建设、运维是否另有规定？ */
	readonly otherLawOnProject?: boolean | null | undefined;
}

/** 《安徽省政务数据资源管理办法》所答的问题，各有等次。 */
export interface Anhui2020Questions {
	/** 信息化建设项目的审核和验收：不得审批建设、审批前报数据资源主管部门初审 */
	readonly project: {
		/** 不得审批建设 */
		readonly rejected: Level<"rejected">;
		/** 审批前报数据资源主管部门初审 */
		readonly reviewable: Level<"reviewable">;
	};
	/** 信息化建设项目与运行维护经费：不得安排运维经费 */
	readonly funding: {
		/** 不得安排运维经费 */
		readonly suspended: Level<"suspended">;
	};
	/** 共享类型：未载明 */
	readonly sharing: object;
	/** 获取共享数据的途径：未载明 */
	readonly sharingRoute: object;
	/** 开放属性：未载明 */
	readonly opening: object;
	/** 社会主体获取途径：未载明 */
	readonly openingRoute: object;
	/** 可否提出数据需求申请：未载明 */
	readonly demand: object;
	/** 降低开放属性：未载明 */
	readonly downgrade: object;
	/** 是否构成重复采集：未载明 */
	readonly collection: object;
	/** 可否要求纸质材料：未载明 */
	readonly paper: object;
	/** 公共管理和服务机构的责任：未载明 */
	readonly liability: object;
	/** 社会主体的责任：未载明 */
	readonly userLiability: object;
}

/** 《安徽省政务数据资源管理办法》的程序，各有环节与结果。 */
export interface Anhui2020Procedures {
	/** 共享申请 */
	readonly sharingRequest: {
		/** 提出需求（数据使用部门）：已提出申请 */
		readonly apply: "filed";
		/** 响应（数据提供部门）：已办理 */
		readonly respond: "handled";
	};
	/** 复核 */
	readonly correction: {
		/** 复核（复核的部门（本资料未载明））：已校核 */
		readonly recheck: "corrected";
	};
}

/** 《安徽省政务数据资源管理办法》。 */
export interface Anhui2020 extends NamedRegulation<"anhui-2020", {
	readonly facts: Anhui2020Facts;
	readonly questions: Anhui2020Questions;
	readonly procedures: Anhui2020Procedures;
	readonly remedies: object;
}> {}
