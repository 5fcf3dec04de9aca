import type { Inline, Section, Text } from "../document/node";
import { dayText } from "../model/day";
import { citation, type Quoted } from "../model/law/cite";
import type { Jurisdiction, Relation } from "../model/law/jurisdiction";
import { matterLabel } from "../model/law/matter";
import { quotation } from "../text/quotation";
import { valueLabel } from "../text/terms";
import { type BookTerms, conditionWords, termLink } from "./condition";
import { bulletList, paragraph, sectionOf } from "./sections";

const relationWords: Readonly<Record<Relation, string>> = {
	prevails: "优先：就同一事项取代以下各部",
	also: "叠加：只加限制，不取代",
	base: "本地规定：上位规定没有规定的，适用之",
};

const titleIn = ({ layers }: Jurisdiction, id: string | undefined): string => {
	const layer = layers.find(({ regulation }) => regulation.id === id);
	return layer ? `《${layer.regulation.title}》` : "";
};

const quotedIn = (place: Jurisdiction, words: Quoted): string => `${titleIn(place, words.regulation)}${quotation(words)}`;

/** The texts in their order, with the words that give each its place. */
export const layerSection = (place: Jurisdiction): readonly Section[] => {
	const rows = place.layers.map(({ regulation: { title, effective }, relation, by }): readonly Text[] => [
		`《${title}》`,
		relationWords[relation],
		effective.from ? dayText(effective.from) : "未载明",
		effective.until ? dayText(effective.until) : "未载明",
		by ? `${titleIn(place, by.regulation)}${citation(by.cite)}` : "—",
	]);
	const bases = [...new Map(place.layers.flatMap(({ by }) => (by ? [[by.quote, quotedIn(place, by)] as const] : []))).values()];
	return sectionOf("层级", "层级", [
		paragraph("自上而下排列。就一个事项，优先的规定已有规定并且适用的，以下各部不再适用，其余照旧；叠加的规定只加限制。"),
		{ kind: "table", caption: "层级", head: ["规定", "关系", "施行", "有效期至", "所据"], rows, rowHeads: true },
		...(bases.length > 0 ? [paragraph(`列入所据：${bases.join("；")}。`, "note")] : []),
	]);
};

/** The texts that may govern and are not held. */
export const notHeldSection = (place: Jurisdiction): readonly Section[] => {
	const own: Readonly<Record<string, string>> = Object.assign({}, ...place.layers.map(({ regulation }) => regulation.matters));
	const rows = (place.notHeld ?? []).map(({ title, from, matters, by }): readonly Text[] => [
		`${title}${from ? `（${dayText(from)}起）` : ""}`,
		matters.map((matter) => matterLabel(matter, own)).join("、"),
		quotedIn(place, by),
	]);
	const head = ["规定", "所涉事项", "列入所据"];
	return sectionOf(
		"未收录",
		"可能另有规定而文本未收录的",
		rows.length === 0 ? [] : [{ kind: "table", caption: "可能另有规定而文本未收录的", head, rows, rowHeads: true }],
	);
};

/** What the definitions of the texts exclude, and how levels are ordered that no text compares. */
export const combinedSections = (at: BookTerms, place: Jurisdiction): readonly Section[] => {
	const excluded = (place.never ?? []).map(({ when, words }): readonly Inline[] => [
		...[conditionWords(at, when)].flat(),
		`。${words.map((each) => quotedIn(place, each)).join("；")}`,
	]);
	const ordered = (place.compares ?? []).map(({ question, levels, because }): readonly Inline[] => [
		termLink(at, question),
		`：${levels.map((level) => `“${valueLabel(at.terms, question, level)}”`).join("严于")}${because === undefined ? "" : `。${because}`}`,
	]);
	return [
		...sectionOf("不能并存", "依定义不可能同时成立的填报", bulletList(excluded)),
		...sectionOf("宽严次序", "两部规定所定途径的宽严次序（本项目拟定，供从严比较）", bulletList(ordered)),
	];
};
