import { all, is } from "../../model/law/condition";
import { jurisdiction } from "../../model/law/jurisdiction";
import type { Weifang } from "../names/weifang";
import { networkData2024 } from "../network-data-2024";
import { pipl2021 } from "../pipl-2021";
import { secrecy2010 } from "../secrecy-2010";
import { secrecy2024 } from "../secrecy-2024";
import { secrecyRegulation2024 } from "../secrecy-regulation-2024";
import { shandong2021 } from "../shandong-2021";
import { stateCouncil809 } from "../state-council-809";
import { weifang2021 } from "../weifang-2021";
import { nationalNotHeld } from "./national";
import { shandongReading } from "./shandong";

export type * from "../names/weifang";

/** 第三十七条：上位规定优先，上位规定没有规定的，仍用本市办法。 */
const deference = {
	cite: { article: 37 },
	quote: "国家、本省相关法律、法规、规章对公共数据管理已有规定的，从其规定；没有规定的，参照适用本办法",
	regulation: "weifang-2021",
} as const;

/** 潍坊市现行规定：法律只加限制，国务院条例优先，上位规定没有规定的适用本市办法。 */
export const weifang: Weifang = jurisdiction({
	id: "weifang",
	version: "1",
	label: "潍坊市现行规定",
	region: "潍坊市",
	layers: [
		{ regulation: pipl2021, relation: "also", by: deference, reading: "W-01" },
		{ regulation: secrecy2024, relation: "also", by: deference, reading: "W-01" },
		{ regulation: secrecy2010, relation: "also", by: deference, reading: "W-01" },
		{ regulation: secrecyRegulation2024, relation: "also", by: deference, reading: "W-01" },
		{ regulation: networkData2024, relation: "also", by: deference, reading: "W-01" },
		{ regulation: stateCouncil809, relation: "prevails", by: deference, reading: ["W-02", "W-03"] },
		{ regulation: shandong2021, relation: "also", by: deference, reading: "N-06" },
		{ regulation: weifang2021, relation: "base" },
	],
	compares: [
		{
			question: "liability",
			levels: ["discipline", "referred", "correct", "rectify"],
			because:
				"条例与本市办法不同时适用于同一事项，次序只供比较：给予处分最严，其次提请追究责任，再次责令改正，最宽为督促整改。",
		},
		{
			question: "sharingRoute",
			levels: ["confirm", "direct"],
			because:
				"《政务数据共享条例》第二十条、第二十一条对无条件共享类也要求申请和答复，较直接获取为严。条例与本市办法不同时适用于同一事项，次序只供比较。",
		},
		{
			question: "openingRoute",
			levels: ["none", "unreviewed", "blocked"],
			because: "保密审查是法律、行政法规的要求，安全审查是本市办法的要求；两项都须具备才能开放，次序只供两项都不具备时作答。",
		},
	],
	never: [
		{
			when: all(is("provider", "society"), is("publicData")),
			words: [
				{
					cite: { article: 3, paragraph: 1 },
					quote:
						"本办法所称公共数据，是指本市各级公共管理和服务机构在依法履行职责、提供服务过程中采集、产生和管理的各类数据资源",
					regulation: "weifang-2021",
				},
				{
					cite: { article: 25, paragraph: 1 },
					quote: "公民、法人和其他组织（以下简称“社会主体”）",
					regulation: "weifang-2021",
				},
			],
		},
		{
			when: all(is("dutyData"), is("provider", "organ"), is("publicData", false)),
			words: [
				{
					cite: { article: 3, paragraph: 1 },
					quote: "本条例所称政务数据，是指政府部门在依法履行职责过程中收集和产生的各类数据",
					regulation: "state-council-809",
				},
				{
					cite: { article: 3, paragraph: 1 },
					quote:
						"本办法所称公共数据，是指本市各级公共管理和服务机构在依法履行职责、提供服务过程中采集、产生和管理的各类数据资源",
					regulation: "weifang-2021",
				},
			],
		},
	],
	notHeld: [
		...nationalNotHeld,
		{
			title: "《山东省电子政务和政务数据管理办法》（省政府令第329号）",
			matters: [
				"sharing",
				"sharing-route",
				"sharing-request",
				"dispute",
				"catalogue",
				"catalogue-update",
				"collection",
				"projects",
				"funding",
			],
			by: deference,
		},
		{
			title: "《山东省大数据发展促进条例》第十九条以下",
			from: "2022-01-01",
			matters: ["sharing", "opening", "security", "liability"],
			by: deference,
		},
		{
			// 通过之日；施行日期以及是否废止、修改上一条例，未核对。
			title: "《山东省数字经济促进条例》（2025年11月20日通过）",
			from: "2025-11-20",
			matters: ["collection", "procurement", "catalogue", "sharing", "opening"],
			by: deference,
		},
		{
			title: "《山东省公共数据开放办法》（省政府令第344号）",
			from: "2022-04-01",
			matters: [
				"opening",
				"opening-route",
				"opening-list",
				"opening-promotion",
				"opening-downgrade",
				"opening-request",
				"opening-demand",
			],
			by: deference,
		},
		{
			title: "《潍坊市公共数据开放工作细则》",
			from: "2025-06-27",
			matters: ["opening-request", "opening-demand", "opening-route"],
			by: {
				cite: { article: 25, paragraph: 3 },
				quote: "应当依照国家、省和市有关规定及时予以办理",
				regulation: "weifang-2021",
			},
		},
	],
	readings: [
		{
			id: "W-01",
			question: "法律、行政法规对个人信息、国家秘密、工作秘密和重要数据的限制，与本市办法的规定是什么关系？",
			choice: "叠加。这些限制在本市办法的各项规定之外另行适用，任何一项限制成立，都不因另一项不成立而放宽。",
			because: "这些法律、行政法规只设限制，没有就共享类型、开放属性另作规定，不发生取代的问题。",
			alternatives: ["法律有规定的，本市办法不再适用"],
		},
		{
			id: "W-02",
			question: "第三十七条“已有规定”，以一部法规为单位，还是以一个事项为单位？",
			choice:
				"以事项为单位。《政务数据共享条例》就同一事项已有规定的，从其规定，不适用本市办法；没有规定的（如共享前的安全审查），本市办法照旧适用。",
			because: "第三十七条后半句“没有规定的，参照适用本办法”。",
			alternatives: ["《政务数据共享条例》适用的，本市办法一概不适用"],
		},
		{
			id: "W-03",
			question: "《政务数据共享条例》较本市办法宽的，是否也优先？",
			choice: "优先，例如经提供部门同意可以提供给第三方；但逐项列出因此不适用的规定和其单独适用时的结论，请人工确认。",
			because: "第三十七条未区分宽严；行政法规的位阶高于规范性文件。",
			alternatives: ["本市办法较严的，从严"],
		},
		shandongReading,
	],
});
