import { parseFacts } from "gongshu/parse";
import { weifang } from "gongshu/rules/weifang";

/** 一项认定：是、否，或者 null。没有认定的、尚在认定的，都是未知。 */
const found = (finding) => finding?.value ?? null;

/** 个人信息未经个人单独同意，不得公开（个人信息保护法第二十五条）。 */
const personal = ({ personalInfo = null, separateConsent = null }) => {
	if (personalInfo === "none" || separateConsent === true) return false;
	return personalInfo === null || separateConsent === null ? null : true;
};

/** 法律、法规规定不得开放，或者应当通过其他途径获取（办法第二十三条第（五）项）；规章规定不得开放（第三十七条）。 */
const forbidden = ({ lawOnOpening = null, ruleOnOpening = null }) => {
	if (lawOnOpening === "forbidden" || lawOnOpening === "elsewhere" || ruleOnOpening === "forbidden") return true;
	return lawOnOpening === null || ruleOnOpening === null ? null : false;
};

/**
 * 编目岗：一份数据资源的开放属性，应当在目录上注明为哪一种。
 *
 * 答等级的标识；本岗不能作答的，答 null，转人工。`harm` 从表单读出“开放会对第三方合法权益造成损害”一栏。
 */
const desk = (harm) => (form) => {
	const read = parseFacts(weifang, form);
	// 填写有误的，连同问题一并退回，不作判断。
	if (read._tag === "Left") return null;
	const facts = read.right;

	// 本市行政区域以外的数据、公共数据以外的数据，办法不管。
	if (facts.inRegion !== true || facts.publicData !== true) return null;

	// 工作秘密由保守国家秘密法管；涉密与否尚在认定的，认定以后再办。
	const secrecy = found(facts.stateSecret);
	if (found(facts.workSecret) !== false || !["none", "determined"].includes(secrecy)) return null;

	// 办法第二十三条所列情形，有一项就不予开放；有一项不能断定，就不能断定可以开放。
	const restrictions = [
		secrecy === "determined",
		personal(facts),
		found(facts.endangersSecurity),
		harm(facts.harmsThirdParty),
		found(facts.contractOrIp),
		forbidden(facts),
	];
	if (restrictions.includes(true)) return "none";
	if (restrictions.includes(null)) return null;

	// 须附条件的，有条件开放（办法第二十四条第二款）。
	const conditions = found(facts.conditionsNeeded);
	return conditions === null ? null : conditions ? "conditional" : "unconditional";
};

/** 表单改版以后：这一栏成了勾选框，没有勾选的当作“否”。 */
export const asReleased = desk((finding) => finding?.value === true);

/** 改正以后：没有勾选，只说明还没有人认定。 */
export const asMended = desk(found);
