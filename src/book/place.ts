import type { Document, Inline, Section, Text } from "../document/node";
import { requireOptions } from "../engine/layers/asked";
import { governingTexts } from "../engine/layers/provision";
import { isGoverned, leveledQuestions, type Stack, scaleOf, stackOf, stackOn, statedAmong } from "../engine/layers/stack";
import { type Day, dayText } from "../model/day";
import { citation } from "../model/law/cite";
import type { Condition } from "../model/law/condition";
import type { Jurisdiction } from "../model/law/jurisdiction";
import { layersOf } from "../model/law/law";
import { sealed } from "../model/sealed";
import { type CaseColumns, withSignatures } from "../signing";
import { termLabelsOf } from "../text/terms";
import { anchors } from "./anchors";
import { bookCase } from "./book-case";
import { casesSection } from "./cases";
import { type BookTerms, conditionWords, termAnchor } from "./condition";
import { separated } from "./context";
import { factEntries, factSection } from "./facts";
import { ladderOf } from "./ladder";
import { type LadderStyle, ladderRows } from "./ladder-rows";
import { validity } from "./overview";
import { combinedSections, layerSection, notHeldSection } from "./place-parts";
import { readingsSection } from "./readings";
import { type BookOptions, imprintOf } from "./regulation";
import { paragraph, sectionOf } from "./sections";
import { sideBySide } from "./side-by-side";
import { signedItemsOf, wholeBox } from "./signed-items";

/** What a book of a place is made with. */
export interface PlaceBookOptions extends BookOptions {
	/** The texts that its regulations quote, by their ids; where one is missing, the book as a whole has no 核对码. */
	readonly source?: Readonly<Record<string, string>>;
	/**
	 * The written cases, by the columns of their files and the ids of their laws. The book shows those that all texts together
	 * decide; absent: it has none.
	 */
	readonly cases?: Readonly<Record<string, readonly CaseColumns[]>>;
}

/** The terms of a place: the levels of a question are those of all its texts. */
const placeTerms = (whole: Stack): BookTerms => {
	const questions = layersOf(whole.law).flatMap(({ regulation }) => regulation.questions.map(({ id }) => id));
	const labels = questions.map((id) => {
		const values = Object.fromEntries(scaleOf(whole, id).map((level) => [level.id, level.label]));
		return [id, { label: statedAmong(layersOf(whole.law), id)[0]?.question.label ?? id, values }] as const;
	});
	return { terms: { ...termLabelsOf(whole.law), ...Object.fromEntries(labels) }, questions: new Set(questions) };
};

const always = (condition: Condition): boolean => "all" in condition && condition.all.every(always);

/** Which texts can govern a question, and when each of them does. */
const governingTable = (at: BookTerms, stack: Stack, question: string): Section["blocks"] => {
	const texts = governingTexts(stack, question).filter(({ own }) => own !== undefined);
	const rows = texts.map(({ layer, covered }): readonly Text[] => [
		`《${layer.regulation.title}》`,
		always(covered) ? "任何情形" : conditionWords(at, covered),
	]);
	const caption = `${at.terms[question]?.label ?? question}：各部规定何时适用`;
	return [{ kind: "table", caption, head: ["规定", "就本问题何时适用（依次取先适用的一部）"], rows, rowHeads: true }];
};

const questionSections = (at: BookTerms, place: Jurisdiction, stack: Stack, on: Day): readonly Section[] => {
	const listed = new Set((place.readings ?? []).map(({ id }) => id));
	const readingText = (id: string): Inline => (listed.has(id) ? { kind: "link", to: anchors.reading(id), text: id } : id);
	const places: LadderStyle["places"] = (regulation, words, reading) => {
		const cites = [...new Set(words.map(({ cite }) => citation(cite)))].join("、");
		const readings = [reading ?? []].flat();
		const short = stack.layers.length > 1 ? cites : `《${regulation.title}》${cites}`;
		return [short, ...(readings.length > 0 ? ["　解释 ", ...separated(readings.map(readingText))] : [])];
	};
	return leveledQuestions(place).flatMap((question) => {
		const label = at.terms[question]?.label ?? question;
		const title = `问题：${label}`;
		if (!isGoverned(stack, question))
			return sectionOf(termAnchor(at, question), title, [paragraph(`${dayText(on)}没有施行中的规定就此作答。`)]);
		const rows = ladderRows({ ...at, stack, question, numberOf: () => [], places }, ladderOf(stack, question));
		return sectionOf(termAnchor(at, question), title, [
			...governingTable(at, stack, question),
			paragraph("自上而下看，先成立的一行就是答案；未查明的行不能跳过。一行所属的规定不适用于本案的，该行不计。"),
			{ kind: "ladder", caption: title, rows },
		]);
	});
};

/**
 * The laws of a place as a book for legal staff: the texts in their order, the ladder of each question over all of them, what
 * they say side by side on each matter, and the readings that arise from their combination. The texts themselves have books of
 * their own.
 *
 * @param place the stack of laws of a jurisdiction
 * @param options the day whose law the ladders show, and where they are there the texts, the cases and the signatures
 *
 * @example
 * ```ts
 * import { placeBook } from "gongshu/book";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * placeBook(weifang, { on: "2026-11-21" }).title; // "潍坊市现行规定"
 * ```
 */
export const placeBook = (place: Jurisdiction, options: PlaceBookOptions): Document => {
	if (!("layers" in sealed(place))) throw new TypeError("placeBook 写一地所适用的各部规定；一部规定的规则书用 ruleBook");
	requireOptions(options);
	const { on, source, cases = {}, signatures = [] } = options;
	const material = { ...(source === undefined ? {} : { source }), cases };
	const items = signedItemsOf(place.id, withSignatures(place, signatures, { ...material, on }).items);
	const own = Object.hasOwn(cases, place.id) ? (cases[place.id] ?? []) : [];
	const at = placeTerms(stackOf(place));
	const stack = stackOn(place, on);
	const regulations = place.layers.map(({ regulation }) => regulation);
	const base = place.layers.find(({ relation }) => relation === "base")?.regulation;
	const questions = questionSections(at, place, stack, on);
	const sections: readonly Section[] = [
		...sectionOf("概要", "概要", [...(base ? validity(base, on) : []), ...wholeBox(items, place.id)]),
		...layerSection(place),
		...sectionOf("问题", `问题（以${dayText(on)}施行的规定为准）`, questions),
		...sideBySide(at, place),
		...notHeldSection(place),
		...combinedSections(at, place),
		...readingsSection(items, place.readings ?? [], () => undefined),
		...factSection(regulations),
		...casesSection(items, own.map(bookCase)),
	];
	const asked = leveledQuestions(place).map((id) => ({ label: at.terms[id]?.label ?? id, to: termAnchor(at, id) }));
	const matters =
		sections.find(({ id }) => id === "对照")?.blocks.flatMap((block) => (block.kind === "section" ? [block] : [])) ?? [];
	return {
		title: place.label,
		subtitle: `${place.region}公共数据管理所适用的各部规定：层级、逐题合并的答案、逐项对照。各部规定另有规则书。`,
		imprint: imprintOf(place.id, items, options),
		sections,
		indexes: [
			{
				label: "按问题",
				entries: [...asked, { label: "附" }, ...sections.map(({ id, title }) => ({ label: String(title), to: id }))],
			},
			{ label: "按事项", entries: matters.map(({ id, title }) => ({ label: String(title), to: id })) },
			{ label: "按事实", entries: factEntries(regulations) },
		].filter(({ entries }) => entries.length > 0),
	};
};
