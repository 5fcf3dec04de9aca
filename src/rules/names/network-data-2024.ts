// Written by `npm run generate` from the law.
import type { Finding } from "../../model/law/fact";
import type { NamedRegulation } from "../../model/law/names";

/** 一件案件的事实，依《网络数据安全管理条例》。未列的为未知。 */
export interface NetworkData2024Facts {
	/** 数据提供单位类型：提供该数据的是哪一类主体？ */
	readonly provider?: "organ" | "delegated" | "welfare" | "utility" | "centralAgency" | "outsideGovernment" | "outside" | "society" | null | undefined;
	/** 国家秘密：该数据是否涉及国家秘密、是否已经依法确定为国家秘密？（由定密责任人或者保密行政管理部门认定） */
	readonly stateSecret?: Finding<"none" | "involved" | "determined"> | null | undefined;
	/** 工作秘密：该数据是否属于工作秘密？（由数据提供单位认定） */
	readonly workSecret?: Finding<boolean> | null | undefined;
	/** 个人信息：该数据是否含有个人信息？经匿名化处理的不再是个人信息，仅经去标识化处理的仍是。 */
	readonly personalInfo?: "none" | "general" | "sensitive" | null | undefined;
	/** 重要数据：该数据是否列入重要数据目录，或者经有关地区、部门告知、公开发布为重要数据？ */
	readonly importantData?: boolean | null | undefined;
	/** 向其他网络数据处理者提供：是否向其他网络数据处理者提供该数据？通过共享、有条件开放提供的，答是。 */
	readonly dataProvided?: boolean | null | undefined;
	/** 已与接收方约定处理目的、方式、范围和安全保护义务：是否已经通过合同等与接收方约定处理目的、方式、范围以及安全保护义务等？ */
	readonly recipientAgreement?: boolean | null | undefined;
	/** 对接收方履行义务的情况进行监督：是否对接收方履行义务的情况进行监督？ */
	readonly recipientSupervised?: boolean | null | undefined;
	/** 提供情况的记录已按规定保存：向其他网络数据处理者提供的处理情况，是否已经记录并按至少3年的期限保存？ */
	readonly provisionRecorded?: boolean | null | undefined;
	/** 接收方按照约定处理：接收方是否按照约定的目的、方式、范围等处理个人信息和重要数据？ */
	readonly agreedUse?: boolean | null | undefined;
	/** 提供属于履行法定职责或者法定义务：提供重要数据是否属于履行法定职责或者法定义务？ */
	readonly providedForDuty?: boolean | null | undefined;
	/** 提供重要数据前已进行风险评估：提供重要数据之前，是否已经进行风险评估？ */
	readonly riskAssessed?: boolean | null | undefined;
}

/** 《网络数据安全管理条例》。 */
export interface NetworkData2024 extends NamedRegulation<"network-data-2024", {
	readonly facts: NetworkData2024Facts;
	readonly questions: object;
	readonly procedures: object;
	readonly remedies: object;
}> {}
