// Written by `npm run generate` from the law.
import type { Finding } from "../../model/law/fact";
import type { NamedRegulation } from "../../model/law/names";
import type { Level } from "../../model/law/question";

/** 一件案件的事实，依《中华人民共和国个人信息保护法》。未列的为未知。 */
export interface Pipl2021Facts {
	/** 个人信息：该数据是否含有个人信息？经匿名化处理的不再是个人信息，仅经去标识化处理的仍是。 */
	readonly personalInfo?: "none" | "general" | "sensitive" | null | undefined;
	/** 数据提供单位类型：处理该个人信息的是哪一类主体？ */
	readonly provider?: "organ" | "delegated" | "welfare" | "utility" | "centralAgency" | "outsideGovernment" | "outside" | "society" | null | undefined;
	/** 处理个人信息的基础：处理该个人信息，符合第十三条所列哪一种情形？ */
	readonly processingBasis?: "none" | "consent" | "duty" | "other" | null | undefined;
	/** 未超出履行法定职责所必需的范围和限度：处理个人信息是否依照规定的权限、程序，且未超出履行法定职责所必需的范围和限度？（由数据提供单位认定） */
	readonly withinStatutoryNeed?: Finding<boolean> | null | undefined;
	/** 向其他处理者提供个人信息：是否向其他个人信息处理者提供其处理的个人信息？通过共享、有条件开放提供的，答是。 */
	readonly providedToOthers?: boolean | null | undefined;
	/** 已告知接收方等事项：是否已经向个人告知接收方的名称、联系方式、处理目的、处理方式和个人信息的种类？ */
	readonly recipientTold?: boolean | null | undefined;
	/** 取得个人单独同意：是否取得个人的单独同意？不满十四周岁未成年人的，问其父母或者其他监护人的单独同意。 */
	readonly separateConsent?: boolean | null | undefined;
	/** 法律、法规对开放的规定：法律、行政法规是否规定该数据应当公开，或者规定不得开放、应当通过其他途径获取？ */
	readonly lawOnOpening?: "silent" | "forbidden" | "elsewhere" | "required" | null | undefined;
	/** 现开放属性：目录现将该数据注明为哪一种开放属性？ */
	readonly declaredOpen?: "unclassified" | "none" | "conditional" | "unconditional" | null | undefined;
	/** 具有特定的目的和充分的必要性，并采取严格保护措施：处理敏感个人信息，是否具有特定的目的和充分的必要性，并采取严格保护措施？（由数据提供单位认定） */
	readonly strictlyProtected?: Finding<boolean> | null | undefined;
	/** 依法可以不向个人告知：是否有法律、行政法规规定应当保密或者不需要告知的情形，或者告知将妨碍国家机关履行法定职责？（由数据提供单位认定） */
	readonly noticeExempt?: Finding<boolean> | null | undefined;
	/** 已依法向个人告知处理事项：处理个人信息前，是否已经向个人告知第十七条第一款规定的事项？ */
	readonly subjectsTold?: boolean | null | undefined;
	/** 已告知处理的必要性和对个人权益的影响：是否已经向个人告知处理敏感个人信息的必要性以及对个人权益的影响？ */
	readonly necessityTold?: boolean | null | undefined;
	/** 含不满十四周岁未成年人的个人信息：该数据是否含有不满十四周岁未成年人的个人信息？ */
	readonly minors?: boolean | null | undefined;
	/** 取得父母或者其他监护人的同意：处理不满十四周岁未成年人个人信息，是否取得其父母或者其他监护人的同意？ */
	readonly guardianConsent?: boolean | null | undefined;
	/** 已制定未成年人个人信息的专门处理规则：是否已经制定处理不满十四周岁未成年人个人信息的专门规则？ */
	readonly minorRules?: boolean | null | undefined;
	/** 已事前进行个人信息保护影响评估并记录：处理敏感个人信息、向其他处理者提供或者公开个人信息之前，是否已经进行个人信息保护影响评估，并记录处理情况？ */
	readonly impactAssessed?: boolean | null | undefined;
}

/** 《中华人民共和国个人信息保护法》所答的问题，各有等次。 */
export interface Pipl2021Questions {
	/** 获取共享数据的途径：不予提供 */
	readonly sharingRoute: {
		/** 不予提供 */
		readonly unavailable: Level<"unavailable">;
	};
	/** 开放属性：不予开放 */
	readonly opening: {
		/** 不予开放 */
		readonly none: Level<"none">;
	};
}

/** 《中华人民共和国个人信息保护法》的补救措施，各有可以改变的事实。 */
export interface Pipl2021Remedies {
	/** 匿名化：可以改变个人信息 */
	readonly anonymize: "personalInfo";
	/** 取得个人单独同意：可以改变取得个人单独同意 */
	readonly "separate-consent": "separateConsent";
	/** 取得个人的同意：可以改变处理个人信息的基础 */
	readonly "personal-consent": "processingBasis";
	/** 限于必要并采取严格保护措施：可以改变具有特定的目的和充分的必要性，并采取严格保护措施 */
	readonly protect: "strictlyProtected";
}

/** 《中华人民共和国个人信息保护法》。 */
export interface Pipl2021 extends NamedRegulation<"pipl-2021", {
	readonly facts: Pipl2021Facts;
	readonly questions: Pipl2021Questions;
	readonly procedures: object;
	readonly remedies: Pipl2021Remedies;
}> {}
