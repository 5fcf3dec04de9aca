import type { Regulation } from "../../model/law/regulation";
import { sampleDuties, sampleProcedures, sampleQuestions, sampleRemedies, sampleVocabulary } from "./provisions";

/** The sample regulation: one of each thing that a regulation can have, every word of it invented. */
export const sampleRegulation = (id: string, title: string, sha256: string): Regulation => ({
	id,
	title,
	number: "某政发〔2026〕1号（示例）",
	issuer: "某市人民政府",
	rank: "normative",
	region: "某市",
	effective: { from: "2026-01-01", words: { cite: { article: 7 }, quote: "本办法自2026年1月1日起施行" } },
	source: { grade: "full text", note: "虚构的示例。请写明所据文本的出处和取得日期", sha256 },
	articles: {
		1: { title: "目的", state: "context", why: "说明立法目的，没有规则" },
		2: { title: "适用范围", state: "encoded" },
		3: { title: "开放类型", state: "encoded" },
		4: { title: "开放清单与更新", state: "encoded" },
		5: { title: "开放申请", state: "encoded" },
		6: { title: "脱敏处理", state: "encoded" },
		7: { title: "施行日期", state: "encoded" },
	},
	actors: { [`${id}:bureau`]: "市数据局" },
	vocabulary: sampleVocabulary,
	scope: [
		{
			id: "2",
			cite: { article: 2 },
			quote: "本办法适用于本市行政区域内公共数据的开放",
			when: { fact: "inRegion", operator: "equal", value: true },
			matters: "all",
			otherwise: "silent",
		},
	],
	questions: sampleQuestions,
	duties: sampleDuties,
	remedies: sampleRemedies,
	procedures: sampleProcedures(id),
	readings: [
		{
			id: "R-01",
			question: "权利人有数人的，第三条第二款第（二）项的书面同意是否须由全部权利人作出？",
			choice: "须由全部权利人作出。只有部分权利人同意的，仍不予开放。",
			because: "条文没有写部分同意的效果，从严理解，以免损害没有同意的人。",
			alternatives: ["主要权利人同意即可"],
		},
	],
	unstated: [
		{
			matter: "opening-downgrade",
			note: "本办法没有写已经无条件开放的公共数据怎样改为不予开放",
			near: { cite: { article: 6 }, quote: "可以重新确定开放类型" },
		},
	],
});
