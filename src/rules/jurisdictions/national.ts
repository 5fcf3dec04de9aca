import type { Layer, NotHeld, Ordering } from "../../model/law/jurisdiction";
import type { Reading } from "../../model/law/reading";
import { networkData2024 } from "../network-data-2024";
import { pipl2021 } from "../pipl-2021";
import { secrecy2010 } from "../secrecy-2010";
import { secrecy2024 } from "../secrecy-2024";
import { secrecyRegulation2024 } from "../secrecy-regulation-2024";
import { stateCouncil809 } from "../state-council-809";

/** 只加限制的法律、行政法规，依其自己的适用条款列入；保守国家秘密法的两个文本按日相接。 */
const restrictions = [
	{
		regulation: pipl2021,
		relation: "also",
		by: {
			cite: { article: 3, paragraph: 1 },
			quote: "在中华人民共和国境内处理自然人个人信息的活动，适用本法",
			regulation: "pipl-2021",
		},
		reading: "N-01",
	},
	{
		regulation: secrecy2024,
		relation: "also",
		by: {
			cite: { article: 5, paragraph: 2 },
			quote: "一切国家机关和武装力量、各政党和各人民团体、企业事业组织和其他社会组织以及公民都有保密的义务",
			regulation: "secrecy-2024",
		},
		reading: "N-01",
	},
	{
		regulation: secrecy2010,
		relation: "also",
		by: {
			cite: { article: 3, paragraph: 2 },
			quote: "一切国家机关、武装力量、政党、社会团体、企业事业单位和公民都有保守国家秘密的义务",
			regulation: "secrecy-2010",
		},
		reading: "N-01",
	},
	{
		regulation: secrecyRegulation2024,
		relation: "also",
		by: {
			cite: { article: 1 },
			quote: "根据《中华人民共和国保守国家秘密法》（以下简称保密法）的规定，制定本条例",
			regulation: "secrecy-regulation-2024",
		},
		reading: "N-01",
	},
	{
		regulation: networkData2024,
		relation: "also",
		by: {
			cite: { article: 2, paragraph: 1 },
			quote: "在中华人民共和国境内开展网络数据处理活动及其安全监督管理，适用本条例",
			regulation: "network-data-2024",
		},
		reading: "N-01",
	},
] as const satisfies readonly Layer[];

/** 本地资料没有写明怎样让位的，依上位规定自己的适用条款列入：法律、行政法规只加限制，政务数据共享条例优先。 */
export const nationalLayers = [
	...restrictions,
	{
		regulation: stateCouncil809,
		relation: "prevails",
		by: {
			cite: { article: 2 },
			quote:
				"政府部门和法律、法规授权的具有管理公共事务职能的组织（以下统称政府部门）之间政务数据共享以及相关安全、监督、管理等工作，适用本条例",
			regulation: "state-council-809",
		},
		reading: ["N-02", "N-03"],
	},
] as const satisfies readonly Layer[];

/** 本地资料没有写明不予开放一级的，与法律、行政法规的限制比较宽严。 */
export const openingCompared = [
	{ question: "opening", levels: ["none", "conditional"], reading: "N-04" },
] as const satisfies readonly Ordering[];

/** 全国都适用而未收录的规定。 */
export const nationalNotHeld = [
	{
		title: "工作秘密管理办法",
		from: "2024-05-01",
		matters: ["secrecy"],
		by: { cite: { article: 64 }, quote: "工作秘密管理办法另行规定", regulation: "secrecy-2024" },
	},
	{
		title: "《中华人民共和国网络安全法》《中华人民共和国数据安全法》",
		from: "2021-09-01",
		matters: ["security"],
		by: {
			cite: { article: 1 },
			quote:
				"根据《中华人民共和国网络安全法》、《中华人民共和国数据安全法》、《中华人民共和国个人信息保护法》等法律，制定本条例",
			regulation: "state-council-809",
		},
	},
	{
		title: "《中华人民共和国政府信息公开条例》等规定应当公开的法律、行政法规",
		matters: ["opening", "opening-route", "opening-request"],
		by: {
			cite: { article: 4, paragraph: 2 },
			quote: "法律、行政法规规定公开的事项，应当依法公开",
			regulation: "secrecy-2024",
		},
	},
] as const satisfies readonly NotHeld[];

export const openingComparedReading = {
	id: "N-04",
	question: "个人信息保护法的“不得公开”，与本地资料的有条件开放（授权开放），孰严？",
	choice: "前者较严：不得公开的，不论本地归入哪一类、是否载明类型，都不得开放。",
	because: "个人信息保护法第二十五条是禁止性规定，没有附条件公开的例外。",
	alternatives: ["附条件提供不属于公开，不受第二十五条限制"],
} as const satisfies Reading;

/** 上位规定与本地资料相遇时的解释，各地相同。 */
export const nationalReadings = [
	{
		id: "N-01",
		question: "法律、行政法规对个人信息、国家秘密、工作秘密和重要数据的限制，与本地办法是什么关系？",
		choice: "叠加。这些限制另行适用，任何一项限制成立，都不因另一项不成立而放宽。",
		because: "这些法律、行政法规只设限制，没有就共享类型、开放属性另作规定，不发生取代的问题。",
		alternatives: ["法律有规定的，本地办法不再适用"],
	},
	{
		id: "N-02",
		question: "《政务数据共享条例》施行以后，本地办法的共享规定是否仍然适用？",
		choice: "以事项为单位。条例就同一事项已有规定的，从其规定，不适用本地办法；条例没有规定的，仍依本地资料。",
		because: "条例是行政法规，位阶高于地方政府规章和规范性文件；资料没有写明从其规定的范围。",
		alternatives: ["条例适用的，本地办法一概不适用"],
	},
	{
		id: "N-03",
		question: "条例较本地办法宽的，是否也优先？",
		choice: "优先，但逐项列出因此不适用的规定和其单独适用时的结论，请人工确认。",
		because: "条例是行政法规，没有区分宽严；本地办法全文未收录，不能断定另有从严的依据。",
		alternatives: ["本地办法较严的，从严"],
	},
] as const satisfies readonly Reading[];
