import type { Block, Inline, Section, Text } from "../document/node";
import type { Provision, ProvisionOf } from "../model/law/provisions";
import { ofKind } from "../model/law/provisions";
import type { Question } from "../model/law/question";
import { isVerbatim, ownName } from "../model/law/regulation";
import { anchors } from "./anchors";
import { termAnchor, termLink } from "./condition";
import { type BookContext, citeLinks, entryName, keyOf, numberIn, readingLinks, separated } from "./context";
import { dutyCard } from "./duty-card";
import { ladderOf } from "./ladder";
import { ladderRows } from "./ladder-rows";
import { procedureBlocks } from "./procedure-blocks";
import { provisionLine, scopeLine } from "./provision-lines";
import { bulletList, paragraph, sectionOf } from "./sections";
import { articleBox } from "./signed-items";

/** The states of encoding as words. */
export const states = {
	encoded: "已编制",
	partly: "部分编制",
	context: "原则性、组织性规定",
	"not encoded": "未编制",
} as const;

/** An entry of the list of articles, with the provisions whose words stand in it. */
interface EntryContext {
	readonly at: BookContext;
	readonly entry: string;
	readonly name: string;
	readonly here: readonly Provision[];
	/** The provisions that a block of their own shows, by their keys: they need no line. */
	readonly number: (provision: Provision) => readonly Inline[];
}

const lineItem = ({ at, number }: EntryContext, provision: Provision): readonly Text[] => {
	const text = provisionLine(at, provision);
	return text === undefined ? [] : [[...number(provision), ...[text].flat()]];
};

const linesOf = (entry: EntryContext, provisions: readonly Provision[]): readonly Block[] =>
	bulletList(provisions.flatMap((provision) => lineItem(entry, provision)));

const questionSection = (of: EntryContext, question: Question): readonly Section[] => {
	const { at, here, number } = of;
	const id = termAnchor(at, question.id);
	const title = `问题：${question.label}`;
	if (question.scale.length === 0)
		return sectionOf(id, title, [paragraph(`${ownName(at.regulation)}没有规定，一律答“未载明”。`)]);
	const ruleNumber = new Map(ofKind(here, "rule").map((each) => [each.rule, number(each)]));
	const rows = ladderRows(
		{
			...at,
			question: question.id,
			numberOf: (rule) => ruleNumber.get(rule) ?? [],
			places: (_, words, reading) => [...citeLinks(at, words), ...readingLinks(at, reading)],
		},
		ladderOf(at.stack, question.id),
	);
	const levels = ofKind(here, "level").filter((each) => each.question === question);
	const named = separated(
		levels.map((each): Inline => each.label ?? ""),
		"　",
	);
	const numbered = levels.flatMap((each, index) => [...(index > 0 ? ["　"] : []), ...number(each), each.label ?? ""]);
	return sectionOf(id, title, [
		paragraph("自上而下看，先成立的一行就是答案；未查明的行不能跳过。"),
		{ kind: "ladder", caption: title, rows },
		...(named.length > 0 ? [paragraph(["答案的原话：", ...numbered], "note")] : []),
		...linesOf(
			of,
			ofKind(at.provisions, "grant", "parts", "correction").filter((each) => each.question === question && here.includes(each)),
		),
	]);
};

const scopeBlocks = ({ at, here, number }: EntryContext): readonly Block[] => {
	const groups = new Map<string, ProvisionOf<"scope">[]>();
	for (const each of ofKind(here, "scope")) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
	return bulletList([...groups.values()].map((same) => [...(same[0] ? number(same[0]) : []), ...[scopeLine(at, same)].flat()]));
};

/** The procedures of which most steps stand under an entry, and the steps of others. */
const procedureSections = (of: EntryContext): readonly Section[] => {
	const { at, entry, name, here, number } = of;
	const stepsAt = (provisions: readonly ProvisionOf<"step">[], where: string) =>
		provisions.filter(({ words: [first] }) => first !== undefined && at.entryOf(first.value) === where).length;
	return at.regulation.procedures.flatMap((procedure) => {
		const steps = ofKind(at.provisions, "step").filter((each) => each.procedure === procedure);
		const own = steps.filter((each) => here.includes(each));
		if (own.length === 0) return [];
		const entries = Object.keys(at.regulation.articles);
		const most = Math.max(...entries.map((each) => stepsAt(steps, each)));
		const title = `程序：${procedure.label}`;
		if (entries.find((each) => stepsAt(steps, each) === most) !== entry)
			return sectionOf(anchors.within(name, `程序-${procedure.label}`), title, linesOf(of, own));
		const numberOf = (step: (typeof procedure.steps)[number]) => own.filter((each) => each.step === step).flatMap(number);
		return sectionOf(anchors.within("程序", procedure.label), title, procedureBlocks(at, procedure, numberOf));
	});
};

const factLinksOf = ({ at, entry }: EntryContext): readonly Inline[] => {
	const facts = Object.entries(at.regulation.vocabulary).filter(([, { cite }]) => at.entryOf({ cite, quote: "" }) === entry);
	return separated(facts.map(([id]) => termLink(at, id)));
};

