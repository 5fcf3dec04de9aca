import type { Layer, Ordering } from "../../model/law/jurisdiction";
import type { Reading } from "../../model/law/reading";
import { pipl2021 } from "../pipl-2021";
import { secrecy2024 } from "../secrecy-2024";
import { stateCouncil809 } from "../state-council-809";

/** 本地资料没有写明怎样从其规定的，依上位规定自己的适用条款列入：法律只加限制，国务院条例优先。 */
export const nationalLayers = [
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

/** 本地资料没有写明不予开放一级的，与个人信息保护法的限制比较宽严。 */
export const openingCompared = [
	{ question: "opening", levels: ["none", "conditional"], reading: "N-04" },
] as const satisfies readonly Ordering[];

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
		question: "法律对个人信息、工作秘密的限制，与本地办法是什么关系？",
		choice: "叠加。法律的限制另行适用，任何一项限制成立，都不因另一项不成立而放宽。",
		because: "法律只设限制，没有就共享类型、开放属性另作规定，不发生取代的问题。",
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
