import { dayText } from "../../model/day";
import { actorLabel } from "../../model/law/actor";
import { articleEntry, type Cite, citation, type Quoted } from "../../model/law/cite";
import { homeArticle } from "../../model/law/home-article";
import { ofKind, provisionsIn } from "../../model/law/provisions";
import type { Question } from "../../model/law/question";
import type { Reading } from "../../model/law/reading";
import { isVerbatim, type Regulation } from "../../model/law/regulation";
import { numeral } from "../../model/numeral";
import type { TermLabels } from "../terms";
import type { BookCase } from "./book-case";
import { decisionTable } from "./decision-table";
import { bullets, markdownSection } from "./markdown";
import {
	dutySentence,
	extensionSentence,
	grantSentence,
	incidentSentence,
	remedySentence,
	ruleSentence,
	scopeSentence,
	stepSentence,
} from "./provisions";

/** The states of encoding as words. */
export const states = {
	encoded: "已编制",
	partly: "部分编制",
	context: "原则性、组织性规定，未编为规则",
	"not encoded": "未编制",
} as const;

/** The name of an entry of the list of articles: 第三条, or the heading of a part. */
export const entryName = (regulation: Regulation, article: string): string =>
	isVerbatim(regulation) ? `第${numeral(Number(article))}条` : article;

/** What does not regulate a question without levels: the text itself, or only its source. */
const silence = ({ source }: Regulation): string => (isVerbatim({ source }) ? "条文" : "本资料");

const questionParts = (regulation: Regulation, terms: TermLabels, article: string): readonly string[] =>
	regulation.questions
		.filter((question) => homeArticle(regulation, question) === article)
		.flatMap((question) => {
			if (question.scale.length === 0)
				return [
					`#### 问题：${question.label}`,
					isVerbatim(regulation) ? "条文没有规定，一律答“未载明”。" : "一律答“本资料未载明”。",
				];
			const levels = question.scale.map(({ label, cite, quote }) => `“${label}”：${citation(cite)}“${quote}”`);
			const parts = question.parts
				? [
						`各部分结论不同的，整体为“${terms[question.id]?.values[question.parts.mixed]}”。（${citation(question.parts.cite)}）`,
					]
				: [];
			return [
				`#### 问题：${question.label}`,
				"等级由严到宽：",
				bullets(levels),
				"规则（数条同时具备的，从严）：",
				bullets([
					...question.rules.map((rule) => ruleSentence(terms, question, rule)),
					...(question.grants ?? []).map((grant) => grantSentence(grant, regulation.matters)),
					...parts,
				]),
				"决定表：",
				decisionTable(terms, question),
			];
		});

const order = (cite: Cite): number => ("article" in cite ? (cite.paragraph ?? 0) * 100 + (cite.item ?? 0) : 0);

/** The words in the order of the article, without those contained in longer words from the same position. */
const quotationList = (words: readonly Quoted[]): readonly string[] => {
	const same = (a: Cite, b: Cite) => citation(a) === citation(b);
	const within = (inner: Quoted) =>
		words.some((outer) => same(outer.cite, inner.cite) && outer.quote !== inner.quote && outer.quote.includes(inner.quote));
	const longest = words.filter((each) => !within(each)).toSorted((a, b) => order(a.cite) - order(b.cite));
	return [...new Set(longest.map(({ cite, quote }) => `${citation(cite)}：“${quote}”`))];
};

/** A reading by its number, with a field for its signature. */
export const readingEntry = ({ id, question, choice, because, alternatives, confirmed }: Reading): string => {
	const signature = confirmed ? `已由${confirmed.by}于${dayText(confirmed.on)}确认。` : "确认人：＿＿＿＿　日期：＿＿＿＿";
	const others = alternatives.length > 0 ? `未采：${alternatives.join("；")}。` : "";
	return `${id}　${question}**${choice}**理由：${because}${others}${signature}`;
};

/** What the source does not state in any of its parts, and the questions that therefore have no answer. */
export const silences = (regulation: Regulation): readonly string[] => {
	const { questions, unstated } = regulation;
	const open = questions.filter((question) => homeArticle(regulation, question) === undefined);
	const notes = unstated.filter(({ near }) => !near).map(({ note }) => `${note}。`);
	return [
		...notes,
		...(open.length > 0
			? [
					`因而一律答“${silence(regulation) === "条文" ? "" : "本资料"}未载明”的问题：${open.map(({ label }) => `“${label}”`).join("")}。`,
				]
			: []),
	];
};

