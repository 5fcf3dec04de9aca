/**
 * The matters of law (事项). A provision of a higher text displaces one of a lower text only if both are on the same matter,
 * and a scope clause excludes whole matters from its text. The list has the matters of the field; a text on other matters lists
 * them in its own `matters`, as `disclosure:reply`.
 */
export const matters = {
	applicability: "适用范围",
	effect: "施行日期与有效期",
	secrecy: "国家秘密、工作秘密",
	platform: "统一的大数据平台",
	catalogue: "公共数据资源目录的编制",
	"catalogue.government": "政务数据目录的编制",
	"catalogue-update": "目录的更新",
	"catalogue-change": "删减、修改目录",
	"catalogue-publication": "目录的审核与发布",
	collection: "采集",
	"collection.identifiers": "采集的关键标识",
	procurement: "购买社会数据",
	aggregation: "汇聚",
	databases: "基础、主题、综合数据库",
	"data-quality": "数据的更新与质量",
	correction: "数据的校核",
	"correction-coordination": "校核的协调",
	sharing: "共享类型",
	"sharing.unconditional": "无条件共享类",
	"sharing.none": "不予共享类",
	"sharing.conditional": "有条件共享类",
	"sharing.partly": "仅能够部分提供的数据",
	"sharing-principle": "共享的原则",
	"sharing-route": "获取共享数据的途径",
	"sharing-route.unconditional": "无条件共享类数据的途径",
	"sharing-route.none": "不予共享类数据的途径",
	"sharing-route.conditional": "有条件共享类数据的途径",
	"sharing-recipient": "可以取得共享数据的单位",
	"sharing-basis": "不予共享类注明依据",
	"sharing-basis.conditional": "有条件共享类注明依据",
	"sharing-conditions": "目录列明申请条件",
	"sharing-channel": "共享渠道",
	"sharing-request": "共享申请的办理",
	supplement: "补充申请材料",
	delivery: "同意之后的共享",
	"service-change": "共享服务的终止或者变更",
	"extra-conditions": "另设申请环节或者条件",
	"refusal-reasons": "不同意共享的理由",
	"refusal-ground": "不同意共享的法定事由",
	"as-replied": "按照答复意见使用",
	dispute: "共享争议的解决",
	"use-purpose": "共享数据的用途",
	"use-third-party": "向第三方提供",
	"use-unrelated": "与履行职能无关的用途",
	disposal: "共享目的终了之后的处置",
	suspension: "共享权限的暂停与终止",
	records: "使用记录的保存",
	"personal-information": "个人信息的处理",
	paper: "要求另行提供纸质材料",
	"opening-channel": "开放渠道",
	opening: "开放属性",
	"opening-exclusion": "不予开放的情形",
	"opening-processing": "开放之前的处理",
	"opening-applicant": "可以申请开放数据的主体",
	"opening-refusal-reasons": "不同意开放的理由",
	"opening-emergency": "突发事件中的开放",
	"opening-route": "社会主体获取途径",
	"opening-list": "开放清单",
	"opening-conditions": "公布开放条件",
	"opening-promotion": "开放属性的升级",
	"opening-downgrade": "开放属性的降低",
	"opening-request": "开放申请的办理",
	"opening-demand": "对没有开放的数据提出需求",
	"use-open": "开放数据的使用",
	"opening-termination": "开放服务的终止",
	"expert-committee": "专家委员会",
	security: "安全审查与留存凭证",
	"secrecy-review": "公开前的保密审查",
	"secrecy-classification": "是否属于国家秘密的确定",
	"secrecy-aggregation": "汇聚、关联后属于国家秘密的数据",
	"data-provision": "向其他网络数据处理者提供",
	"important-data": "重要数据",
	projects: "信息化项目的审核和验收",
	funding: "信息化项目与运维经费",
	liability: "机构责任",
	"department-liability": "政府部门与主管部门的责任",
	"user-liability": "社会主体责任",
	deference: "上位规定",
	zones: "功能区执行权限",
} as const satisfies Readonly<Record<string, string>>;

/** The id of a matter that only one text regulates, prefixed with the name of that text, so that it is unique. */
export type OwnMatter = `${string}:${string}`;

/** The id of a matter of law: a common one, or one that the text lists itself. */
export type Matter = keyof typeof matters | OwnMatter;

/** The ids of the common matters, in order. */
export const matterIds = Object.keys(matters) as readonly (keyof typeof matters)[];

/** The Chinese term of a matter: that of the texts themselves if they have one, else the common one. */
export const matterLabel = (matter: Matter, own: Readonly<Record<string, string>> = {}): string => {
	if (Object.hasOwn(own, matter)) return own[matter] ?? matter;
	return Object.hasOwn(matters, matter) ? matters[matter as keyof typeof matters] : matter;
};
