import { dayText } from "../../model/day";
import type { Jurisdiction, Relation } from "../../model/law/jurisdiction";
import { type Matter, matterIds, matterLabel } from "../../model/law/matter";
import { ofKind, provisionsIn } from "../../model/law/provisions";
import { quotation } from "../cite";
import { conditionText } from "../condition";
import { termsOf } from "../terms";
import { readingEntry } from "./article";
import { bullets, markdownTable, section } from "./markdown";

const relations: Readonly<Record<Relation, string>> = {
	prevails: "优先：就同一事项取代以下各部",
	also: "叠加：只加限制，不取代",
	base: "为底：上位规定没有规定的，依此",
};

const titleIn = ({ layers }: Jurisdiction, id: string | undefined): string => {
	const found = layers.find(({ regulation }) => regulation.id === id);
	return found ? `《${found.regulation.title}》` : "";
};

const layerTable = (place: Jurisdiction): string =>
	markdownTable(
		["规定", "关系", "施行", "有效期至", "所据"],
		place.layers.map(({ regulation: { title, effective }, relation, by }) => [
			`《${title}》`,
			relations[relation],
			effective.from ? dayText(effective.from) : "未载明",
			effective.until ? dayText(effective.until) : "未载明",
			by ? `${titleIn(place, by.regulation)}${quotation(by)}` : "—",
		]),
	);

/** The matters on which a higher text says its own word and a lower one gives way. */
const meeting = (place: Jurisdiction): readonly string[] => {
	const texts = place.layers.map(({ regulation, relation }) => ({
		title: regulation.title,
		relation,
		matters: new Set<Matter>(
			ofKind(provisionsIn(regulation), "rule", "grant", "duty", "step").flatMap(({ matter }) => matter?.value ?? []),
		),
	}));
	return [...matterIds, ...new Set(texts.flatMap((text) => [...text.matters]))]
		.filter((matter, at, all) => all.indexOf(matter) === at)
		.flatMap((matter) => {
			const higher = texts.find((text) => text.relation === "prevails" && text.matters.has(matter));
			const lower = texts.filter((text) => text.relation === "base" && text.matters.has(matter));
			return higher && lower.length > 0
				? [
						`${matterLabel(matter, ownMatters(place))}：依《${higher.title}》，${lower.map(({ title }) => `《${title}》`).join("、")}让位`,
					]
				: [];
		});
};

const ownMatters = ({ layers }: Jurisdiction): Readonly<Record<string, string>> =>
	Object.assign({}, ...layers.map(({ regulation }) => regulation.matters));

const layerTerms = (place: Jurisdiction) => Object.assign({}, ...place.layers.map(({ regulation }) => termsOf(regulation)));

/**
 * The laws of a place as a page for legal staff, in Markdown: which texts stand in which order and why, the matters on which one gives
 * way to another, the texts that are not held, and the readings to confirm. The texts themselves have their own rule books.
 *
 * @example
 * ```ts
 * import { weifang } from "gongshu/rules/weifang";
 * import { placeBook } from "gongshu/text";
 *
 * placeBook(weifang).split("\n")[2]; // "# 潍坊市现行规定的层级"
 * ```
 */
export const placeBook = (place: Jurisdiction): string => {
	const { label, never = [], notHeld = [], readings = [], compares = [], layers } = place;
	const level = (question: string, id: string): string =>
		layers
			.flatMap(({ regulation }) => regulation.questions)
			.filter((asked) => asked.id === question)
			.flatMap(({ scale }) => scale)
			.find((each) => each.id === id)?.label ?? id;
	return [
		"<!-- 本页由规则生成，请勿手改。 -->",
		`# ${label}的层级`,
		"自上而下排列。就一个事项，优先的规定已有规定并且适用的，以下各部让位，其余照旧；叠加的规定只加限制。",
		layerTable(place),
		...section("## 一、上位规定已有规定的事项", bullets(meeting(place))),
		...section(
			"## 二、可能另有规定而文本未收录的",
			bullets(
				notHeld.map(({ title, from, matters, by }) => {
					const since = from ? `（${dayText(from)}起）` : "";
					const which = matters.map((matter) => `“${matterLabel(matter, ownMatters(place))}”`).join("");
					return `${title}${since}：${which}。依${titleIn(place, by.regulation)}${quotation(by)}`;
				}),
			),
		),
		...section(
			"## 三、依各部规定的定义不能并存的事实",
			bullets(
				never.map(({ when, words }) => {
					const cited = words.map((each) => `${titleIn(place, each.regulation)}${quotation(each)}`).join("；");
					return `${conditionText(layerTerms(place), when)}。${cited}`;
				}),
			),
		),
		...section(
			"## 四、没有一部规定比较宽严的等级",
			bullets(compares.map(({ question, levels }) => levels.map((id) => `“${level(question, id)}”`).join("严于"))),
		),
		...section("## 五、有待确认的解释", bullets(readings.map(readingEntry))),
		"",
	].join("\n\n");
};
