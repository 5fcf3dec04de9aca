// Written by `npm run generate` from the law.
import type { Finding } from "../../model/law/fact";
import type { NamedJurisdiction } from "../../model/law/names";
import type { Level } from "../../model/law/question";

/** 一件案件的事实，依重庆市现行规定。未列的为未知。 */
export interface ChongqingFacts {
	/** 个人信息：该数据是否含有个人信息？经匿名化处理的不再是个人信息，仅经去标识化处理的仍是。 */
	readonly personalInfo?: "none" | "general" | "sensitive" | null | undefined;
	/** 数据提供单位类型：提供数据的是哪一类主体？ */
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
	/** 现开放属性：开放目录现将该数据注明为哪一种开放属性？ */
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
	/** 工作秘密：该数据是否属于工作秘密？（由数据提供单位认定） */
	readonly workSecret?: Finding<boolean> | null | undefined;
	/** 国家秘密：该数据是否涉及国家秘密，是否已经依法确定为国家秘密？疑似涉密的，填写认定人并将认定结果留空。（由定密责任人或者保密行政管理部门认定） */
	readonly stateSecret?: Finding<"none" | "involved" | "determined"> | null | undefined;
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
	/** 公开发布信息遵守保密规定：公开发布该数据，是否遵守保密规定？ */
	readonly secrecyRulesKept?: boolean | null | undefined;
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
	/** 数据使用单位类型：申请使用数据的是哪一类主体？ */
	readonly requester?: "organ" | "delegated" | "welfare" | "utility" | "centralAgency" | "outsideGovernment" | "outside" | "society" | null | undefined;
	/** 政府部门依法履行职责过程中收集和产生的数据：该数据是否为政府部门在依法履行职责过程中收集和产生？ */
	readonly dutyData?: boolean | null | undefined;
	/** 已编入部门政务数据目录：该数据是否已经编入本部门政务数据目录？ */
	readonly departmentCatalogued?: boolean | null | undefined;
	/** 已开展保密风险、个人信息保护影响等评估：编制目录时是否已经依法开展保密风险、个人信息保护影响等评估？ */
	readonly catalogueAssessed?: boolean | null | undefined;
	/** 目录经部门负责人审核同意：目录是否经部门负责人审核同意？ */
	readonly catalogueHeadApproved?: boolean | null | undefined;
	/** 目录信息齐全：目录是否明确名称、数据项、提供单位、格式、更新频率、共享属性、共享方式、使用条件、分类分级等信息？ */
	readonly catalogueItemsStated?: boolean | null | undefined;
	/** 可提供共享的范围：该数据可以提供给哪些政府部门共享使用？按其内容认定，不以目录所注为准。（由数据提供单位认定） */
	readonly shareable?: Finding<"unsuitable" | "partly" | "some" | "all"> | null | undefined;
	/** 明文规定不能提供共享的依据：现行有效的规定中，明文规定该数据不能提供给其他政府部门共享使用的，最高为哪一位阶？没有此类规定的，填“没有此类规定”。 */
	readonly sharingForbidden?: "none" | "law" | "adminRegulation" | "stateCouncilDecision" | "localRegulation" | "rule" | "normative" | "internal" | null | undefined;
	/** 目录所注共享类型：政务数据目录将该数据注明为哪一种共享属性？ */
	readonly declaredShare?: "none" | "conditional" | "someBodies" | "partOnly" | "unconditional" | null | undefined;
	/** 目录注明的依据：目录中注明的现行有效的依据，最高为哪一位阶？ */
	readonly shareBasis?: "none" | "law" | "adminRegulation" | "stateCouncilDecision" | "localRegulation" | "rule" | "normative" | "internal" | null | undefined;
	/** 目录已列明不予共享的理由：属于不予共享类的，目录是否列明理由？ */
	readonly withholdingReasonListed?: boolean | null | undefined;
	/** 目录已列明共享使用条件：属于有条件共享类的，目录是否列明共享范围、使用用途等共享使用条件？ */
	readonly useConditionsListed?: boolean | null | undefined;
	/** 另设申请环节或者条件：政务数据提供部门是否擅自增设条件？ */
	readonly extraStepDemanded?: boolean | null | undefined;
	/** 目录已报送审核：编制的政务数据目录是否已经报送同级政务数据共享主管部门审核？ */
	readonly catalogueSubmitted?: boolean | null | undefined;
	/** 更新目录的事由：是否发生导致目录需要相应更新的调整或者变化？ */
	readonly catalogueTrigger?: "none" | "lawAmended" | "decisionAdjusted" | "localAmended" | "functionChanged" | null | undefined;
	/** 目录已更新：事由发生后，目录是否已经更新并报送审核？ */
	readonly catalogueUpdated?: boolean | null | undefined;
	/** 目录已审核并发布：更新后的目录是否已经主管部门审核并发布？ */
	readonly cataloguePublished?: boolean | null | undefined;
	/** 因特殊原因需要延长：是否因特殊原因需要延长期限？（由政务数据共享主管部门认定） */
	readonly specialReason?: Finding<boolean> | null | undefined;
	/** 主管部门同意延长：延长期限是否经同级政务数据共享主管部门同意？ */
	readonly extensionConsented?: boolean | null | undefined;
	/** 已告知延长：延长答复期限是否已经告知政务数据需求部门？ */
	readonly extensionNotified?: boolean | null | undefined;
	/** 可以通过共享获取：通过共享获取政务数据能否满足履行职责需要？ */
	readonly obtainableByShare?: boolean | null | undefined;
	/** 向社会重复收集：是否又向公民、法人和其他组织收集？ */
	readonly collectedAgain?: boolean | null | undefined;
	/** 已提出共享申请：是否已经提出政务数据共享申请？ */
	readonly applied?: boolean | null | undefined;
	/** 申请经工作机构负责人同意：申请是否经本部门政务数据共享工作机构负责人同意？ */
	readonly applicationSignedOff?: boolean | null | undefined;
	/** 申请内容齐全：申请是否明确使用依据、使用场景、使用范围、共享方式、使用时限等？ */
	readonly applicationStated?: boolean | null | undefined;
	/** 答复：政务数据提供部门对共享申请如何答复？ */
	readonly reply?: "pending" | "agree" | "agreePartly" | "agreeWithConditions" | "refuse" | null | undefined;
	/** 逾期未答复或者未共享：提供部门是否逾期没有答复共享申请，或者同意之后逾期没有共享？已有办理记录、由系统推算的，不必填写。 */
	readonly limitMissed?: boolean | null | undefined;
	/** 答复经工作机构负责人同意：答复是否经本部门政务数据共享工作机构负责人同意？ */
	readonly replySignedOff?: boolean | null | undefined;
	/** 申请材料齐全：需求部门提交的申请材料是否齐全？ */
	readonly applicationComplete?: boolean | null | undefined;
	/** 已一次性告知补充材料：申请材料不全的，是否已经一次性告知需要补充的材料？ */
	readonly supplementNotified?: boolean | null | undefined;
	/** 说明理由：不同意共享的，是否说明了理由？ */
	readonly reasonsGiven?: boolean | null | undefined;
	/** 已共享：同意之后，是否已经共享政务数据？ */
	readonly delivered?: boolean | null | undefined;
	/** 双方同属一个人民政府：需求部门与提供部门是否属于同一个人民政府？跨层级、跨地域的，答否。 */
	readonly sameLevel?: boolean | null | undefined;
	/** 上级向下级回流数据：是否为上级政府部门向下级政府部门回流业务信息系统收集和产生的、下级政府行政区域内的政务数据？ */
	readonly downwardReturn?: boolean | null | undefined;
	/** 对回流数据设置额外的限制条件：上级政府部门向下级政府部门回流数据，是否设置额外的限制条件？ */
	readonly returnLimited?: boolean | null | undefined;
	/** 通过全国一体化政务大数据体系开展：共享工作是否通过全国一体化政务大数据体系开展？ */
	readonly nationalSystemUsed?: boolean | null | undefined;
	/** 取得数据的方式：使用的数据是怎样取得的？ */
	readonly obtainedBy?: "sharing" | "openConditional" | "openUnconditional" | null | undefined;
	/** 用途：数据实际用于何种用途？ */
	readonly purpose?: "granted" | "otherDuty" | "unrelated" | "otherUse" | null | undefined;
	/** 提供给第三方：是否将获得的数据提供给第三方？ */
	readonly thirdParty?: "no" | "direct" | "transformed" | null | undefined;
	/** 经政务数据提供部门同意：扩大使用范围、用于其他目的或者提供给第三方，是否经政务数据提供部门同意？ */
	readonly providerConsent?: boolean | null | undefined;
	/** 有疑义或者发现错误：需求部门是否发现政务数据不准确或者不完整？ */
	readonly errorFound?: boolean | null | undefined;
	/** 已提出校核申请：需求部门是否已经就该数据提出校核申请？ */
	readonly correctionRequested?: boolean | null | undefined;
	/** 已核实、更正并反馈：收到校核申请后，是否已经核实、更正并反馈结果？ */
	readonly dataCorrected?: boolean | null | undefined;
	/** 共享目的已实现、无法实现或者不再必要：共享目的是否已经实现、无法实现，或者为实现共享目的不再必要？ */
	readonly purposeEnded?: boolean | null | undefined;
	/** 已按要求妥善处置：是否已经按照提供部门的要求妥善处置？ */
	readonly disposed?: boolean | null | undefined;
	/** 已暂停共享权限并督促整改：对擅自超出范围、目的使用或者擅自提供给第三方的，是否已经暂停共享权限并督促限期整改？ */
	readonly sharingSuspended?: boolean | null | undefined;
	/** 终止或者变更已提供的共享服务：提供部门是否终止或者变更已提供的共享服务？ */
	readonly serviceChanged?: boolean | null | undefined;
	/** 终止或者变更有正当理由：终止或者变更共享服务是否有正当理由？（由政务数据共享主管部门认定） */
	readonly changeJustified?: Finding<boolean> | null | undefined;
	/** 已协商并备案：终止或者变更服务，是否已经与需求部门协商，并报同级主管部门备案？ */
	readonly changeConsulted?: boolean | null | undefined;
	/** 已记录使用情况：是否已经对使用场景、使用过程、应用成效、存储情况、销毁情况等进行记录？ */
	readonly useRecorded?: boolean | null | undefined;
	/** 使用记录按期保存：使用记录是否仍在保存，或者已经保存满3年？不满3年即行销毁的，答否；法律、行政法规另有规定的，以其规定的期限为准。 */
	readonly recordsKept?: boolean | null | undefined;
	/** 遵守个人信息保护规定：涉及个人信息的，是否遵守个人信息保护法、网络数据安全管理条例等规定？（由政务数据共享主管部门认定） */
	readonly personalInfoLawFollowed?: Finding<boolean> | null | undefined;
	/** 第三十九条至第四十一条所列行为：有关部门有所列哪一类行为？（由政务数据共享主管部门认定） */
	readonly departmentBreach?: Finding<"none" | "supplying" | "demanding" | "supervising"> | null | undefined;
	/** 拒不改正或者情节严重：责令改正后是否拒不改正，或者情节严重？（由政务数据共享主管部门认定） */
	readonly refusedOrSerious?: Finding<boolean> | null | undefined;
	/** 已列入公共数据开放目录：该数据是否已经列入全市公共数据开放目录？ */
	readonly inOpenCatalogue?: boolean | null | undefined;
	/** 已编入政务数据资源目录：该数据是否已经编入政务数据资源目录？ */
	readonly governmentCatalogued?: boolean | null | undefined;
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

/** 重庆市现行规定所答的问题，各有等次。 */
export interface ChongqingQuestions {
	/** 获取共享数据的途径：不予提供、由数据使用单位与数据提供单位协商、提出共享申请，由提供单位答复、提出共享申请，由提供单位1个工作日内答复 */
	readonly sharingRoute: {
		/** 不予提供 */
		readonly unavailable: Level<"unavailable">;
		/** 由数据使用单位与数据提供单位协商 */
		readonly negotiate: Level<"negotiate">;
		/** 提出共享申请，由提供单位答复 */
		readonly apply: Level<"apply">;
		/** 提出共享申请，由提供单位1个工作日内答复 */
		readonly confirm: Level<"confirm">;
	};
	/** 开放属性：不予开放、有条件开放、无条件开放 */
	readonly opening: {
		/** 不予开放 */
		readonly none: Level<"none">;
		/** 有条件开放 */
		readonly conditional: Level<"conditional">;
		/** 无条件开放 */
		readonly unconditional: Level<"unconditional">;
	};
	/** 社会主体获取途径：保密审查之前不得开放、不予开放、提出申请，经评估、签订数据利用协议并经审查后获取 */
	readonly openingRoute: {
		/** 保密审查之前不得开放 */
		readonly unreviewed: Level<"unreviewed">;
		/** 不予开放 */
		readonly none: Level<"none">;
		/** 提出申请，经评估、签订数据利用协议并经审查后获取 */
		readonly apply: Level<"apply">;
	};
	/** 共享类型：不予共享、有条件共享、无条件共享 */
	readonly sharing: {
		/** 不予共享 */
		readonly none: Level<"none">;
		/** 有条件共享 */
		readonly conditional: Level<"conditional">;
		/** 无条件共享 */
		readonly unconditional: Level<"unconditional">;
	};
	/** 是否构成重复采集：不得重复采集、不构成重复采集 */
	readonly collection: {
		/** 不得重复采集 */
		readonly prohibited: Level<"prohibited">;
		/** 不构成重复采集 */
		readonly allowed: Level<"allowed">;
	};
	/** 政府部门与主管部门的责任：对负有责任的领导人员和直接责任人员依法给予处分、责令改正、未认定有所列行为 */
	readonly departmentLiability: {
		/** 对负有责任的领导人员和直接责任人员依法给予处分 */
		readonly discipline: Level<"discipline">;
		/** 责令改正 */
		readonly correct: Level<"correct">;
		/** 未认定有所列行为 */
		readonly none: Level<"none">;
	};
	/** 公共管理和服务机构的责任：对负有责任的领导人员和直接责任人员依法给予处分、责令改正、未认定有所列行为 */
	readonly liability: {
		/** 对负有责任的领导人员和直接责任人员依法给予处分 */
		readonly discipline: Level<"discipline">;
		/** 责令改正 */
		readonly correct: Level<"correct">;
		/** 未认定有所列行为 */
		readonly none: Level<"none">;
	};
	/** 可否提出数据需求申请：未载明 */
	readonly demand: object;
	/** 降低开放属性：未载明 */
	readonly downgrade: object;
	/** 可否要求纸质材料：未载明 */
	readonly paper: object;
	/** 信息化建设项目的审核和验收：未载明 */
	readonly project: object;
	/** 信息化建设项目与运行维护经费：未载明 */
	readonly funding: object;
	/** 社会主体的责任：未载明 */
	readonly userLiability: object;
}

/** 重庆市现行规定的程序，各有环节与结果。 */
export interface ChongqingProcedures {
	/** 共享申请 */
	readonly sharingRequest: {
		/** 申请（政务数据需求部门）：已提出申请、未通过共享平台提出 */
		readonly apply: "filed" | "filedOffPlatform";
		/** 答复无条件共享申请（政务数据提供部门）：同意、部分同意、附条件同意、不同意 */
		readonly confirm: "agree" | "agreePartly" | "agreeWithConditions" | "refuse";
		/** 答复是否同意（政务数据提供部门）：同意、部分同意、附条件同意、不同意 */
		readonly reply: "agree" | "agreePartly" | "agreeWithConditions" | "refuse";
		/** 共享（政务数据提供部门）：已共享 */
		readonly deliver: "delivered";
		/** 协商（政务数据需求部门与政务数据提供部门）：解决、未解决 */
		readonly negotiate: "settled" | "failed";
		/** 协调（政务数据共享主管部门）：解决、未解决 */
		readonly coordinate: "settled" | "failed";
		/** 上级协调（共同的上级政务数据共享主管部门）：解决、未解决 */
		readonly coordinateAbove: "settled" | "failed";
		/** 决定（政务数据共享主管部门的本级人民政府）：已裁定 */
		readonly decide: "ruled";
	};
	/** 目录更新 */
	readonly catalogueUpdate: {
		/** 调整或者变化（政府部门）：已发生 */
		readonly trigger: "occurred";
		/** 更新目录并报送（政府部门）：已更新 */
		readonly update: "updated";
		/** 审核并发布（政务数据共享主管部门）：已审核并发布 */
		readonly publish: "published";
	};
	/** 数据校核 */
	readonly correction: {
		/** 提出校核申请（政务数据需求部门）：已反馈 */
		readonly report: "reported";
		/** 核实、更正并反馈（政务数据提供部门）：已校核、未解决 */
		readonly verify: "corrected" | "failed";
	};
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

/** 重庆市现行规定的补救措施，各有可以改变的事实。 */
export interface ChongqingRemedies {
	/** 匿名化：可以改变个人信息 */
	readonly anonymize: "personalInfo";
	/** 取得个人单独同意：可以改变取得个人单独同意 */
	readonly "separate-consent": "separateConsent";
	/** 取得个人的同意：可以改变处理个人信息的基础 */
	readonly "personal-consent": "processingBasis";
	/** 限于必要并采取严格保护措施：可以改变具有特定的目的和充分的必要性，并采取严格保护措施 */
	readonly protect: "strictlyProtected";
	/** 依法解密：可以改变国家秘密 */
	readonly declassify: "stateSecret";
	/** 报请保密行政管理部门确定：可以改变国家秘密 */
	readonly "determine-secrecy": "stateSecret";
	/** 进行保密审查：可以改变已作保密审查 */
	readonly "secrecy-review": "secrecyReviewed";
	/** 不能提供共享的规定修改、废止：可以改变明文规定不能提供共享的依据 */
	readonly "sharing-amendment": "sharingForbidden";
	/** 改正目录所注：可以改变目录所注共享类型、目录注明的依据、目录已列明不予共享的理由、目录已列明共享使用条件、目录已审核并发布 */
	readonly "correct-catalogue": "declaredShare" | "shareBasis" | "withholdingReasonListed" | "useConditionsListed" | "cataloguePublished";
	/** 列入公共数据开放目录：可以改变已列入公共数据开放目录 */
	readonly list: "inOpenCatalogue";
}

/** 重庆市现行规定。 */
export interface Chongqing extends NamedJurisdiction<"chongqing", {
	readonly facts: ChongqingFacts;
	readonly questions: ChongqingQuestions;
	readonly procedures: ChongqingProcedures;
	readonly remedies: ChongqingRemedies;
}> {}
