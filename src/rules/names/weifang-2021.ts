// Written by `npm run generate` from the law.
import type { Finding } from "../../model/law/fact";
import type { NamedRegulation } from "../../model/law/names";
import type { Level } from "../../model/law/question";

/** 一件案件的事实，依《潍坊市公共数据管理办法》。未列的为未知。 */
export interface Weifang2021Facts {
	/** 本市行政区域内：该公共数据的采集、共享、开放等活动是否在本市行政区域内？ */
	readonly inRegion?: boolean | null | undefined;
	/** 公共数据：该数据是否为本市各级公共管理和服务机构在依法履行职责、提供服务过程中采集、产生和管理的数据资源？ */
	readonly publicData?: boolean | null | undefined;
	/** 国家秘密：该数据是否涉及国家秘密，是否已经依法确定为国家秘密？疑似涉密的，填写认定人并将认定结果留空。（由定密责任人或者保密行政管理部门认定） */
	readonly stateSecret?: Finding<"none" | "involved" | "determined"> | null | undefined;
	/** 第三十八条所列功能区：该事项是否由潍坊高新技术产业开发区、滨海经济开发区、综合保税区或者潍坊峡山生态经济开发区执行？ */
	readonly zone?: boolean | null | undefined;
	/** 已核实功能区的职责权限：是否已经核实法规授权或者市人民政府确定的职责权限包含该事项？ */
	readonly zoneMandateVerified?: boolean | null | undefined;
	/** 依托全市统一的大数据平台：共享、开放和利用工作是否依托全市统一的大数据平台开展？ */
	readonly onUnifiedPlatform?: boolean | null | undefined;
	/** 已编入目录：该数据是否已经编入本单位的公共数据资源目录？ */
	readonly catalogued?: boolean | null | undefined;
	/** 目录条目要素齐全：目录条目是否已经载明元数据、共享和开放属性、安全级别、使用要求、更新周期等？ */
	readonly catalogueFieldsComplete?: boolean | null | undefined;
	/** 已明确数据责任部门：市大数据主管部门是否已经按照“一数一源”原则明确该数据的责任部门？ */
	readonly responsibleDepartmentNamed?: boolean | null | undefined;
	/** 更新目录的事由：是否发生应当更新目录的事由？ */
	readonly catalogueTrigger?: "none" | "lawAmended" | "decisionAdjusted" | "localAmended" | "functionChanged" | null | undefined;
	/** 目录已更新：事由发生后，目录是否已经更新？ */
	readonly catalogueUpdated?: boolean | null | undefined;
	/** 目录变动：目录条目作何种变动？ */
	readonly catalogueChange?: "none" | "add" | "modify" | "delete" | null | undefined;
	/** 变动已经同意并备案：删减、修改目录的，是否已经本级大数据主管部门同意并备案？ */
	readonly changeApproved?: boolean | null | undefined;
	/** 可以通过共享获取：该数据或者电子材料是否可以通过共享方式从其他公共管理和服务机构获取？ */
	readonly obtainableByShare?: boolean | null | undefined;
	/** 另行采集：公共管理和服务机构是否另行采集了该数据？ */
	readonly collectedDirectly?: boolean | null | undefined;
	/** 包含关键标识信息：采集的数据是否包含被采集对象统一社会信用代码、身份证号等关键标识信息？ */
	readonly keyIdentifiers?: boolean | null | undefined;
	/** 购买社会数据：政务部门是否因依法履行职责需要购买社会数据？ */
	readonly buysSocialData?: boolean | null | undefined;
	/** 购买已经批准：购买社会数据是否已经报本级大数据主管部门批准？ */
	readonly purchaseApproved?: boolean | null | undefined;
	/** 采购的数据已入目录并共享：采购的数据是否已经纳入本部门公共数据资源目录，并按照有关规定共享？ */
	readonly purchaseCatalogued?: boolean | null | undefined;
	/** 已向统一平台汇聚：目录中的该数据是否已经按照统一汇聚规范向全市统一的大数据平台汇聚？ */
	readonly aggregated?: boolean | null | undefined;
	/** 所建数据库：该事项是否涉及建设基础、主题或者综合数据库？ */
	readonly database?: "none" | "base" | "theme" | "comprehensive" | null | undefined;
	/** 已通过统一平台整合：建设数据库所需的公共数据，是否通过全市统一的大数据平台整合？ */
	readonly integratedOnPlatform?: boolean | null | undefined;
	/** 已作电子化、结构化、标准化处理：采集的公共数据是否已经电子化、结构化、标准化处理？ */
	readonly standardized?: boolean | null | undefined;
	/** 目录所定更新周期：目录为该数据定下的更新周期是多长？ */
	readonly updateCycle?: "realTime" | "daily" | "weekly" | "monthly" | "quarterly" | "halfYearly" | "yearly" | "irregular" | "onDemand" | "never" | null | undefined;
	/** 已按更新周期更新：共享和开放的该数据，是否已经按照目录中的更新周期更新？更新周期为不定期、按需、不更新的，由填报人判断是否及时。 */
	readonly updatedInCycle?: boolean | null | undefined;
	/** 有疑义或者发现错误：数据使用方对共享或者开放获取的公共数据是否有疑义或者发现错误？ */
	readonly errorFound?: boolean | null | undefined;
	/** 已反馈数据提供方：疑义或者错误是否已经反馈数据提供方？ */
	readonly errorReported?: boolean | null | undefined;
	/** 已予校核：数据提供方是否已经校核？ */
	readonly errorCorrected?: boolean | null | undefined;
	/** 数据使用单位类型：申请使用数据的是哪一类主体？ */
	readonly requester?: "organ" | "delegated" | "welfare" | "utility" | "centralAgency" | "outsideGovernment" | "outside" | "society" | null | undefined;
	/** 可提供共享的范围：该数据可以提供给哪些公共管理和服务机构共享使用？按其内容认定，不以目录所注为准。（由数据提供单位认定） */
	readonly shareable?: Finding<"unsuitable" | "partly" | "some" | "all"> | null | undefined;
	/** 明文规定不能提供共享的依据：现行有效的规定中，明文规定该数据不能提供给其他机构共享使用的，最高为哪一位阶？没有此类规定的，填“没有此类规定”。 */
	readonly sharingForbidden?: "none" | "law" | "adminRegulation" | "stateCouncilDecision" | "localRegulation" | "rule" | "normative" | "internal" | null | undefined;
	/** 目录所注共享类型：数据提供单位在公共数据资源目录中将该数据注明为哪一种共享类型？ */
	readonly declaredShare?: "none" | "conditional" | "someBodies" | "partOnly" | "unconditional" | null | undefined;
	/** 目录注明的依据：目录中注明的现行有效的依据，最高为哪一位阶？ */
	readonly shareBasis?: "none" | "law" | "adminRegulation" | "stateCouncilDecision" | "localRegulation" | "rule" | "normative" | "internal" | null | undefined;
	/** 已列明申请条件：数据提供单位是否已经列明申请条件？ */
	readonly shareConditionsListed?: boolean | null | undefined;
	/** 安全审查：拟共享或者开放的该数据是否已经安全审查，结果如何？ */
	readonly securityReview?: "notDone" | "failed" | "passed" | null | undefined;
	/** 凭证信息留存并可追溯：使用过程的凭证信息是否被留存并可追溯？ */
	readonly traceRetained?: boolean | null | undefined;
	/** 通过共享平台提出：已经提出的共享申请，是否通过潍坊市政务信息资源共享交换平台提出？尚未申请的，不填。 */
	readonly filedOnPlatform?: boolean | null | undefined;
	/** 另设申请环节或者条件：数据提供单位是否对无条件共享类数据另设申请环节或者条件？ */
	readonly extraStepDemanded?: boolean | null | undefined;
	/** 答复：数据提供单位对共享申请如何答复？ */
	readonly reply?: "pending" | "agree" | "agreePartly" | "agreeWithConditions" | "refuse" | null | undefined;
	/** 说明理由：不同意共享的，是否说明了理由？ */
	readonly reasonsGiven?: boolean | null | undefined;
	/** 不同意的依据：不同意共享所援引的现行有效的依据，最高为哪一位阶？ */
	readonly refusalGround?: "none" | "law" | "adminRegulation" | "stateCouncilDecision" | "localRegulation" | "rule" | "normative" | "internal" | null | undefined;
	/** 按照答复意见使用：数据使用单位是否按照答复意见使用公共数据？ */
	readonly usedAsReplied?: boolean | null | undefined;
	/** 因履行职责确需使用：数据使用单位是否因履行职责确需使用该数据？（由数据使用单位认定） */
	readonly needForDuty?: Finding<boolean> | null | undefined;
	/** 双方同属一个人民政府：数据使用单位与数据提供单位是否属于同一个人民政府？分属不同的县、市、区的，答否。 */
	readonly sameLevel?: boolean | null | undefined;
	/** 取得数据的方式：使用的公共数据是怎样取得的？ */
	readonly obtainedBy?: "sharing" | "openConditional" | "openUnconditional" | null | undefined;
	/** 用途：数据实际用于何种用途？ */
	readonly purpose?: "granted" | "otherDuty" | "unrelated" | "otherUse" | null | undefined;
	/** 提供给第三方：是否将获取的数据提供给第三方？ */
	readonly thirdParty?: "no" | "direct" | "transformed" | null | undefined;
	/** 使用符合法律、法规规定：社会主体使用获取的公共数据是否符合法律、法规规定？（由大数据主管部门认定） */
	readonly lawfulUse?: Finding<boolean> | null | undefined;
	/** 要求纸质材料的规定：要求申请人另行提供纸质材料的规定，最高为哪一位阶？ */
	readonly paperRequiredBy?: "none" | "law" | "adminRegulation" | "stateCouncilDecision" | "localRegulation" | "rule" | "normative" | "internal" | null | undefined;
	/** 已要求另行提供纸质材料：是否已经要求申请人另行提供纸质材料？ */
	readonly paperDemanded?: boolean | null | undefined;
	/** 自建开放渠道：是否有已建设完成的自有开放渠道，是否已经接入开放平台？ */
	readonly ownPortal?: "none" | "integrated" | "separate" | null | undefined;
	/** 开放后可能危及国家安全、公共安全、经济安全、社会稳定：该数据开放后是否可能危及国家安全、公共安全、经济安全、社会稳定？（由数据提供单位认定） */
	readonly endangersSecurity?: Finding<boolean> | null | undefined;
	/** 开放会对第三方合法权益造成损害：是否因涉及商业秘密、个人隐私等，开放该数据会对第三方合法权益造成损害？按数据的现状填写；仅涉及而不致损害的，答否。（由数据提供单位认定） */
	readonly harmsThirdParty?: Finding<boolean> | null | undefined;
	/** 个人信息：该数据是否含有个人信息？经匿名化处理的不再是个人信息，仅经去标识化处理的仍是。 */
	readonly personalInfo?: "none" | "general" | "sensitive" | null | undefined;
	/** 因协议或者知识产权限制而无法开放：该数据是否因协议或者知识产权限制而无法开放？（由数据提供单位认定） */
	readonly contractOrIp?: Finding<boolean> | null | undefined;
	/** 法律、法规对开放的规定：法律、法规是否规定该数据不得开放、应当通过其他途径获取，或者应当公开？ */
	readonly lawOnOpening?: "silent" | "forbidden" | "elsewhere" | "required" | null | undefined;
	/** 规章对开放的规定：国家、本省的规章是否规定该数据不得开放，或者只能通过其他途径获取？本市的规范性文件不在其列。 */
	readonly ruleOnOpening?: "silent" | "forbidden" | null | undefined;
	/** 须附条件方可开放：该数据是否只具备有条件开放属性，须附条件方可开放？（由数据提供单位认定） */
	readonly conditionsNeeded?: Finding<boolean> | null | undefined;
	/** 现开放属性：目录现将该数据注明为哪一种开放属性？ */
	readonly declaredOpen?: "unclassified" | "none" | "conditional" | "unconditional" | null | undefined;
	/** 已列入并公布开放清单：该数据是否已经列入开放清单，并通过开放平台公布？ */
	readonly onOpenList?: boolean | null | undefined;
	/** 已公布开放条件：有条件开放的，是否已经通过开放平台公布开放条件？ */
	readonly openConditionsPublished?: boolean | null | undefined;
	/** 社会主体已提出申请：社会主体是否已经通过开放平台提出数据使用申请或者数据需求申请？ */
	readonly openRequestFiled?: boolean | null | undefined;
	/** 申请已办理：对社会主体的申请，是否已经依照国家、省和市有关规定办理？ */
	readonly openRequestHandled?: boolean | null | undefined;
	/** 项目已编制形成数据资源目录：信息化建设项目是否已经编制形成数据资源目录？ */
	readonly projectCatalogued?: boolean | null | undefined;
	/** 项目符合共享和开放要求：信息化建设项目是否符合公共数据共享和开放要求？（由大数据主管部门认定） */
	readonly projectMeets?: Finding<boolean> | null | undefined;
	/** 属于政务部门：该单位是否属于政务部门？本办法使用此语而未作定义。（由大数据主管部门认定） */
	readonly governmentDepartment?: Finding<boolean> | null | undefined;
	/** 按照本办法开展公共数据资源管理：该单位是否按照本办法开展公共数据资源管理？（由大数据主管部门认定） */
	readonly managesAsRequired?: Finding<boolean> | null | undefined;
	/** 有正当理由：不按照本办法开展管理的，是否有正当理由？（由大数据主管部门认定） */
	readonly justified?: Finding<boolean> | null | undefined;
	/** 第三十五条所列行为：公共管理和服务机构及其工作人员有第三十五条所列哪一项行为？（由大数据主管部门认定） */
	readonly agencyBreach?: Finding<"none" | "catalogue" | "data" | "unrelatedUse" | "other"> | null | undefined;
	/** 情节严重：该行为是否情节严重？（由大数据主管部门认定） */
	readonly serious?: Finding<boolean> | null | undefined;
	/** 第三十六条所列行为：社会主体在使用公共数据过程中有第三十六条所列哪一项行为？（由主管机关认定） */
	readonly societyBreach?: Finding<"none" | "purpose" | "infringement" | "illegalGain" | "incident" | "other"> | null | undefined;
	/** 上位规定已有规定：国家、本省相关法律、法规、规章对该事项是否已有规定？ */
	readonly upperLawProvides?: boolean | null | undefined;
	/** 已从上位规定：上位规定已有规定的，是否从其规定？ */
	readonly upperLawFollowed?: boolean | null | undefined;
}

