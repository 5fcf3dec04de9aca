import { all, any, is, isNot, oneOf } from "../../model/law/condition";
import { duties } from "../../model/law/duty";
import { procedure } from "../../model/law/procedure";
import { vocabulary } from "./vocabulary";

const shared = is("obtainedBy", "sharing");
const within = any(is("purpose", "granted"), is("providerConsent"));
const kept = any(is("thirdParty", "no"), is("providerConsent"));

/** 第二十五条至第二十九条、第三十七条：取得数据之后的使用、处置、终止与记录。 */
export const useDuties = duties(vocabulary, [
	{
		id: "25(1)-purpose",
		label: "不得擅自扩大使用范围、用于其他目的",
		words: [
			{ cite: { article: 25, paragraph: 1 }, quote: "不得擅自扩大使用范围以及用于或者变相用于其他目的" },
			{
				cite: { article: 25, paragraph: 1 },
				quote: "确需扩大使用范围、用于其他目的或者提供给第三方的，应当经政务数据提供部门同意",
			},
		],
		on: "demander",
		when: shared,
		met: within,
		breach: { article: 40, item: 2 },
		matter: "use-purpose",
		reading: "S-11",
	},
	{
		id: "25(1)-third-party",
		label: "不得擅自提供给第三方",
		words: [
			{ cite: { article: 25, paragraph: 1 }, quote: "不得擅自将获得的政务数据提供给第三方" },
			{
				cite: { article: 25, paragraph: 1 },
				quote: "确需扩大使用范围、用于其他目的或者提供给第三方的，应当经政务数据提供部门同意",
			},
		],
		on: "demander",
		when: shared,
		met: kept,
		breach: { article: 40, item: 3 },
		matter: "use-third-party",
		reading: "S-11",
	},
	{
		id: "27(1)-dispose",
		label: "共享目的终了的妥善处置",
		words: [
			{
				cite: { article: 27, paragraph: 1 },
				quote:
					"政务数据需求部门通过共享获取的政务数据，共享目的已实现、无法实现或者为实现共享目的不再必要的，应当按照政务数据提供部门的要求妥善处置",
			},
		],
		on: "demander",
		when: all(shared, is("purposeEnded")),
		met: is("disposed"),
		breach: { article: 40, item: 4 },
		matter: "disposal",
	},
	{
		id: "27(2)-suspend",
		label: "暂停擅自使用者的共享权限并督促整改",
		words: [
			{
				cite: { article: 27, paragraph: 2 },
				quote: "政务数据共享主管部门或者政务数据提供部门应当暂停其政务数据共享权限，并督促限期整改",
			},
		],
		on: "supplier",
		when: all(
			shared,
			any(
				all(oneOf("purpose", "otherDuty", "unrelated", "otherUse"), isNot("providerConsent")),
				all(oneOf("thirdParty", "direct", "transformed"), isNot("providerConsent")),
			),
		),
		met: is("sharingSuspended"),
		matter: "suspension",
		reading: "S-12",
	},
	{
		id: "27(3)-continue",
		label: "无正当理由不得终止或者变更共享服务",
		words: [
			{
				cite: { article: 27, paragraph: 3 },
				quote: "政务数据提供部门无正当理由，不得终止或者变更已提供的政务数据共享服务",
			},
		],
		on: "supplier",
		when: is("serviceChanged"),
		met: is("changeJustified"),
		breach: { article: 39, item: 7 },
		matter: "service-change",
	},
	{
		id: "27(4)-consult",
		label: "终止或者变更服务须协商并备案",
		words: [
			{
				cite: { article: 27, paragraph: 4 },
				quote: "确需终止或者变更服务的，政务数据提供部门应当与政务数据需求部门协商，并报同级政务数据共享主管部门备案",
			},
		],
		on: "supplier",
		when: is("serviceChanged"),
		met: is("changeConsulted"),
		breach: { article: 39, item: 7 },
		matter: "service-change",
	},
	{
		id: "29(2)-records",
		label: "记录使用情况并保存",
		words: [
			{
				cite: { article: 29, paragraph: 2 },
				quote: "政务数据需求部门应当对共享政务数据的使用场景、使用过程、应用成效、存储情况、销毁情况等进行记录",
			},
		],
		on: "demander",
		when: shared,
		met: is("useRecorded"),
		breach: { article: 40, item: 5 },
		matter: "records",
	},
	{
		id: "29(2)-keep",
		label: "使用记录保存不少于3年",
		words: [{ cite: { article: 29, paragraph: 2 }, quote: "有关记录保存期限不少于3年" }],
		on: "demander",
		when: all(shared, is("useRecorded")),
		met: is("recordsKept"),
		within: { years: 3, atLeast: true },
		breach: { article: 40, item: 5 },
		matter: "records",
	},
	{
		id: "37(1)-personal",
		label: "遵守个人信息保护的规定",
		words: [
			{
				cite: { article: 37, paragraph: 1 },
				quote:
					"政府部门及其工作人员在开展涉及个人信息的政务数据共享活动时，应当遵守《中华人民共和国个人信息保护法》、《网络数据安全管理条例》等法律、行政法规的规定",
			},
		],
		on: "governmentDepartment",
		when: oneOf("personalInfo", "general", "sensitive"),
		met: is("personalInfoLawFollowed"),
		matter: "personal-information",
	},
]);

/** 第二十六条：需求部门提出校核申请，提供部门按期核实、更正并反馈。 */
export const correction = procedure(vocabulary, {
	id: "correction",
	label: "数据校核",
	begins: ["report"],
	steps: [
		{
			id: "report",
			label: "提出校核申请",
			words: [
				{
					cite: { article: 26, paragraph: 2 },
					quote: "发现政务数据不准确或者不完整的，应当及时向政务数据提供部门提出政务数据校核申请",
				},
			],
			actor: "demander",
			within: { stated: false, words: "及时" },
			then: { reported: ["verify"] },
			learns: { reported: { correctionRequested: true } },
			matter: "correction",
		},
		{
			id: "verify",
			label: "核实、更正并反馈",
			words: [
				{
					cite: { article: 26, paragraph: 2 },
					quote: "政务数据提供部门应当自收到政务数据校核申请之日起10个工作日内予以核实、更正并反馈校核处理结果",
				},
			],
			actor: "supplier",
			within: { workingDays: 10 },
			then: { corrected: [], failed: [] },
			learns: { corrected: { dataCorrected: true } },
			matter: "correction",
		},
	],
});

/** 第二十六条：发现错误的提出校核，收到校核申请的按期核实更正。 */
export const correctionDuties = duties(vocabulary, [
	{
		id: "26(2)-report",
		label: "提出校核申请",
		words: [
			{
				cite: { article: 26, paragraph: 2 },
				quote: "发现政务数据不准确或者不完整的，应当及时向政务数据提供部门提出政务数据校核申请",
			},
		],
		on: "demander",
		when: is("errorFound"),
		met: is("correctionRequested"),
		within: { stated: false, words: "及时" },
		matter: "correction",
	},
	{
		id: "26(2)-verify",
		label: "按期核实、更正并反馈",
		words: [
			{
				cite: { article: 26, paragraph: 2 },
				quote: "政务数据提供部门应当自收到政务数据校核申请之日起10个工作日内予以核实、更正并反馈校核处理结果",
			},
		],
		on: "supplier",
		when: is("correctionRequested"),
		met: is("dataCorrected"),
		within: { workingDays: 10 },
		breach: { article: 39, item: 6 },
		matter: "correction",
	},
]);
