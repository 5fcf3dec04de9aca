// Written by `npm run generate` from the law.
import type { Finding } from "../../model/law/fact";
import type { NamedRegulation } from "../../model/law/names";
import type { Level } from "../../model/law/question";

/** 一件案件的事实，依《滕州市公共数据管理办法》。未列的为未知。 */
export interface Tengzhou2024Facts {
	/** 国家秘密：该数据是否涉及国家秘密，是否已经依法确定为国家秘密？疑似涉密的，填写认定人并将认定结果留空。（由定密责任人或者保密行政管理部门认定） */
	readonly stateSecret?: Finding<"none" | "involved" | "determined"> | null | undefined;
	/** 数据使用单位类型：申请使用数据的是哪一类主体？ */
	readonly requester?: "organ" | "delegated" | "welfare" | "utility" | "centralAgency" | "outsideGovernment" | "outside" | "society" | null | undefined;
	/** 目录所注共享类型：该数据注明为哪一种共享类型？ */
	readonly declaredShare?: "none" | "conditional" | "someBodies" | "partOnly" | "unconditional" | null | undefined;
	/** 现开放属性：该数据现归入哪一种开放类型？ */
	readonly declaredOpen?: "unclassified" | "none" | "conditional" | "unconditional" | null | undefined;
	/** 已经脱敏脱密处理：拟开放的该数据是否已经脱敏脱密处理？（由公共管理和服务机构认定） */
	readonly processedForOpening?: Finding<boolean> | null | undefined;
	/** 开放的渠道：该数据是否已经开放，通过何种渠道提供？ */
	readonly openedThrough?: "notOpened" | "platform" | "elsewhere" | null | undefined;
}

/** 《滕州市公共数据管理办法》所答的问题，各有等次。 */
export interface Tengzhou2024Questions {
	/** 共享类型：有条件共享、无条件共享 */
	readonly sharing: {
		/** 有条件共享 */
		readonly conditional: Level<"conditional">;
		/** 无条件共享 */
		readonly unconditional: Level<"unconditional">;
	};
	/** 获取共享数据的途径：提出共享申请，经审核 */
	readonly sharingRoute: {
		/** 提出共享申请，经审核 */
		readonly applyForReview: Level<"applyForReview">;
	};
	/** 开放属性：有条件开放、无条件开放 */
	readonly opening: {
		/** 有条件开放 */
		readonly conditional: Level<"conditional">;
		/** 无条件开放 */
		readonly unconditional: Level<"unconditional">;
	};
	/** 社会主体获取途径：脱敏脱密处理之前不得开放、通过省、市级公共数据开放平台获取（办理程序本资料未载明） */
	readonly openingRoute: {
		/** 脱敏脱密处理之前不得开放 */
		readonly blocked: Level<"blocked">;
		/** 通过省、市级公共数据开放平台获取（办理程序本资料未载明） */
		readonly platform: Level<"platform">;
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

/** 《滕州市公共数据管理办法》的程序，各有环节与结果。 */
export interface Tengzhou2024Procedures {
	/** 共享申请 */
	readonly sharingRequest: {
		/** 申请（申请单位（本资料未载明））：已提出申请 */
		readonly apply: "filed";
		/** 审核（审核机关（本资料未载明））：同意、不同意 */
		readonly review: "agree" | "refuse";
	};
}

/** 《滕州市公共数据管理办法》的补救措施，各有可以改变的事实。 */
export interface Tengzhou2024Remedies {
	/** 脱敏脱密处理：可以改变已经脱敏脱密处理 */
	readonly process: "processedForOpening";
}

/** 《滕州市公共数据管理办法》。 */
export interface Tengzhou2024 extends NamedRegulation<"tengzhou-2024", {
	readonly facts: Tengzhou2024Facts;
	readonly questions: Tengzhou2024Questions;
	readonly procedures: Tengzhou2024Procedures;
	readonly remedies: Tengzhou2024Remedies;
}> {}
