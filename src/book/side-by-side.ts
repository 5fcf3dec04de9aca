import type { Block, Section, Text } from "../document/node";
import { clausesOn, covers } from "../engine/layers/provision";
import { dayText } from "../model/day";
import { citation, type Quoted } from "../model/law/cite";
import type { Jurisdiction, Layer } from "../model/law/jurisdiction";
import { type Matter, matterIds, matterLabel } from "../model/law/matter";
import { ofKind, provisionsIn } from "../model/law/provisions";
import { anchors } from "./anchors";
import { type BookTerms, conditionWords } from "./condition";
import { paragraph, sectionOf } from "./sections";

/** What one text says on a matter. */
interface SaidBy {
	readonly layer: Layer;
	readonly words: readonly Quoted[];
}

const titleOfLayer = ({ regulation }: Layer): string => `《${regulation.title}》`;

const saidOn = ({ layers }: Jurisdiction, matter: Matter): readonly SaidBy[] =>
	layers.flatMap((layer) => {
		const provisions = ofKind(provisionsIn(layer.regulation), "rule", "grant", "duty", "step", "extension");
		const own = provisions.filter((provision) =>
			provision.kind === "extension" ? provision.of.matter === matter : provision.matter?.value === matter,
		);
		const words = own.flatMap((provision) => provision.words.map(({ value }) => value));
		return words.length === 0 ? [] : [{ layer, words: [...new Map(words.map((each) => [each.quote, each])).values()] }];
	});

/** Which text applies where: the higher one where it covers the case, the lower one elsewhere. */
const effectOn = (at: BookTerms, matter: Matter, said: readonly SaidBy[]): readonly Block[] => {
	const higher = said.find(({ layer }) => layer.relation === "prevails")?.layer;
	const lower = said.filter(({ layer }) => layer.relation === "base");
	const adding = said.filter(({ layer }) => layer.relation === "also");
	const sentences: readonly Text[] = [
		...(higher && lower.length > 0
			? [
					[
						`${titleOfLayer(higher)}${higher.regulation.effective.from ? `（${dayText(higher.regulation.effective.from)}起）` : ""}适用的，从其规定，不适用${lower.map(({ layer }) => titleOfLayer(layer)).join("、")}。前提：`,
						...[clausesOn(higher, [matter]).length === 0 ? "任何情形" : conditionWords(at, covers(higher, [matter]))].flat(),
						"。",
					],
				]
			: []),
		...(adding.length > 0 ? [`${adding.map(({ layer }) => titleOfLayer(layer)).join("、")}只加限制，不取代其他规定。`] : []),
	];
	return sentences.map((sentence) => paragraph(sentence));
};

const lastDay = ({ regulation: { effective } }: Layer): string =>
	`${effective.from ? dayText(effective.from) : "未载明"}${effective.until ? `至${dayText(effective.until)}` : "起"}`;

/** What the texts say on each matter on which more than one of them says something, in their own words. */
export const sideBySide = (at: BookTerms, place: Jurisdiction): readonly Section[] => {
	const own: Readonly<Record<string, string>> = Object.assign({}, ...place.layers.map(({ regulation }) => regulation.matters));
	const matters = [...matterIds, ...(Object.keys(own) as Matter[])];
	const sections = matters.flatMap((matter) => {
		const said = saidOn(place, matter);
		if (said.length < 2) return [];
		const label = matterLabel(matter, own);
		const rows = said.map(({ layer, words }): readonly Text[] => [
			titleOfLayer(layer),
			lastDay(layer),
			words.map(({ cite, quote }) => `${citation(cite)}“${quote.replaceAll("“", "‘").replaceAll("”", "’")}”`).join("；"),
		]);
		return sectionOf(anchors.within("对照", label), label, [
			...effectOn(at, matter, said),
			{ kind: "table", caption: `${label}：各部规定对照`, head: ["规定", "施行", "原话"], rows, rowHeads: true },
		]);
	});
	return sectionOf("对照", "各部规定逐项对照", [
		...(sections.length > 0 ? [paragraph("两部以上规定就同一事项都有规定的，列在一处；只有一部规定的，见该部规则书。")] : []),
		...sections,
	]);
};
