import type { Decision } from "../model/answer/decision";
import type { Day } from "../model/day";
import type { Cite } from "../model/law/cite";
import { citation } from "../model/law/cite";
import type { FactDefinition, Finding, Value } from "../model/law/fact";
import { type Law, layersOf } from "../model/law/law";
import { titleIn } from "./title";

const definitionOf = (law: Law, fact: string): FactDefinition | undefined =>
	layersOf(law)
		.map(({ regulation }) => (Object.hasOwn(regulation.vocabulary, fact) ? regulation.vocabulary[fact] : undefined))
		.find((definition) => definition !== undefined);

const valueText = (definition: FactDefinition | undefined, value: Value): string => {
	if (typeof value === "boolean") return value ? "是" : "否";
	const kind = definition?.kind;
	return (kind === undefined || kind === "flag" ? undefined : kind.find(({ id }) => id === value)?.label) ?? value;
};

/** What is put to a law, and what should come out. */
export interface CaseToWrite {
	readonly title: string;
	readonly on: Day;
	readonly question: string;
	readonly facts: Readonly<Record<string, Value>>;
	/** What comes out, in the law's own terms. */
	readonly conclusion: string;
	readonly because: string;
}

/** How facts are written: under which label, with which word for each value, and whether somebody has to sign them. */
export interface FactReading {
	readonly label: (fact: string) => string;
	readonly value: (fact: string, value: Value) => string;
	readonly isFinding: (fact: string) => boolean;
}

const factReading = (law: Law): FactReading => ({
	label: (fact) => definitionOf(law, fact)?.label ?? fact,
	value: (fact, value) => valueText(definitionOf(law, fact), value),
	isFinding: (fact) => definitionOf(law, fact)?.finding !== undefined,
});

/**
 * A case as lawyers write and sign it, in YAML: the day, the question, the facts in the law's own terms, what should come out, and room
 * for a signature. Who found a fact is left to be filled in.
 *
 * @example
 * ```ts
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 * import { writtenCase } from "gongshu/text";
 *
 * const facts = { inRegion: true, stateSecret: "determined" } as const;
 * const said = { title: "国家秘密不予开放", question: "开放属性", conclusion: "不予开放", because: "第二十三条第（一）项。" };
 * writtenCase(weifang2021, { ...said, facts, on: "2024-09-02" }).split("\n")[5]; // "    国家秘密: { 认定: 依法确定为国家秘密, 认定人: 待填, 认定日: 2024-09-02 }"
 * ```
 */
export const writtenCase = (law: Law, said: CaseToWrite): string => caseText(factReading(law), said);

/** The same, for facts of which only the labels are known. */
export const caseText = (
	{ label, value, isFinding }: FactReading,
	{ title, on, question, facts, conclusion, because }: CaseToWrite,
): string => {
	const lines = Object.entries(facts).map(([fact, given]) => {
		const word = value(fact, given);
		return `    ${label(fact)}: ${isFinding(fact) ? `{ 认定: ${word}, 认定人: 待填, 认定日: ${on} }` : word}`;
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

/** Facts as a written case gives them, in the law's own terms; whose finding each is stands with it. */
export const writtenFacts = (law: Law, facts: Readonly<Record<string, Value | Finding>>): Readonly<Record<string, unknown>> =>
	Object.fromEntries(
		Object.entries(facts).map(([fact, given]) => {
			const definition = definitionOf(law, fact);
			const label = definition?.label ?? fact;
			if (typeof given !== "object") return [label, valueText(definition, given)];
			const { value, by, on, basis } = given;
			const found = value === null ? null : valueText(definition, value);
			return [label, { 认定: found, 认定人: by, 认定日: on, ...(basis === undefined ? {} : { 认定依据: basis }) }];
		}),
	);

/**
 * The places a decision rests on, each once: of the rules that hold, or of the words behind a status.
 *
 * Where the law has several texts, each place names its text.
 *
 * @example
 * ```ts
 * import { decide } from "gongshu";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 * import { decisionPlaces } from "gongshu/text";
 *
 * const stateSecret = { value: "determined", by: "保密办", on: "2024-09-01" } as const;
 * const decision = decide(weifang2021, "opening", { inRegion: true, publicData: true, stateSecret }, { on: "2024-09-02" });
 * decisionPlaces(decision); // ["第二十三条第（一）项"]
 * ```
 */
export const decisionPlaces = ({ status, because, grounds, labels }: Decision): readonly string[] => {
	const place = (regulation: string | undefined, cite: Cite) => `${titleIn(labels, regulation)}${citation(cite)}`;
	if (status === "out-of-scope" || status === "not-in-force")
		return typeof because === "object" ? [place(because.regulation, because.cite)] : [];
	const holding = grounds.filter(({ holds }) => holds === true);
	return [...new Set(holding.flatMap(({ regulation, words }) => words.map(({ cite }) => place(regulation, cite))))];
};
