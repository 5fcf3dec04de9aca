import { boxesIn, isOpen } from "../document/blocks-in";
import type { Document, Index, IndexEntry, Section, SignatureBox, Text } from "../document/node";
import { requireOptions } from "../engine/layers/asked";
import type { Proof } from "../model/answer/proof";
import { type Day, dayText } from "../model/day";
import { isVerbatim, ownName, type Regulation } from "../model/law/regulation";
import type { SignatureEntry } from "../model/law/signature";
import { sealed } from "../model/sealed";
import { type CaseColumns, checkCode, withSignatures } from "../signing";
import { anchors } from "./anchors";
import { articleSection } from "./article";
import { bookCase } from "./book-case";
import { casesSection } from "./cases";
import { termAnchor } from "./condition";
import { type BookContext, bookContext, entryName, separated } from "./context";
import { factEntries, factSection } from "./facts";
import { liabilityTable, limitTable, overviewSection, questionOverview, type ToSign } from "./overview";
import { readingsSection } from "./readings";
import { bulletList, sectionOf } from "./sections";
import { type SignedItems, signedItemsOf, wholeBox } from "./signed-items";

/** What a book is made with, beside its law. */
export interface BookOptions {
	/** The day as of which the book speaks of what is in force. */
	readonly on: Day;
	/** What made the book, for its cover, e.g. the version of a package; absent: nothing is said of it. */
	readonly version?: string;
	/** What was said in writing of what is in it; absent: nobody has signed. */
	readonly signatures?: readonly SignatureEntry[];
}

/** What a book of one regulation is made with. */
export interface RuleBookOptions extends BookOptions {
	/**
	 * The text that the regulation quotes, articles as 第一条 at the beginning of a line; absent: only what is quoted is shown, and
	 * no article nor the book as a whole has a 核对码.
	 */
	readonly source?: string;
	/** The written cases, by the columns of their files; absent: the book has none. */
	readonly cases?: readonly CaseColumns[];
	/** A proof of the regulation, for how many states of its questions were decided; absent: nothing is said of it. */
	readonly proof?: Proof;
}

/** The version, the day and the 核对码 of a book. */
export const imprintOf = (law: string, items: SignedItems, { on, version }: BookOptions): Document["imprint"] => {
	const whole = items("book", law);
	return [
		...(version === undefined ? [] : [{ name: "版本", value: version }]),
		{ name: "日期", value: dayText(on) },
		...(whole ? [{ name: "核对码", value: checkCode(whole.hash) }] : []),
	];
};

const stateOf = { encoded: "whole", partly: "part", context: "none", "not encoded": "none" } as const;

/** The articles of each chapter, in order; a text without chapters is one list. */
const chaptersOf = ({
	regulation,
	parts,
}: BookContext): readonly { readonly title: string; readonly entries: readonly string[] }[] => {
	const plain = isVerbatim(regulation) ? "条文" : "资料";
	const chapters = new Map<string, string[]>();
	for (const entry of Object.keys(regulation.articles)) {
		const chapter = parts.get(entry)?.chapter ?? plain;
		chapters.set(chapter, [...(chapters.get(chapter) ?? []), entry]);
	}
	return [...chapters].map(([title, entries]) => ({ title, entries }));
};

const spaced = (chapter: string): string => chapter.replace(/^(第[^章]+章)\s*/, "$1　");

/** The provisions that each reading is used in, by their articles. */
const usesOf =
	({ regulation, provisions, entryOf }: BookContext) =>
	(id: string): Text | undefined => {
		const using = provisions.filter(({ reading }) => [reading ?? []].flat().includes(id));
		const entries = new Set(using.flatMap(({ words }) => words.map(({ value }) => entryOf(value))));
		const names = [...entries].map((entry) => entryName(regulation, entry));
		return names.length === 0
			? undefined
			: separated(names.map((name) => ({ kind: "link" as const, to: anchors.part(name), text: name })));
	};

const statesProven =
	({ questions }: Proof) =>
	(id: string): Text => {
		const [first] = questions.filter(({ question }) => question === id);
		return first ? `${first.complete.toLocaleString("en-US")}种${first.failures.length === 0 ? "，无遗漏、无冲突" : ""}` : "—";
	};

