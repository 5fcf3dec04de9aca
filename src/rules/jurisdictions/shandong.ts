import type { Layer } from "../../model/law/jurisdiction";
import type { Reading } from "../../model/law/reading";
import { shandong2021 } from "../shandong-2021";

/** 山东省各地共有的一层：省大数据发展促进条例所收录的各条，只加限制。 */
export const shandongLayer = {
	regulation: shandong2021,
	relation: "also",
	by: {
		cite: { article: 2, paragraph: 1 },
		quote: "本省行政区域内促进大数据发展的相关活动，适用本条例",
		regulation: "shandong-2021",
	},
	reading: "N-06",
} as const satisfies Layer;

export const shandongReading = {
	id: "N-06",
	question: "《山东省大数据发展促进条例》与本地办法就同一事项都有规定的，是取代还是叠加？",
	choice: "叠加：两者的要求都须做到，例如购买数据既依省条例报请审核，也依本地办法报请批准。",
	because: "只收录第一条至第十八条，不能断定条例就该事项的规定已经完整；两者并不抵触。",
	alternatives: ["条例已有规定的，本地办法就该事项让位"],
} as const satisfies Reading;