const caseLinks = ({ at, name }: EntryContext): readonly Text[] => {
	const place = isVerbatim(at.regulation) ? name : `“${name}”部分`;
	return at.cases.flatMap(({ title, conclusion, reasons }, index): readonly Text[] => {
		if (!reasons.some((reason) => reason === place || reason.startsWith(`${place}第`))) return [];
		const link: Inline = { kind: "link", to: anchors.case(index + 1), text: title };
		return [[link, " ", { kind: "badge", text: conclusion, tone: "answer" }]];
	});
};

/** What is made of the words of an entry, in the order in which a reader checks it. */
const encodedBlocks = (of: EntryContext): readonly Block[] => {
	const { at, name, here, number } = of;
	const under = (title: string, blocks: readonly Block[]) => sectionOf(anchors.within(name, title), title, blocks);
	const home = at.regulation.questions.filter((question) => at.homeOf(question) === of.entry);
	const away = <P extends ProvisionOf<"rule" | "level" | "grant" | "parts" | "correction">>(provisions: readonly P[]) =>
		provisions.filter(({ question }) => !home.includes(question));
	/** A duty stands in full under its first words, and is named under the others. */
	const isFirst = ({ words: [first] }: Provision) => first !== undefined && at.entryOf(first.value) === of.entry;
	const readings = [...new Set(here.flatMap(({ reading }) => [reading ?? []].flat()))];
	const facts = factLinksOf(of);
	const cases = caseLinks(of);
	return [
		...under("适用范围", scopeBlocks(of)),
		...home.flatMap((question) => questionSection(of, question)),
		...under("本条对其他问题的规定", linesOf(of, away(ofKind(here, "rule", "grant", "parts", "level", "correction")))),
		...under("义务", [
			...ofKind(here, "duty")
				.filter((each) => isFirst(each))
				.map((each) => dutyCard(at, number(each), each.duty)),
			...linesOf(
				of,
				ofKind(here, "duty").filter((each) => !isFirst(each)),
			),
		]),
		...under("消除限制的途径", linesOf(of, ofKind(here, "remedy"))),
		...procedureSections(of),
		...under("程序以外的事项", linesOf(of, ofKind(here, "incident"))),
		...under("期限的延长", linesOf(of, ofKind(here, "extension"))),
		...under("其他", linesOf(of, ofKind(here, "effect", "deference", "never"))),
		...under(isVerbatim(at.regulation) ? "本条未载明" : "本部分未载明", linesOf(of, ofKind(here, "unstated"))),
		...under("所涉解释", readings.length > 0 ? [paragraph(readingLinks(at, readings).slice(1))] : []),
		...under("所问事实", facts.length > 0 ? [paragraph(facts)] : []),
		...(cases.length > 0 ? [{ kind: "fold", summary: `案例（${cases.length}）`, blocks: bulletList(cases) } as const] : []),
	];
};

/** One entry of the list of articles: its full text, and beside it everything that is made of it. */
export const articleSection = (at: BookContext, entry: string): readonly Section[] => {
	const article = at.regulation.articles[entry];
	if (!article) return [];
	const name = entryName(at.regulation, entry);
	const words = at.marked.get(entry);
	const provisions = at.provisions.filter((provision) => provision.words.some(({ value }) => at.entryOf(value) === entry));
	// What was not found in the text has no number: `checkQuotes` says so.
	const here = provisions.filter(({ kind }) => kind !== "question");
	const of: EntryContext = { at, entry, name, here, number: (provision) => numberIn(at, entry, keyOf(provision)) };
	const share = words && words.marked > 0 ? Math.round((words.marked / words.size) * 100) : 0;
	const source = (words?.lines((number) => anchors.within(name, number)) ?? []).map(
		(line, index): Block =>
			paragraph(
				isVerbatim(at.regulation) && index === 0 ? [{ kind: "strong", text: name }, "　", ...[line].flat()] : line,
				"source",
			),
	);
	const unit = isVerbatim(at.regulation) ? "本条" : "本部分";
	const partial = at.parts.get(entry)?.onlyQuotes ? "未提供所据文本，只列所引的原话。" : "";
	const shareNote = partial || (share > 0 ? `有底色的字已编成规则，占${unit}${share}%。` : "");
	const why = article.why ? [paragraph(`${article.why}。`, "note")] : [];
	const encoded = encodedBlocks(of);
	const isEncoded = article.state === "encoded" || article.state === "partly";
	return sectionOf(
		anchors.part(name),
		isVerbatim(at.regulation) ? `${name}　${article.title}` : name,
		[
			{
				kind: "pair",
				left: [
					...(source.length > 0 ? source : [paragraph("未提供原文。", "note")]),
					...(shareNote === "" ? [] : [paragraph(shareNote, "note")]),
				],
				right: [
					...why,
					...encoded,
					...(isEncoded ? articleBox(at.items, entry, isVerbatim(at.regulation) ? name : `“${name}”`) : []),
				],
			},
		],
		states[article.state],
	);
};
