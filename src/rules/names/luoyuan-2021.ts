// Written by `npm run generate` from the law.
import type { Finding } from "../../model/law/fact";
import type { NamedRegulation } from "../../model/law/names";
import type { Level } from "../../model/law/question";

/** 一件案件的事实，依《罗源县政务数据资源管理办法》。未列的为未知。 */
export interface Luoyuan2021Facts {
	/** 本县行政区域内：该政务数据的目录编制、采集处理、登记汇聚、共享服务、开放开发等活动是否在本县行政区域内？ */
	readonly inRegion?: boolean | null | undefined;
	/** 政务数据：该数据是否为行政机关、事业单位、社会团体在履行职责过程中采集和获取，或者通过特许经营、购买服务等方式开展信息化建设和应用所产生？ */
	readonly governmentData?: boolean | null | undefined;
	/** 国家秘密：该数据是否涉及国家秘密，是否已经依法确定为国家秘密？疑似涉密的，填写认定人并将认定结果留空。（由定密责任人或者保密行政管理部门认定） */
	readonly stateSecret?: Finding<"none" | "involved" | "determined"> | null | undefined;
	/** 已登记政务数据目录：该数据是否已经登记政务数据目录？ */
	readonly catalogued?: boolean | null | undefined;
	/** 跨部门信息共享交换系统：本县是否另有独立的政务数据汇聚共享平台或者原有的跨部门信息共享交换系统？ */
	readonly exchangeSystem?: "none" | "migrated" | "separate" | null | undefined;
	/** 政务部门自建业务系统：是否有自建业务系统，是否已经接入政务数据汇聚共享平台？专门处理国家秘密的系统不在此列。 */
	readonly ownSystem?: "none" | "connected" | "separate" | null | undefined;
	/** 已向市平台汇聚：目录中的该数据是否已经向市政务数据汇聚共享平台汇聚？ */
	readonly aggregated?: boolean | null | undefined;
	/** 目录所注共享类型：政务数据目录将该数据注明为哪一种共享类型？ */
	readonly declaredShare?: "none" | "conditional" | "someBodies" | "partOnly" | "unconditional" | null | undefined;
	/** 申请使用的单位属于政务部门：申请使用数据的单位是否为行政机关、事业单位、社会团体？ */
	readonly requesterDepartment?: boolean | null | undefined;
	/** 取得数据的方式：使用的政务数据是怎样取得的？ */
	readonly obtainedBy?: "sharing" | "openConditional" | "openUnconditional" | null | undefined;
	/** 用途：数据实际用于何种用途？ */
	readonly purpose?: "granted" | "otherDuty" | "unrelated" | "otherUse" | null | undefined;
	/** 现开放属性：该数据现归入哪一种开放类型？普遍开放类填无条件开放，授权开放类填有条件开放。 */
	readonly declaredOpen?: "unclassified" | "none" | "conditional" | "unconditional" | null | undefined;
	/** 申请开放数据的主体：申请授权开放类数据的是哪一类主体？ */
	readonly applicant?: "domesticFirm" | "research" | "other" | null | undefined;
}

/** 《罗源县政务数据资源管理办法》所答的问题，各有等次。 */
export interface Luoyuan2021Questions {
	/** 共享类型：有条件共享、无条件共享 */
	readonly sharing: {
		/** 有条件共享 */
		readonly conditional: Level<"conditional">;
		/** 无条件共享 */
		readonly unconditional: Level<"unconditional">;
	};
	/** 获取共享数据的途径：申请县发改局协助向市大数据委申请，由市大数据委审核、从统一的政务数据汇聚共享平台直接获取 */
	readonly sharingRoute: {
		/** 申请县发改局协助向市大数据委申请，由市大数据委审核 */
		readonly applyThroughBureau: Level<"applyThroughBureau">;
		/** 从统一的政务数据汇聚共享平台直接获取 */
		readonly direct: Level<"direct">;
	};
	/** 开放属性：授权开放、普遍开放 */
	readonly opening: {
		/** 授权开放 */
		readonly conditional: Level<"conditional">;
		/** 普遍开放 */
		readonly unconditional: Level<"unconditional">;
	};
	/** 社会主体获取途径：申请县发改局协助向市大数据委申请、从政务数据开放平台直接获取 */
	readonly openingRoute: {
		/** 申请县发改局协助向市大数据委申请 */
		readonly apply: Level<"apply">;
		/** 从政务数据开放平台直接获取 */
		readonly direct: Level<"direct">;
	};
	/** 可否提出数据需求申请：未载明 */
	readonly demand: object;
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

/** 《罗源县政务数据资源管理办法》的程序，各有环节与结果。 */
export interface Luoyuan2021Procedures {
	/** 共享申请 */
	readonly sharingRequest: {
		/** 申请（政务部门）：已提出申请 */
		readonly apply: "filed";
		/** 协助申请（县发改局）：已提出申请 */
		readonly assist: "filed";
		/** 审核（市大数据委）：同意、不同意 */
		readonly review: "agree" | "refuse";
	};
	/** 数据使用申请 */
	readonly openingRequest: {
		/** 申请（内资控股法人企业、科研机构）：已提出申请 */
		readonly apply: "filed";
		/** 协助申请（县发改局）：已提出申请 */
		readonly assist: "filed";
		/** 办理（市大数据委）：已办理 */
		readonly handle: "handled";
	};
}

/** 《罗源县政务数据资源管理办法》。 */
export interface Luoyuan2021 extends NamedRegulation<"luoyuan-2021", {
	readonly facts: Luoyuan2021Facts;
	readonly questions: Luoyuan2021Questions;
	readonly procedures: Luoyuan2021Procedures;
	readonly remedies: object;
}> {}
