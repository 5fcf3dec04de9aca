import { is, oneOf } from "../../model/law/condition";
import { remedies as define } from "../../model/law/remedy";
import { vocabulary } from "./vocabulary";

/** 每一项不予开放的情形各有其解除之道；脱敏只解除第（三）项。 */
export const remedies = define(vocabulary, [
	{
		id: "declassify",
		label: "依法解密",
		words: [{ cite: { article: 2, paragraph: 2 }, quote: "涉及国家秘密的公共数据管理，按照相关法律、法规的规定执行" }],
		changes: ["stateSecret"],
		requires: is("stateSecret", "none"),
		reading: "A-03",
	},
	{
		id: "review",
		label: "对处理后的数据重新安全审查",
		words: [{ cite: { article: 31, paragraph: 1 }, quote: "对拟共享和开放的公共数据进行安全审查" }],
		changes: ["endangersSecurity", "securityReview"],
		requires: is("securityReview", "passed"),
		reading: "A-03",
	},
	{
		id: "desensitize",
		label: "数据脱敏",
		words: [
			{
				cite: { article: 24, paragraph: 2 },
				quote: "有条件开放、不予开放类公共数据具备或数据脱敏后具备无条件开放属性的，应及时转为无条件开放类公共数据",
			},
		],
		changes: ["harmsThirdParty", "personalInfo"],
		requires: is("personalInfo", "none"),
		reading: "A-05",
	},
	{
		id: "licence",
		label: "取得许可、协议到期或者权利届满",
		words: [{ cite: { article: 23, item: 4 }, quote: "因协议或者知识产权限制而无法开放的" }],
		changes: ["contractOrIp"],
		reading: "A-03",
	},
	{
		id: "amendment",
		label: "法律、法规修改",
		words: [{ cite: { article: 23, item: 5 }, quote: "法律、法规规定不得开放或者应当通过其他途径获取的" }],
		changes: ["lawOnOpening"],
		requires: is("lawOnOpening", "silent"),
		reading: "A-03",
	},
	{
		id: "list",
		label: "列入开放清单并公布",
		words: [{ cite: { article: 24, paragraph: 1 }, quote: "公共数据开放清单通过开放平台予以公布" }],
		changes: ["onOpenList"],
		requires: is("onOpenList"),
	},
	{
		id: "reclassify",
		label: "转换开放属性",
		words: [
			{
				cite: { article: 24, paragraph: 2 },
				quote: "有条件开放、不予开放类公共数据具备或数据脱敏后具备无条件开放属性的，应及时转为无条件开放类公共数据",
			},
			{
				cite: { article: 24, paragraph: 2 },
				quote: "不予开放类公共数据具备有条件开放属性的，应及时转为有条件开放类公共数据",
			},
		],
		changes: ["declaredOpen"],
		requires: oneOf("declaredOpen", "conditional", "unconditional"),
		reading: "B-02",
	},
	{
		id: "publish",
		label: "公布开放条件",
		words: [{ cite: { article: 25, paragraph: 2 }, quote: "各级公共管理和服务机构应通过开放平台公布开放条件" }],
		changes: ["openConditionsPublished"],
		requires: is("openConditionsPublished"),
	},
]);
