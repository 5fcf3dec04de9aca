import { all, is, oneOf } from "../../model/law/condition";
import { remedies as define } from "../../model/law/remedy";
import { vocabulary } from "./vocabulary";

/** 条文写明的改变之道：五项情形、规章的禁止、不能提供共享的规定、须附条件、目录所注、清单与条件的公布，以及项目与经费，各有其途径。只关系义务是否履行的，履行义务即是，不另列。 */
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
		anew: ["securityReview"],
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
		changes: ["harmsThirdParty", "personalInfo", "conditionsNeeded"],
		requires: is("personalInfo", "none"),
		reading: ["A-03", "A-05"],
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
		requires: oneOf("lawOnOpening", "silent", "required"),
		reading: "A-03",
	},
	{
		id: "rule-amendment",
		label: "规章修改",
		words: [{ cite: { article: 37 }, quote: "国家、本省相关法律、法规、规章对公共数据管理已有规定的，从其规定" }],
		changes: ["ruleOnOpening"],
		requires: is("ruleOnOpening", "silent"),
		reading: "B-18",
	},
	{
		id: "sharing-amendment",
		label: "不能提供共享的规定修改、废止",
		words: [
			{
				cite: { article: 11 },
				quote: "有关法律、法规作出修订或者职能发生变更的，应当在15个工作日内更新公共数据资源目录",
			},
		],
		changes: ["sharingForbidden"],
		requires: is("sharingForbidden", "none"),
	},
	{
		id: "list",
		label: "列入开放清单并公布",
		words: [{ cite: { article: 24, paragraph: 1 }, quote: "公共数据开放清单通过开放平台予以公布" }],
		changes: ["onOpenList"],
		requires: is("onOpenList"),
	},
	{
		id: "correct-catalogue",
		label: "改正目录所注",
		words: [
			{ cite: { article: 11 }, quote: "涉及删减、修改目录的，需报本级大数据主管部门同意并备案" },
			{
				cite: { article: 19 },
				quote:
					"各级公共管理和服务机构认为本单位的公共数据属于有条件共享类或者不予共享类的，应当在本单位编制的公共数据资源目录中注明相关法律、法规和规章等依据",
			},
			{
				cite: { article: 24, paragraph: 2 },
				quote: "公共数据按照开放属性分为无条件开放、有条件开放、不予开放三种类型",
			},
		],
		changes: ["declaredShare", "shareBasis", "shareConditionsListed", "declaredOpen", "changeApproved"],
		anew: ["changeApproved"],
		requires: is("changeApproved"),
		matter: "catalogue-change",
		reading: "B-22",
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
	{
		id: "complete-project",
		label: "补编项目目录、改正至符合共享和开放要求",
		words: [
			{ cite: { article: 33 }, quote: "凡未编制形成数据资源目录或不符合公共数据共享和开放要求的项目，一律不予审核和验收" },
		],
		changes: ["projectCatalogued", "projectMeets"],
		requires: all(is("projectCatalogued"), is("projectMeets")),
		reading: "B-23",
	},
	{
		id: "rectify",
		label: "整改",
		words: [
			{
				cite: { article: 33 },
				quote:
					"对无正当理由不按照本办法开展公共数据资源管理的政务部门，不予安排新的信息化建设项目，并暂停安排已建项目的运行维护费用",
			},
			{ cite: { article: 35 }, quote: "由大数据主管部门督促整改" },
		],
		changes: ["managesAsRequired"],
		requires: is("managesAsRequired"),
		reading: "B-23",
	},
]);
