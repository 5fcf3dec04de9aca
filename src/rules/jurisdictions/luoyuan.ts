import { all, is } from "../../model/law/condition";
import { jurisdiction } from "../../model/law/jurisdiction";
import { luoyuan2021 } from "../luoyuan-2021";
import type { Luoyuan } from "../names/luoyuan";
import { nationalLayers, nationalNotHeld, nationalReadings, openingCompared, openingComparedReading } from "./national";

export type * from "../names/luoyuan";

const basis = { heading: "一、《罗源县政务数据资源管理办法》（以下简称《办法》）的制定背景和目的" } as const;

/** 罗源县现行规定：共享依国务院条例，条例不适用的，依本县资料。 */
export const luoyuan: Luoyuan = jurisdiction({
	id: "luoyuan",
	version: "1",
	label: "罗源县现行规定",
	region: "福州市罗源县",
	layers: [...nationalLayers, { regulation: luoyuan2021, relation: "base" }],
	compares: [
		...openingCompared,
		{
			question: "sharingRoute",
			levels: ["apply", "applyThroughBureau", "confirm", "direct"],
			because: "条例对无条件共享类也要求申请和答复，较直接获取为严。条例与本县资料不同时适用于同一事项，次序只供比较。",
		},
		{
			question: "openingRoute",
			levels: ["unreviewed", "apply"],
			because: "保密审查在公开之先，未作的，经申请也不得开放。",
		},
	],
	never: [
		{
			when: all(is("dutyData"), is("provider", "organ"), is("governmentData", false)),
			words: [
				{
					cite: { article: 3, paragraph: 1 },
					quote: "本条例所称政务数据，是指政府部门在依法履行职责过程中收集和产生的各类数据",
					regulation: "state-council-809",
				},
				{
					cite: { heading: "三、《办法》适用范围、定义及原则" },
					quote: "行政机关、事业单位、社会团体（以下统称“政务部门”）在履行职责过程中采集和获取的",
					regulation: "luoyuan-2021",
				},
			],
		},
	],
	notHeld: [
		...nationalNotHeld,
		{
			title: "《福建省政务数据管理办法》（省政府令第178号）",
			matters: ["sharing", "sharing-route", "sharing-request", "dispute", "opening", "opening-route", "opening-request"],
			by: { cite: basis, quote: "根据《福建省政务数据管理办法》（省政府令第178号）", regulation: "luoyuan-2021" },
		},
		{
			title: "《福州市政务数据资源管理办法》（榕政综〔2019〕317号）",
			matters: ["sharing", "sharing-route", "sharing-request", "dispute", "opening", "opening-route", "opening-request"],
			by: {
				cite: basis,
				quote: "《福州市人民政府关于印发<福州市政务数据资源管理办法>的通知》（榕政综〔2019〕317号）",
				regulation: "luoyuan-2021",
			},
		},
	],
	readings: [...nationalReadings, openingComparedReading],
});