/** All provisions based on one article, as Markdown. */
export const articleSection = (
	regulation: Regulation,
	terms: TermLabels,
	cases: readonly BookCase[],
	article: string,
): readonly string[] => {
	const entry = regulation.articles[article];
	if (!entry) return [];
	const isHere = ({ cite }: Quoted) => articleEntry(cite) === article;
	const isHome = (question: Question) => homeArticle(regulation, question) === article;
	const here = provisionsIn(regulation).filter(({ words }) => words.some(({ value }) => isHere(value)));
	const [rules, grants, clauses] = [ofKind(here, "rule"), ofKind(here, "grant"), ofKind(here, "scope")];
	const [duties, cures, steps] = [ofKind(here, "duty"), ofKind(here, "remedy"), ofKind(here, "step")];
	const others = ofKind(here, "level", "parts", "correction", "effect", "deference", "extension", "incident");
	const quotes = [rules, grants, clauses, duties, cures, steps, others]
		.flat()
		.flatMap(({ words }) => words.map(({ value }) => value))
		.filter(isHere);
	const readings = new Set(here.flatMap(({ reading }) => [reading ?? []].flat()));
	const facts = Object.values(regulation.vocabulary).filter(({ cite }) => articleEntry(cite) === article);
	const mark = entryName(regulation, article);
	const name = isVerbatim(regulation) ? mark : citation({ heading: article });
	const casesHere = cases.filter(({ reasons }) =>
		reasons.some((reason) => reason === name || (name === mark && reason.startsWith(`${mark}第`))),
	);
	return [
		`### ${mark}${name === mark ? `　${entry.title}` : ""}`,
		`编制情况：${states[entry.state]}${entry.why ? `。${entry.why}` : ""}。`,
		...markdownSection("**所引原文**", bullets(quotationList(quotes))),
		...markdownSection("**适用范围**", bullets(clauses.map(({ clause }) => scopeSentence(terms, regulation, clause)))),
		...questionParts(regulation, terms, article),
		...markdownSection(
			"**本条影响其他结论的规则**",
			bullets(
				rules.filter(({ question }) => !isHome(question)).map(({ question, rule }) => ruleSentence(terms, question, rule)),
			),
		),
		...markdownSection("**义务**", bullets(duties.map(({ duty }) => dutySentence(terms, regulation.actors, duty)))),
		...markdownSection("**消除限制的途径**", bullets(cures.map(({ remedy }) => remedySentence(terms, remedy)))),
		...markdownSection(
			"**程序**",
			bullets(
				steps.map(({ procedure, step }) => `${procedure.label}·${stepSentence(terms, regulation.actors, procedure, step)}`),
			),
		),
		...markdownSection("**程序以外的事项**", bullets(ofKind(here, "incident").map(incidentSentence))),
		...markdownSection(
			"**期限的延长**",
			bullets([...new Set(ofKind(here, "extension").map((extension) => extensionSentence(terms, extension)))]),
		),
		...markdownSection(
			"**所问事实**",
			bullets(
				facts.map(({ label, ask, kind, finding }) => {
					const values = kind === "flag" ? "是；否" : kind.map((value) => value.label).join("；");
					return `**${label}**：${ask}（${values}${finding ? `。由${actorLabel(finding.by, regulation.actors)}认定` : ""}）`;
				}),
			),
		),
		...markdownSection(
			isVerbatim(regulation) ? "**本条未载明**" : "**本部分未载明**",
			bullets(ofKind(here, "unstated").map(({ unstated }) => `${unstated.note}。`)),
		),
		...markdownSection(
			"**有待确认的解释**",
			bullets(regulation.readings.filter(({ id }) => readings.has(id)).map(readingEntry)),
		),
		...markdownSection(
			"**案例**",
			bullets(
				casesHere.map(
					({ title, question, conclusion, signed }) => `${title}（${question}：${conclusion}${signed ? `；${signed}` : ""}）`,
				),
			),
		),
	];
};
