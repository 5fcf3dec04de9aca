import { ranks } from "../../model/law/rank";

/** 依据的位阶。未注明与内部文件一并列出，因为实践中两者都会出现在目录里。 */
export const basis = [{ id: "none", label: "未注明" }, ...ranks] as const;

/** 明文规定不能提供或者开放的依据，按最高位阶填写。 */
export const forbiddances = [{ id: "none", label: "没有此类规定" }, ...ranks] as const;

/** 提供、使用数据的各类主体。 */
export const bodies = [
	{ id: "organ", label: "本市各级行政机关" },
	{ id: "delegated", label: "法律、法规授权的具有管理公共事务职能的组织" },
	{ id: "welfare", label: "法律、法规授权具有社会公益服务职能的事业单位、社会组织" },
	{ id: "utility", label: "承担公共服务职能的企事业单位" },
	{ id: "centralAgency", label: "中央垂直管理机关驻本市的机构（税务、海关、气象等）" },
	{ id: "outsideGovernment", label: "本市以外的政府部门，含法律、法规授权的具有管理公共事务职能的组织" },
	{ id: "outside", label: "其他未列举的机关、单位" },
	{ id: "society", label: "社会主体" },
] as const;

/** 国家机关，以及准用国家机关规定的授权组织：各级行政机关、中央垂直管理机关的驻地机构、本市以外的政府部门。 */
export const stateOrgans = ["organ", "delegated", "centralAgency", "outsideGovernment"] as const;

/** 是否涉密、是否已经定密。 */
export const secrecy = [
	{ id: "none", label: "不涉及" },
	{ id: "involved", label: "涉及国家秘密（尚未依法确定）" },
	{ id: "determined", label: "依法确定为国家秘密" },
] as const;

/** 是否含有个人信息；经匿名化处理的不再是个人信息。 */
export const personalInformation = [
	{ id: "none", label: "不含" },
	{ id: "general", label: "含一般个人信息" },
	{ id: "sensitive", label: "含敏感个人信息" },
] as const;

/** 目录注明的共享类型；有条件共享的两种情形一并列出。 */
export const shareClasses = [
	{ id: "none", label: "不予共享" },
	{ id: "conditional", label: "有条件共享" },
	{ id: "someBodies", label: "有条件共享（仅可提供给部分机构）" },
	{ id: "partOnly", label: "有条件共享（仅能够部分提供）" },
	{ id: "unconditional", label: "无条件共享" },
] as const;

/** 依实质可提供共享的范围（潍坊第十九条）。 */
export const sharingRanges = [
	{ id: "unsuitable", label: "不宜提供" },
	{ id: "partly", label: "仅能够部分提供" },
	{ id: "some", label: "可提供给部分机构" },
	{ id: "all", label: "可提供给所有机构" },
] as const;

/** 法律、法规对开放的规定；应当公开的，仅指法律、行政法规的规定。 */
export const openingLaws = [
	{ id: "silent", label: "无此类规定" },
	{ id: "forbidden", label: "规定不得开放" },
	{ id: "elsewhere", label: "规定应当通过其他途径获取" },
	{ id: "required", label: "法律、行政法规规定应当公开" },
] as const;

/** 规章对开放的规定。 */
export const openingRules = [
	{ id: "silent", label: "无此类规定" },
	{ id: "forbidden", label: "规定不得开放或者只能通过其他途径获取" },
] as const;

/** 目录注明的开放属性。 */
export const openClasses = [
	{ id: "unclassified", label: "尚未确定" },
	{ id: "none", label: "不予开放" },
	{ id: "conditional", label: "有条件开放" },
	{ id: "unconditional", label: "无条件开放" },
] as const;

/** 更新目录的事由。本市办法及于地方性法规，不及于国务院决定；国务院条例及于国务院决定，不及于地方性法规。 */
export const catalogueTriggers = [
	{ id: "none", label: "没有发生" },
	{ id: "lawAmended", label: "法律、行政法规修订或者调整" },
	{ id: "decisionAdjusted", label: "国务院决定调整" },
	{ id: "localAmended", label: "地方性法规修订" },
	{ id: "functionChanged", label: "职能（职责）变更" },
] as const;

/** 对共享申请的答复。 */
export const replies = [
	{ id: "pending", label: "尚未答复" },
	{ id: "agree", label: "同意" },
	{ id: "agreePartly", label: "部分同意" },
	{ id: "agreeWithConditions", label: "附条件同意" },
	{ id: "refuse", label: "不同意" },
] as const;

/** 取得数据的方式。 */
export const acquisitions = [
	{ id: "sharing", label: "从共享平台获取" },
	{ id: "openConditional", label: "有条件开放" },
	{ id: "openUnconditional", label: "无条件开放" },
] as const;

/** 数据的实际用途。 */
export const purposes = [
	{ id: "granted", label: "与明确的用途或者申请的用途一致" },
	{ id: "otherDuty", label: "用于本单位其他履职用途" },
	{ id: "unrelated", label: "用于与本单位履行职能无关的用途" },
	{ id: "otherUse", label: "社会主体的使用与申请的用途不一致" },
] as const;

/** 向第三方提供的方式。 */
export const disclosures = [
	{ id: "no", label: "没有提供" },
	{ id: "direct", label: "直接提供" },
	{ id: "transformed", label: "以改变数据形式等方式提供" },
] as const;

/** 自建的开放渠道是否已经接入统一的开放平台。 */
export const portals = [
	{ id: "none", label: "没有" },
	{ id: "integrated", label: "已接入或者通过开放平台提供服务" },
	{ id: "separate", label: "未接入开放平台" },
] as const;
