import type { Decision } from "../model/answer/decision";
import type { Day } from "../model/day";
import { hasOutline, requireGiven } from "../model/given";
import type { Finding, Value } from "../model/law/fact";
import { type Law, layersOf } from "../model/law/law";
import { printableData } from "../model/printable-data";
import { sealed } from "../model/sealed";
import { printable } from "../model/visible-text";
import { citedArticles } from "./quotation";
import { requireDecision } from "./required";
import { type TermLabels, termLabel, termLabelsOf, valueLabel } from "./terms";

/** A case for a law with its expected conclusion. */
export interface CaseToWrite {
	readonly title: string;
	readonly on: Day;
	readonly question: string;
	readonly facts: Readonly<Record<string, Value>>;
	/** The conclusion, in the law's own terms. */
	readonly conclusion: string;
	readonly because: string;
}

/** The facts of a law that only a named person may determine. */
const findingsOf = (law: Law): readonly string[] =>
	layersOf(law).flatMap(({ regulation }) =>
		Object.entries(regulation.vocabulary).flatMap(([id, { finding }]) => (finding ? [id] : [])),
	);

/**
 * A case as lawyers write and sign it, in YAML: the day, the question, the facts in the law's own terms, the expected
 * conclusion, and fields for a signature. The persons who made the findings have to be filled in.
 *
 * @example
 * ```ts
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 * import { writtenCase } from "gongshu/text";
 *
 * const facts = { inRegion: true, stateSecret: "determined" } as const;
 * const expected = { question: "开放属性", conclusion: "不予开放", because: "第二十三条第（一）项。" };
 * const text = writtenCase(weifang2021, { title: "国家秘密不予开放", on: "2024-09-02", facts, ...expected });
 * text.split("\n")[5]; // "    国家秘密: { 认定: 依法确定为国家秘密, 认定人: 待填, 认定日: 2024-09-02 }"
 * ```
 */
export const writtenCase = (law: Law, content: CaseToWrite): string => {
	const own = sealed(law);
	const outline = { title: "text", on: "text", question: "text", conclusion: "text" } as const;
	requireGiven(hasOutline(content, outline), "writtenCase 的第二个参数", "案例的内容：标题、日期、问题、事实和结论", content);
	const [terms, findings, printed] = printableData([termLabelsOf(own), findingsOf(own), content] as const);
	return caseText(terms, findings, printed);
};

/** The same, from the terms of the facts and the ids of those that only a named person may determine. */
export const caseText = (
	terms: TermLabels,
	findings: readonly string[],
	{ title, on, question, facts, conclusion, because }: CaseToWrite,
): string => {
	const lines = Object.entries(facts).map(([fact, value]) => {
		const word = valueLabel(terms, fact, value);
		const entry = findings.includes(fact) ? `{ 认定: ${word}, 认定人: 待填, 认定日: ${on} }` : word;
		return `    ${termLabel(terms, fact)}: ${entry}`;
	});
	return [
		`- 案例: ${title}`,
		`  日期: ${on}`,
		`  问题: ${question}`,
		"  事实:",
		...lines,
		`  结论: ${conclusion}`,
		"  依据: []",
		`  理由: ${because}`,
		"  审核人:",
		"  审核日期:",
	].join("\n");
};

/** The facts of a written case, in the law's own terms and with their findings. */
export const writtenFacts = (law: Law, facts: Readonly<Record<string, Value | Finding>>): Readonly<Record<string, unknown>> => {
	const terms = termLabelsOf(law);
	return Object.fromEntries(
		Object.entries(facts).map(([fact, content]) => {
			const label = termLabel(terms, fact);
			if (typeof content !== "object") return [label, valueLabel(terms, fact, content)];
			const { value, by, on, basis } = content;
			const word = value === null ? null : valueLabel(terms, fact, value);
			return [label, { 认定: word, 认定人: by, 认定日: on, ...(basis === undefined ? {} : { 认定依据: basis }) }];
		}),
	);
};

/**
 * The citations that a decision is based on, once each: those of the rules that hold, or of the words behind a status.
 *
 * If the law has several texts, each citation has the title of its text.
 *
 * @example
 * ```ts
 * import { decide } from "gongshu";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 * import { decisionCitations } from "gongshu/text";
 *
 * const stateSecret = { value: "determined", by: "保密办", on: "2024-09-01" } as const;
 * const decision = decide(weifang2021, "opening", { inRegion: true, publicData: true, stateSecret }, { on: "2024-09-02" });
 * decisionCitations(decision); // ["第二十三条第（一）项"]
 * ```
 */
export const decisionCitations = (decision: Decision): readonly string[] => {
	requireDecision(decision, "decisionCitations");
	const { status, because, grounds, labels } = decision;
	if (status === "out-of-scope" || status === "not-in-force")
		return typeof because === "object" ? [citedArticles(labels, because.regulation, [because.cite])] : [];
	const holding = grounds.filter(({ holds }) => holds === true);
	const citations = holding.flatMap(({ regulation, words }) =>
		words.map(({ cite }) => citedArticles(labels, regulation, [cite])),
	);
	return [...new Set(citations)].map((each) => printable(each));
};
