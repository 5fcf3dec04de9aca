import { placesOf } from "../check/source-text";
import { freeze } from "../model/freeze";
import { hasOutline, requireGiven } from "../model/given";
import { citation } from "../model/law/cite";
import { type Law, layersOf, printedTitle } from "../model/law/law";
import { provisionsIn } from "../model/law/provisions";
import type { Reading } from "../model/law/reading";
import { type Article, isVerbatim, type Regulation } from "../model/law/regulation";
import type { SignatureEntry } from "../model/law/signature";
import { sealed } from "../model/sealed";
import { articleContent, bookContent, type CaseColumns, caseContent, hashOf, readingContent } from "./content";

/** What is read beside the law itself when it is signed. */
export interface Material {
	/**
	 * The words of the text on which a regulation is based; for a place, those of its texts by their ids. An article is signed
	 * with its words: without them no article of the text is listed, and no book.
	 */
	readonly source?: string | Readonly<Record<string, string>>;
	/** The written cases, as they are read from their files; by the ids of their laws where a place and its texts have some. */
	readonly cases?: readonly CaseColumns[] | Readonly<Record<string, readonly CaseColumns[]>>;
}

/** Something that a person signs. */
export interface Signable extends Pick<SignatureEntry, "of" | "law" | "id" | "hash"> {
	/** What it is, in Chinese. */
	readonly title: string;
	/** What a case is about: its question, or its procedure. Absent of everything else. */
	readonly group?: string;
	/** Who wrote a case, where it says so: another person has to sign it. */
	readonly author?: string;
}

const readingsIn = (law: string, readings: readonly Reading[]): readonly Signable[] =>
	readings.map((reading) => {
		const { id, question } = reading;
		return { of: "reading", law, id, title: question, hash: hashOf(readingContent(law, reading)) };
	});

/** Whether something of an article was made into rules, which can be right or wrong. */
export const isEncoded = ({ state }: Pick<Article, "state">): boolean => state === "encoded" || state === "partly";

/** The name of an entry of the list of articles: 第二十三条, or the heading of a part. */
const nameOf = (regulation: Regulation, article: string): string =>
	isVerbatim(regulation) ? citation({ article: Number(article) }) : article;

const articlesOf = (regulation: Regulation, source: string | undefined): readonly Signable[] => {
	if (source === undefined) return [];
	const wordsAt = placesOf(source);
	const provisions = provisionsIn(regulation);
	return Object.entries(regulation.articles)
		.filter(([, article]) => isEncoded(article))
		.map(([id, article]) => ({
			of: "article",
			law: regulation.id,
			id,
			title: `${nameOf(regulation, id)}　${article.title}`,
			hash: hashOf(articleContent(regulation, provisions, [id, article], wordsAt)),
		}));
};

const textIn = (columns: CaseColumns, column: string): string | undefined => {
	const value = columns[column];
	return typeof value === "string" ? value : undefined;
};

/** What a case is about: its question; without one, its procedure, or the first of what it compares. */
const groupOf = (columns: CaseColumns): string => {
	const progress = columns["进程"] ?? columns["流转"];
	const procedure = typeof progress === "object" && progress !== null ? textIn(progress as CaseColumns, "程序") : undefined;
	const compared = ["义务", "目录核查", "下一步", "义务表"].find((column) => columns[column] !== undefined);
	return textIn(columns, "问题") ?? procedure ?? compared ?? "其他";
};

const casesIn = (law: string, cases: readonly CaseColumns[]): readonly Signable[] =>
	cases.map((columns) => {
		const title = textIn(columns, "案例") ?? "";
		const author = textIn(columns, "编写人");
		const hash = hashOf(caseContent(law, columns));
		return { of: "case", law, id: title, title, hash, group: groupOf(columns), ...(author === undefined ? {} : { author }) };
	});

/** The book of a law, over everything else in it that is signed. */
const bookOf = (law: Law, items: readonly Signable[]): Signable => ({
	of: "book",
	law: law.id,
	id: law.id,
	title: `${printedTitle(law)}规则集`,
	hash: hashOf(
		bookContent(
			law,
			items.map(({ hash }) => hash),
		),
	),
});

/** The words of the source of one text, where they are at hand. */
export const sourceOf = ({ source }: Material, law: Law, text: string): string | undefined => {
	if (typeof source === "string") return law.id === text ? source : undefined;
	return source && Object.hasOwn(source, text) ? source[text] : undefined;
};

const isList = <T>(value: object): value is readonly T[] => Array.isArray(value);

/** The written cases of one law, where they are at hand. */
export const casesFor = ({ cases }: Material, law: Law, id: string): readonly CaseColumns[] | undefined => {
	if (cases === undefined) return undefined;
	if (isList<CaseColumns>(cases)) return law.id === id ? cases : undefined;
	return Object.hasOwn(cases, id) ? cases[id] : undefined;
};

/** The texts of a law, each once, highest first. */
export const textsOf = (law: Law): readonly Regulation[] => [...new Set(layersOf(law).map(({ regulation }) => regulation))];

const ofText = (law: Law, regulation: Regulation, material: Material): readonly Signable[] => {
	const { id } = regulation;
	const source = sourceOf(material, law, id);
	const items = [
		...readingsIn(id, regulation.readings),
		...articlesOf(regulation, source),
		...casesIn(id, casesFor(material, law, id) ?? []),
	];
	return source === undefined ? items : [...items, bookOf(regulation, items)];
};

/**
 * Everything in a law that waits for a signature, each with the hash of what is signed: the readings, the encoding of every
 * encoded article, the written cases, and the book as a whole.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction, of which the items of all texts are listed
 * @param material the words of the source, and the written cases. `cases` may be absent: the book is then one without cases
 * @returns the items in the order of a book: of a text its readings, articles, cases and itself; of a place first its own
 * readings, then those of its texts, its own cases, and its book, where the words of every text are at hand
 * @throws `TypeError` in Chinese where a case is no plain data
 *
 * @example
 * ```ts
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 * import { checkCode, signable } from "gongshu/signing";
 *
 * const items = signable(weifang2021, { source: "第二十三条 除下列情形外，公共数据应当逐步纳入开放范围。" });
 * const { of, id, title, hash = "" } = items.find(({ id }) => id === "A-06") ?? {};
 * [of, id, checkCode(hash)]; // ["reading", "A-06", "FC56-942F-860F"]
 * title; // "权利人同意能否解除第二十三条第（三）项？"
 * ```
 */
export const signable = (law: Law, material: Material): readonly Signable[] => {
	sealed(law);
	requireGiven(hasOutline(material, {}), "signable 的第二个参数", "{ source, cases }，都可以不写", material);
	if (!("layers" in law)) return freeze(ofText(law, law, material));
	const texts = textsOf(law);
	const items = [
		...readingsIn(law.id, law.readings ?? []),
		...texts.flatMap((regulation) => ofText(law, regulation, material)),
		...casesIn(law.id, casesFor(material, law, law.id) ?? []),
	];
	const isWhole = texts.every(({ id }) => sourceOf(material, law, id) !== undefined);
	return freeze(isWhole ? [...items, bookOf(law, items)] : items);
};

/** One hash for several items, e.g. all cases on one question: they are signed together by one code. */
export const hashOfAll = (items: readonly Pick<Signable, "hash">[]): string => {
	const areItems = Array.isArray(items) && items.every((item) => hasOutline(item, { hash: "text" }));
	requireGiven(areItems, "hashOfAll 的参数", "signable 列出的各项", items);
	return hashOf(items.map(({ hash }) => hash).toSorted());
};
