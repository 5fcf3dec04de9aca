// Written by `npm run generate` from the law.
import type { Finding } from "../../model/law/fact";
import type { NamedRegulation } from "../../model/law/names";
import type { Level } from "../../model/law/question";

/** 一件案件的事实，依《中华人民共和国保守国家秘密法》。未列的为未知。 */
export interface Secrecy2024Facts {
	/** 工作秘密：该数据是否属于工作秘密？（由数据提供单位认定） */
	readonly workSecret?: Finding<boolean> | null | undefined;
	/** 国家秘密：该数据是否涉及国家秘密，是否已经依法确定为国家秘密？疑似涉密的，填写认定人并将认定结果留空。（由定密责任人或者保密行政管理部门认定） */
	readonly stateSecret?: Finding<"none" | "involved" | "determined"> | null | undefined;
	/** 现开放属性：目录现将该数据注明为哪一种开放属性？ */
	readonly declaredOpen?: "unclassified" | "none" | "conditional" | "unconditional" | null | undefined;
	/** 已作保密审查：对拟公开的该数据，是否已经依法进行保密审查？ */
	readonly secrecyReviewed?: boolean | null | undefined;
	/** 是否属于国家秘密不明确或者有争议：该数据是否属于国家秘密、属于何种密级，是否不明确或者有争议？ */
	readonly secrecyUnclear?: boolean | null | undefined;
	/** 已报请保密行政管理部门确定：是否属于国家秘密不明确或者有争议的，是否已经报请保密行政管理部门确定？ */
	readonly secrecyReferred?: boolean | null | undefined;
	/** 汇聚、关联后属于国家秘密事项：该数据与其他数据汇聚、关联之后，是否属于国家秘密事项？（由定密责任人或者保密行政管理部门认定） */
	readonly secretWhenAggregated?: Finding<boolean> | null | undefined;
	/** 已对汇聚、关联后的数据加强安全管理：对汇聚、关联后属于国家秘密事项的数据，是否已经依法加强安全管理？ */
	readonly aggregateSecured?: boolean | null | undefined;
}

/** 《中华人民共和国保守国家秘密法》所答的问题，各有等次。 */
export interface Secrecy2024Questions {
	/** 社会主体获取途径：保密审查之前不得开放 */
	readonly openingRoute: {
		/** 保密审查之前不得开放 */
		readonly unreviewed: Level<"unreviewed">;
	};
}

/** 《中华人民共和国保守国家秘密法》的补救措施，各有可以改变的事实。 */
export interface Secrecy2024Remedies {
	/** 依法解密：可以改变国家秘密 */
	readonly declassify: "stateSecret";
	/** 报请保密行政管理部门确定：可以改变国家秘密 */
	readonly "determine-secrecy": "stateSecret";
	/** 进行保密审查：可以改变已作保密审查 */
	readonly "secrecy-review": "secrecyReviewed";
}

/** 《中华人民共和国保守国家秘密法》。 */
export interface Secrecy2024 extends NamedRegulation<"secrecy-2024", {
	readonly facts: Secrecy2024Facts;
	readonly questions: Secrecy2024Questions;
	readonly procedures: object;
	readonly remedies: Secrecy2024Remedies;
}> {}
