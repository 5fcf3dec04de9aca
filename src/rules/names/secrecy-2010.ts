// Written by `npm run generate` from the law.
import type { Finding } from "../../model/law/fact";
import type { NamedRegulation } from "../../model/law/names";

/** 一件案件的事实，依《中华人民共和国保守国家秘密法（2010年修订）》。未列的为未知。 */
export interface Secrecy2010Facts {
	/** 工作秘密：该数据是否属于工作秘密？（由数据提供单位认定） */
	readonly workSecret?: Finding<boolean> | null | undefined;
	/** 现开放属性：目录现将该数据注明为哪一种开放属性？ */
	readonly declaredOpen?: "unclassified" | "none" | "conditional" | "unconditional" | null | undefined;
	/** 公开发布信息遵守保密规定：公开发布该数据，是否遵守保密规定？ */
	readonly secrecyRulesKept?: boolean | null | undefined;
	/** 是否属于国家秘密不明确或者有争议：该数据是否属于国家秘密、属于何种密级，是否不明确或者有争议？ */
	readonly secrecyUnclear?: boolean | null | undefined;
	/** 已报请保密行政管理部门确定：是否属于国家秘密不明确或者有争议的，是否已经报请保密行政管理部门确定？ */
	readonly secrecyReferred?: boolean | null | undefined;
}

/** 《中华人民共和国保守国家秘密法（2010年修订）》。 */
export interface Secrecy2010 extends NamedRegulation<"secrecy-2010", {
	readonly facts: Secrecy2010Facts;
	readonly questions: object;
	readonly procedures: object;
	readonly remedies: object;
}> {}