/** 《潍坊市公共数据管理办法》所答的问题，各有等次。 */
export interface Weifang2021Questions {
	/** 共享类型：不予共享、有条件共享、无条件共享 */
	readonly sharing: {
		/** 不予共享 */
		readonly none: Level<"none">;
		/** 有条件共享 */
		readonly conditional: Level<"conditional">;
		/** 无条件共享 */
		readonly unconditional: Level<"unconditional">;
	};
	/** 获取共享数据的途径：通过开放平台获取、不在本办法共享范围内，由双方另循依据、不予提供、安全审查通过前不得共享、由数据使用单位与数据提供单位协商、提出共享申请，由提供单位答复、通过共享平台直接获取 */
	readonly sharingRoute: {
		/** 通过开放平台获取 */
		readonly openingOnly: Level<"openingOnly">;
		/** 不在本办法共享范围内，由双方另循依据 */
		readonly notRecipient: Level<"notRecipient">;
		/** 不予提供 */
		readonly unavailable: Level<"unavailable">;
		/** 安全审查通过前不得共享 */
		readonly blocked: Level<"blocked">;
		/** 由数据使用单位与数据提供单位协商 */
		readonly negotiate: Level<"negotiate">;
		/** 提出共享申请，由提供单位答复 */
		readonly apply: Level<"apply">;
		/** 通过共享平台直接获取 */
		readonly direct: Level<"direct">;
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
	/** 社会主体获取途径：不予开放、安全审查通过前不得开放、通过开放平台提出数据需求申请、通过开放平台提交数据使用申请、通过开放平台直接获取 */
	readonly openingRoute: {
		/** 不予开放 */
		readonly none: Level<"none">;
		/** 安全审查通过前不得开放 */
		readonly blocked: Level<"blocked">;
		/** 通过开放平台提出数据需求申请 */
		readonly demand: Level<"demand">;
		/** 通过开放平台提交数据使用申请 */
		readonly apply: Level<"apply">;
		/** 通过开放平台直接获取 */
		readonly direct: Level<"direct">;
	};
	/** 可否提出数据需求申请：已列入开放清单，不以数据需求申请取得、可以提出数据需求申请 */
	readonly demand: {
		/** 已列入开放清单，不以数据需求申请取得 */
		readonly no: Level<"no">;
		/** 可以提出数据需求申请 */
		readonly yes: Level<"yes">;
	};
	/** 降低开放属性：未载明 */
	readonly downgrade: object;
	/** 是否构成重复采集：不得重复采集、不构成重复采集 */
	readonly collection: {
		/** 不得重复采集 */
		readonly prohibited: Level<"prohibited">;
		/** 不构成重复采集 */
		readonly allowed: Level<"allowed">;
	};
	/** 可否要求纸质材料：不得要求、不在本款禁止之列 */
	readonly paper: {
		/** 不得要求 */
		readonly prohibited: Level<"prohibited">;
		/** 不在本款禁止之列 */
		readonly allowed: Level<"allowed">;
	};
	/** 信息化建设项目的审核和验收：不予审核和验收、不属于不予审核和验收的情形 */
	readonly project: {
		/** 不予审核和验收 */
		readonly rejected: Level<"rejected">;
		/** 不属于不予审核和验收的情形 */
		readonly reviewable: Level<"reviewable">;
	};
	/** 信息化建设项目与运行维护经费：不予安排新项目，暂停运行维护费用、不属于应当暂停的情形 */
	readonly funding: {
		/** 不予安排新项目，暂停运行维护费用 */
		readonly suspended: Level<"suspended">;
		/** 不属于应当暂停的情形 */
		readonly normal: Level<"normal">;
	};
	/** 公共管理和服务机构的责任：提请有关部门追究责任、督促整改、未认定有所列行为 */
	readonly liability: {
		/** 提请有关部门追究责任 */
		readonly referred: Level<"referred">;
		/** 督促整改 */
		readonly rectify: Level<"rectify">;
		/** 未认定有所列行为 */
		readonly none: Level<"none">;
	};
	/** 社会主体的责任：依法追究相应法律责任、未认定有本条所列行为 */
	readonly userLiability: {
		/** 依法追究相应法律责任 */
		readonly pursued: Level<"pursued">;
		/** 未认定有本条所列行为 */
		readonly none: Level<"none">;
	};
}

/** 《潍坊市公共数据管理办法》的程序，各有环节与结果。 */
export interface Weifang2021Procedures {
	/** 共享申请 */
	readonly sharingRequest: {
		/** 申请（数据使用单位）：已提出申请、未通过共享平台提出 */
		readonly apply: "filed" | "filedOffPlatform";
		/** 答复（数据提供单位）：同意、部分同意、附条件同意、不同意 */
		readonly reply: "agree" | "agreePartly" | "agreeWithConditions" | "refuse";
		/** 使用（数据使用单位） */
		readonly use: never;
		/** 协商（数据使用单位与数据提供单位）：解决、未解决 */
		readonly negotiate: "settled" | "failed";
		/** 协调（大数据主管部门）：解决、未解决 */
		readonly coordinate: "settled" | "failed";
		/** 共同审议（大数据主管部门会同相关部门）：解决、未解决 */
		readonly deliberate: "settled" | "failed";
		/** 裁定（本级人民政府）：已裁定 */
		readonly rule: "ruled";
	};
	/** 目录更新 */
	readonly catalogueUpdate: {
		/** 修订或者变更（公共管理和服务机构）：已发生 */
		readonly trigger: "occurred";
		/** 报请同意并备案（大数据主管部门）：同意、不同意 */
		readonly approve: "agree" | "refuse";
		/** 更新目录（公共管理和服务机构）：已更新 */
		readonly update: "updated";
	};
	/** 数据校核 */
	readonly correction: {
		/** 反馈（数据使用方）：已反馈 */
		readonly report: "reported";
		/** 校核（数据提供单位）：已校核、未解决 */
		readonly verify: "corrected" | "failed";
		/** 协调（大数据主管部门）：解决 */
		readonly coordinate: "settled";
	};
	/** 数据使用申请 */
	readonly openingRequest: {
		/** 申请（社会主体）：已提出申请 */
		readonly apply: "filed";
		/** 办理（数据提供单位）：已办理 */
		readonly handle: "handled";
	};
	/** 数据需求申请 */
	readonly demandRequest: {
		/** 提出需求（社会主体）：已提出申请 */
		readonly demand: "filed";
		/** 办理（数据提供单位）：已办理 */
		readonly handle: "handled";
	};
}

/** 《潍坊市公共数据管理办法》的补救措施，各有可以改变的事实。 */
export interface Weifang2021Remedies {
	/** 依法解密：可以改变国家秘密 */
	readonly declassify: "stateSecret";
	/** 对处理后的数据重新安全审查：可以改变开放后可能危及国家安全、公共安全、经济安全、社会稳定、安全审查 */
	readonly review: "endangersSecurity" | "securityReview";
	/** 数据脱敏：可以改变开放会对第三方合法权益造成损害、个人信息、须附条件方可开放 */
	readonly desensitize: "harmsThirdParty" | "personalInfo" | "conditionsNeeded";
	/** 取得许可、协议到期或者权利届满：可以改变因协议或者知识产权限制而无法开放 */
	readonly licence: "contractOrIp";
	/** 法律、法规修改：可以改变法律、法规对开放的规定 */
	readonly amendment: "lawOnOpening";
	/** 规章修改：可以改变规章对开放的规定 */
	readonly "rule-amendment": "ruleOnOpening";
	/** 不能提供共享的规定修改、废止：可以改变明文规定不能提供共享的依据 */
	readonly "sharing-amendment": "sharingForbidden";
	/** 列入开放清单并公布：可以改变已列入并公布开放清单 */
	readonly list: "onOpenList";
	/** 改正目录所注：可以改变目录所注共享类型、目录注明的依据、已列明申请条件、现开放属性、变动已经同意并备案 */
	readonly "correct-catalogue": "declaredShare" | "shareBasis" | "shareConditionsListed" | "declaredOpen" | "changeApproved";
	/** 转换开放属性：可以改变现开放属性 */
	readonly reclassify: "declaredOpen";
	/** 公布开放条件：可以改变已公布开放条件 */
	readonly publish: "openConditionsPublished";
	/** 补编项目目录、改正至符合共享和开放要求：可以改变项目已编制形成数据资源目录、项目符合共享和开放要求 */
	readonly "complete-project": "projectCatalogued" | "projectMeets";
	/** 整改：可以改变按照本办法开展公共数据资源管理 */
	readonly rectify: "managesAsRequired";
}

/** 《潍坊市公共数据管理办法》。 */
export interface Weifang2021 extends NamedRegulation<"weifang-2021", {
	readonly facts: Weifang2021Facts;
	readonly questions: Weifang2021Questions;
	readonly procedures: Weifang2021Procedures;
	readonly remedies: Weifang2021Remedies;
}> {}
