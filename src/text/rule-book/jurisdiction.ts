import { dayText } from "../../model/day";
import type { Jurisdiction, Relation } from "../../model/law/jurisdiction";
import { type Matter, matterIds, matterLabel } from "../../model/law/matter";
import { ofKind, provisionsIn } from "../../model/law/provisions";
import { conditionText } from "../condition";
import { withTexts } from "../printable-data";
import { quotation } from "../quotation";
import { termLabelsOf } from "../terms";
import { readingEntry } from "./article";
import { bullets, markdownSection, markdownTable, markdownText } from "./markdown";

const relationText: Readonly<Record<Relation, string>> = {
	prevails: "优先：就同一事项取代以下各部",
	also: "叠加：只加限制，不取代",
	base: "本地规定：上位规定没有规定的，适用之",
};

const titleIn = ({ layers }: Jurisdiction, id: string | undefined): string => {
	const layer = layers.find(({ regulation }) => regulation.id === id);
	return layer ? `《${layer.regulation.title}》` : "";
};

const layerTable = (jurisdiction: Jurisdiction): string =>
	markdownTable(
		["规定", "关系", "施行", "有效期至", "所据"],
		jurisdiction.layers.map(({ regulation: { title, effective }, relation, by }) => [
			`《${title}》`,
			relationText[relation],
			effective.from ? dayText(effective.from) : "未载明",
			effective.until ? dayText(effective.until) : "未载明",
			by ? `${titleIn(jurisdiction, by.regulation)}${quotation(by)}` : "—",
		]),
	);

/** The matters that both a prevailing text and a base text regulate. */
const displacedMatters = (jurisdiction: Jurisdiction): readonly string[] => {
	const texts = jurisdiction.layers.map(({ regulation, relation }) => ({
		title: `《${regulation.title}》`,
		since: regulation.effective.from ? `（${dayText(regulation.effective.from)}起）` : "",
		relation,
		matters: new Set<Matter>(
			ofKind(provisionsIn(regulation), "rule", "grant", "duty", "step").flatMap(({ matter }) => matter?.value ?? []),
		),
	}));
	const matters = [...new Set([...matterIds, ...texts.flatMap((text) => [...text.matters])])];
	const relations = new Map<string, string>();
	for (const matter of matters) {
		const higher = texts.find((text) => text.relation === "prevails" && text.matters.has(matter));
		const lower = texts.filter((text) => text.relation === "base" && text.matters.has(matter));
		if (!higher || lower.length === 0) continue;
		const relation = `在${higher.title}适用的范围内${higher.since}从其规定，不适用${lower.map(({ title }) => title).join("、")}`;
		relations.set(relation, `${relations.get(relation) ?? ""}“${matterLabel(matter, ownMatters(jurisdiction))}”`);
	}
	return [...relations].map(([relation, labels]) => `就下列事项，${relation}：${labels}`);
};

const ownMatters = ({ layers }: Jurisdiction): Readonly<Record<string, string>> =>
	Object.assign({}, ...layers.map(({ regulation }) => regulation.matters));

/**
 * The laws of a jurisdiction as a page for legal staff, in Markdown: the texts in their order with the reasons for it, the
 * matters on which a higher text displaces a lower one, the texts that are not available, and the readings to confirm. The
 * texts themselves have their own rule books.
 *
 * @example
 * ```ts
 * import { weifang } from "gongshu/rules/weifang";
 * import { placeBook } from "gongshu/text";
 *
 * placeBook(weifang).split("\n")[2]; // "# 潍坊市现行规定的层级"
 * ```
 */
export const placeBook = (jurisdiction: Jurisdiction): string => pageOf(withTexts(jurisdiction, markdownText));

const pageOf = (jurisdiction: Jurisdiction): string => {
	const { label, never = [], notHeld = [], readings = [], compares = [], layers } = jurisdiction;
	const level = (question: string, id: string): string =>
		layers
			.flatMap(({ regulation }) => regulation.questions)
			.filter((each) => each.id === question)
			.flatMap(({ scale }) => scale)
			.find((each) => each.id === id)?.label ?? id;
	return [
		"<!-- 本页由规则生成，请勿手改。 -->",
		`# ${label}的层级`,
		"自上而下排列。就一个事项，优先的规定已有规定并且适用的，以下各部不再适用，其余照旧；叠加的规定只加限制。",
		layerTable(jurisdiction),
		...markdownSection("## 一、上位规定已有规定的事项", bullets(displacedMatters(jurisdiction))),
		...markdownSection(
			"## 二、可能另有规定而文本未收录的",
			bullets(
				notHeld.map(({ title, from, matters, by }) => {
					const since = from ? `（${dayText(from)}起）` : "";
					const labels = matters.map((matter) => `“${matterLabel(matter, ownMatters(jurisdiction))}”`).join("");
					return `${title}${since}：${labels}。依${titleIn(jurisdiction, by.regulation)}${quotation(by)}`;
				}),
			),
		),
		...markdownSection(
			"## 三、依定义不可能同时成立的填报",
			bullets(
				never.map(({ when, words }) => {
					const quotes = words.map((each) => `${titleIn(jurisdiction, each.regulation)}${quotation(each)}`).join("；");
					return `${conditionText(termLabelsOf(jurisdiction), when)}。${quotes}`;
				}),
			),
		),
		...markdownSection(
			"## 四、两部规定所定途径的宽严次序（本项目拟定，供从严比较）",
			bullets(
				compares.map(({ question, levels, because }) => {
					const order = levels.map((id) => `“${level(question, id)}”`).join("严于");
					return because === undefined ? order : `${order}。${because}`;
				}),
			),
		),
		...markdownSection("## 五、有待确认的解释", bullets(readings.map(readingEntry))),
		"",
	].join("\n\n");
};