/** What the source does not state in any of its parts, and the questions that therefore have no answer. */
const silenceSection = ({ regulation, homeOf }: BookContext): readonly Section[] => {
	const open = regulation.questions.filter((question) => homeOf(question) === undefined);
	const notes = regulation.unstated.filter(({ near }) => !near).map(({ note }) => `${note}。`);
	const unanswered = open.map(({ label }) => `“${label}”`).join("");
	const answers = open.length > 0 ? [`因而一律答“${ownName(regulation)}未载明”的问题：${unanswered}。`] : [];
	return sectionOf("未载明的其他事项", "未载明的其他事项", bulletList([...notes, ...answers]));
};

const indexesOf = (at: BookContext, sections: readonly Section[]): readonly Index[] => {
	const { regulation } = at;
	const byArticle = chaptersOf(at).flatMap(({ title, entries }): readonly IndexEntry[] => [
		{ label: spaced(title) },
		...entries.map((entry): IndexEntry => {
			const article = regulation.articles[entry];
			const name = entryName(regulation, entry);
			const label = isVerbatim(regulation) ? `${name}　${article?.title ?? ""}` : name;
			return { label, to: anchors.part(name), ...(article ? { state: stateOf[article.state] } : {}) };
		}),
	]);
	const isPart = ({ id }: Section) => chaptersOf(at).every(({ title }) => anchors.part(title) !== id);
	const others = sections.filter(isPart).map(({ id, title }): IndexEntry => ({ label: String(title), to: id }));
	const questions = regulation.questions.filter((question) => at.homeOf(question) !== undefined);
	return [
		{ label: isVerbatim(regulation) ? "按条" : "按部分", entries: [...byArticle, { label: "附" }, ...others] },
		{ label: "按问题", entries: questions.map(({ id, label }) => ({ label, to: termAnchor(at, id) })) },
		{ label: "按事实", entries: factEntries([regulation]) },
	].filter(({ entries }) => entries.length > 0);
};

const openCount = (boxes: readonly SignatureBox[]): number => boxes.filter(isOpen).length;

/**
 * A regulation as a book for legal staff: article by article the full text with the words that rules rest on, beside it the
 * rules; then the readings, the facts, what is not stated and the cases, each once.
 *
 * @param regulation the regulation alone
 * @param options its source text, the day, and where they are there the cases, a proof, and the signatures
 *
 * @example
 * ```ts
 * import { ruleBook, toMarkdown } from "gongshu/book";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const book = ruleBook(weifang2021, { source: "第一条 为规范和促进全市公共数据共享开放", on: "2026-11-21" });
 * book.title; // "《潍坊市公共数据管理办法》规则书"
 * toMarkdown(book).split("\n")[2]; // "# 《潍坊市公共数据管理办法》规则书"
 * ```
 */
export const ruleBook = (regulation: Regulation, options: RuleBookOptions): Document => {
	if ("layers" in sealed(regulation)) throw new TypeError("ruleBook 写一部规定；一地所适用的各部规定用 placeBook");
	requireOptions(options);
	const { source, cases = [], signatures = [], proof, on } = options;
	const material = { ...(source === undefined ? {} : { source }), cases };
	const items = signedItemsOf(regulation.id, withSignatures(regulation, signatures, { ...material, on }).items);
	const at = bookContext(regulation, source, cases.map(bookCase), items);
	const articles = chaptersOf(at).flatMap(({ title, entries }) =>
		sectionOf(
			anchors.part(title),
			spaced(title),
			entries.flatMap((entry) => articleSection(at, entry)),
		),
	);
	const readings = readingsSection(items, regulation.readings, usesOf(at));
	const written = casesSection(items, at.cases);
	const toSign: ToSign = {
		articles: openCount(boxesIn(articles)),
		readings: openCount(boxesIn(readings)),
		cases: openCount(boxesIn(written)),
	};
	const sections = [
		overviewSection(at, on, toSign, wholeBox(items, regulation.id)),
		...questionOverview(at, proof && statesProven(proof)),
		...limitTable(at),
		...liabilityTable(at),
		...articles,
		...silenceSection(at),
		...readings,
		...factSection([regulation]),
		...written,
	];
	return {
		title: `《${regulation.title}》规则书`,
		subtitle: "供法制人员审阅、签署。条文原文与据此编成的规则对照；引文与原文逐字相同。",
		imprint: imprintOf(regulation.id, items, options),
		sections,
		indexes: indexesOf(at, sections),
	};
};
