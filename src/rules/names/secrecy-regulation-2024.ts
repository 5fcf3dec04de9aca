// Written by `npm run generate` from the law.
import type { Finding } from "../../model/law/fact";
import type { NamedRegulation } from "../../model/law/names";
import type { Level } from "../../model/law/question";

/** 一件案件的事实，依《中华人民共和国保守国家秘密法实施条例》。未列的为未知。 */
export interface SecrecyRegulation2024Facts {
	/** 国家秘密：该数据是否涉及国家秘密、是否已经依法确定为国家秘密？（由定密责任人或者保密行政管理部门认定） */
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

/** 《中华人民共和国保守国家秘密法实施条例》所答的问题，各有等次。 */
export interface SecrecyRegulation2024Questions {
	/** 开放属性：不予开放 */
	readonly opening: {
		/** 不予开放 */
		readonly none: Level<"none">;
	};
	/** 社会主体获取途径：不予开放、保密审查之前不得开放 */
	readonly openingRoute: {
		/** 不予开放 */
		readonly none: Level<"none">;
		/** 保密审查之前不得开放 */
		readonly unreviewed: Level<"unreviewed">;
	};
}

/** 《中华人民共和国保守国家秘密法实施条例》。 */
export interface SecrecyRegulation2024 extends NamedRegulation<"secrecy-regulation-2024", {
	readonly facts: SecrecyRegulation2024Facts;
	readonly questions: SecrecyRegulation2024Questions;
	readonly procedures: object;
	readonly remedies: object;
}> {}
