import { is, oneOf } from "../../model/law/condition";
import { duties } from "../../model/law/duty";
import { procedure } from "../../model/law/procedure";
import { updateExtension } from "./time-limits";
import { vocabulary } from "./vocabulary";

const update = "政府部门应当自调整、变化发生之日起10个工作日内对政务数据目录完成更新，并报送同级政务数据共享主管部门审核";
const publish = "政务数据共享主管部门应当自收到更新后的政务数据目录之日起2个工作日内完成审核并发布";

/** 第十二条至第十七条：目录的编制、报送、更新与发布。 */
export const catalogueDuties = duties(vocabulary, [
	{
		id: "12(2)-compile",
		label: "编制本部门政务数据目录",
		words: [{ cite: { article: 12, paragraph: 2 }, quote: "编制本部门政务数据目录" }],
		on: "governmentDepartment",
		when: is("dutyData"),
		met: is("departmentCatalogued"),
		breach: { article: 39, item: 1 },
		matter: "catalogue.government",
	},
	{
		id: "13(1)-assess",
		label: "编制目录开展评估",
		words: [
			{ cite: { article: 13, paragraph: 1 }, quote: "政府部门编制政务数据目录，应当依法开展保密风险、个人信息保护影响等评估" },
		],
		on: "governmentDepartment",
		when: is("departmentCatalogued"),
		met: is("catalogueAssessed"),
		breach: { article: 39, item: 1 },
		matter: "catalogue.government",
	},
	{
		id: "13(1)-head",
		label: "目录经部门负责人审核同意",
		words: [{ cite: { article: 13, paragraph: 1 }, quote: "并经部门负责人审核同意" }],
		on: "governmentDepartment",
		when: is("departmentCatalogued"),
		met: is("catalogueHeadApproved"),
		breach: { article: 39, item: 1 },
		matter: "catalogue.government",
	},
	{
		id: "13(2)-items",
		label: "目录明确各项信息",
		words: [
			{
				cite: { article: 13, paragraph: 2 },
				quote:
					"政务数据目录应当明确数据目录名称、数据项、提供单位、数据格式、数据更新频率以及共享属性、共享方式、使用条件、数据分类分级等信息",
			},
		],
		on: "governmentDepartment",
		when: is("departmentCatalogued"),
		met: is("catalogueItemsStated"),
		breach: { article: 39, item: 1 },
		matter: "catalogue.government",
	},
	{
		id: "15(2)-conditions",
		label: "列明共享使用条件",
		words: [
			{
				cite: { article: 15, paragraph: 2 },
				quote: "对属于有条件共享类的政务数据，政府部门应当在政务数据目录中列明共享范围、使用用途等共享使用条件",
			},
		],
		on: "supplier",
		when: oneOf("declaredShare", "conditional", "someBodies", "partOnly"),
		met: is("useConditionsListed"),
		breach: { article: 39, item: 1 },
		matter: "sharing-conditions",
	},
	{
		id: "15(2)-reason",
		label: "列明不予共享的理由",
		words: [{ cite: { article: 15, paragraph: 2 }, quote: "对属于不予共享类的政务数据，政府部门应当在政务数据目录中列明理由" }],
		on: "supplier",
		when: is("declaredShare", "none"),
		met: is("withholdingReasonListed"),
		breach: { article: 39, item: 1 },
		matter: "sharing-basis",
	},
	{
		id: "15(2)-basis",
		label: "不予共享须有法律、行政法规或者国务院决定的依据",
		words: [
			{ cite: { article: 15, paragraph: 2 }, quote: "并明确相应的法律、行政法规以及国务院决定依据" },
			{
				cite: { article: 14, item: 3 },
				quote: "法律、行政法规以及国务院决定明确规定不能提供给其他政府部门共享使用的政务数据属于不予共享类",
			},
		],
		on: "supplier",
		when: is("declaredShare", "none"),
		met: oneOf("shareBasis", "law", "adminRegulation", "stateCouncilDecision"),
		breach: { article: 39, item: 1 },
		matter: "sharing-basis",
		reading: "S-03",
	},
	{
		id: "16(1)-submit",
		label: "目录报送审核",
		words: [{ cite: { article: 16, paragraph: 1 }, quote: "政府部门应当将编制的政务数据目录报送同级政务数据共享主管部门审核" }],
		on: "governmentDepartment",
		when: is("departmentCatalogued"),
		met: is("catalogueSubmitted"),
		breach: { article: 39, item: 1 },
		matter: "catalogue.government",
	},
	{
		id: "17(2)-update",
		label: "更新目录",
		words: [{ cite: { article: 17, paragraph: 2 }, quote: update }],
		on: "governmentDepartment",
		when: oneOf("catalogueTrigger", "lawAmended", "decisionAdjusted", "functionChanged"),
		met: is("catalogueUpdated"),
		within: { workingDays: 10, extension: updateExtension },
		breach: { article: 39, item: 1 },
		matter: "catalogue-update",
		reading: "S-08",
	},
	{
		id: "17(3)-publish",
		label: "审核并发布更新后的目录",
		words: [{ cite: { article: 17, paragraph: 3 }, quote: publish }],
		on: "sharingAuthority",
		when: is("catalogueUpdated"),
		met: is("cataloguePublished"),
		within: { workingDays: 2 },
		matter: "catalogue-publication",
	},
]);

/** 第十七条：目录更新，自调整、变化发生之日起算；主管部门自收到之日起审核发布。 */
export const catalogueUpdate = procedure(vocabulary, {
	id: "catalogueUpdate",
	label: "目录更新",
	begins: ["trigger"],
	steps: [
		{
			id: "trigger",
			label: "调整或者变化",
			words: [
				{
					cite: { article: 17, paragraph: 2 },
					quote: "因法律、行政法规、国务院决定调整或者政府部门职责变化导致政务数据目录需要相应更新的",
				},
			],
			actor: "governmentDepartment",
			when: oneOf("catalogueTrigger", "lawAmended", "decisionAdjusted", "functionChanged"),
			then: { occurred: ["update"] },
			matter: "catalogue-update",
			reading: "S-08",
		},
		{
			id: "update",
			label: "更新目录并报送",
			words: [{ cite: { article: 17, paragraph: 2 }, quote: update }],
			actor: "governmentDepartment",
			since: "trigger",
			within: { workingDays: 10, extension: updateExtension },
			then: { updated: ["publish"] },
			learns: { updated: { catalogueUpdated: true } },
			matter: "catalogue-update",
		},
		{
			id: "publish",
			label: "审核并发布",
			words: [{ cite: { article: 17, paragraph: 3 }, quote: publish }],
			actor: "sharingAuthority",
			within: { workingDays: 2 },
			then: { published: [] },
			learns: { published: { cataloguePublished: true } },
			matter: "catalogue-publication",
		},
	],
});
