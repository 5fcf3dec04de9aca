import { all, any, is, isNot, oneOf } from "../../model/law/condition";
import { duties } from "../../model/law/duty";
import { procedure } from "../../model/law/procedure";
import { vocabulary } from "./vocabulary";

/** 第七条至第十一条：统一平台，目录的编制、要素、责任部门与更新。 */
export const catalogueDuties = duties(vocabulary, [
	{
		id: "7(2)-platform",
		label: "依托全市统一的大数据平台",
		words: [
			{
				cite: { article: 7, paragraph: 2 },
				quote: "各级公共管理和服务机构依托全市统一的大数据平台开展公共数据共享、开放和利用工作",
			},
		],
		on: "body",
		when: is("publicData"),
		met: is("onUnifiedPlatform"),
		breach: { article: 35, item: 4 },
		matter: "platform",
	},
	{
		id: "9(1)-catalogue",
		label: "编入公共数据资源目录",
		words: [{ cite: { article: 9, paragraph: 1 }, quote: "编制形成本单位的公共数据资源目录" }],
		on: "body",
		when: is("publicData"),
		met: is("catalogued"),
		breach: { article: 35, item: 1 },
		matter: "catalogue",
	},
	{
		id: "8(2)-fields",
		label: "目录条目载明各项要素",
		words: [
			{ cite: { article: 8, paragraph: 2 }, quote: "明确数据的元数据、共享和开放属性、安全级别、使用要求、更新周期等" },
			{
				cite: { article: 9, paragraph: 1 },
				quote:
					"各级公共管理和服务机构应当依据本市公共数据资源目录编制规范、公共数据资源分类分级规范，编制形成本单位的公共数据资源目录",
			},
		],
		on: "body",
		when: is("catalogued"),
		met: is("catalogueFieldsComplete"),
		breach: { article: 35, item: 1 },
		matter: "catalogue",
		reading: "B-04",
	},
	{
		id: "9(2)-source",
		label: "明确数据责任部门",
		words: [{ cite: { article: 9, paragraph: 2 }, quote: "按照“一数一源”原则，明确数据责任部门" }],
		on: "cityAuthority",
		when: is("catalogued"),
		met: is("responsibleDepartmentNamed"),
		matter: "catalogue",
	},
	{
		id: "11-update",
		label: "更新目录",
		words: [
			{
				cite: { article: 11 },
				quote: "有关法律、法规作出修订或者职能发生变更的，应当在15个工作日内更新公共数据资源目录",
			},
		],
		on: "body",
		when: oneOf("catalogueTrigger", "lawAmended", "localAmended", "functionChanged"),
		met: is("catalogueUpdated"),
		within: { workingDays: 15 },
		breach: { article: 35, item: 1 },
		matter: "catalogue-update",
		reading: "A-14",
	},
	{
		id: "11-approval",
		label: "删减、修改目录报请同意并备案",
		words: [{ cite: { article: 11 }, quote: "涉及删减、修改目录的，需报本级大数据主管部门同意并备案" }],
		on: "body",
		when: oneOf("catalogueChange", "modify", "delete"),
		met: is("changeApproved"),
		breach: { article: 35, item: 1 },
		matter: "catalogue-change",
		reading: "B-05",
	},
]);

/** 第十一条：目录因法律、法规修订或者职能变更而更新。 */
export const catalogueUpdate = procedure(vocabulary, {
	id: "catalogueUpdate",
	label: "目录更新",
	begins: ["trigger", "approve"],
	initially: { changeApproved: false },
	steps: [
		{
			id: "trigger",
			label: "修订或者变更",
			words: [{ cite: { article: 11 }, quote: "有关法律、法规作出修订或者职能发生变更的" }],
			actor: "body",
			when: oneOf("catalogueTrigger", "lawAmended", "localAmended", "functionChanged"),
			then: { occurred: ["approve", "update"] },
			matter: "catalogue-update",
			reading: "A-14",
		},
		{
			id: "approve",
			label: "报请同意并备案",
			words: [{ cite: { article: 11 }, quote: "涉及删减、修改目录的，需报本级大数据主管部门同意并备案" }],
			actor: "authority",
			when: all(oneOf("catalogueChange", "modify", "delete"), isNot("changeApproved")),
			within: { stated: false, words: "同意并备案" },
			then: { agree: ["update"], refuse: ["approve", "update"] },
			learns: { agree: { changeApproved: true } },
			matter: "catalogue-change",
			reading: "B-17",
		},
		{
			id: "update",
			label: "更新目录",
			words: [{ cite: { article: 11 }, quote: "应当在15个工作日内更新公共数据资源目录" }],
			actor: "body",
			when: all(
				oneOf("catalogueTrigger", "lawAmended", "localAmended", "functionChanged"),
				any(oneOf("catalogueChange", "none", "add"), is("changeApproved")),
			),
			within: { workingDays: 15 },
			since: "trigger",
			then: { updated: [] },
			learns: { updated: { catalogueUpdated: true } },
			matter: "catalogue-update",
			reading: ["A-11", "A-12", "A-13", "A-14"],
		},
	],
});
