import { dayAt, dayNumber } from "../calendar/day-number";
import type { Decision } from "../model/answer/decision";
import type { Truth } from "../model/answer/derivation";
import type { Day } from "../model/day";
import { freeze } from "../model/freeze";
import { citation, type Quoted } from "../model/law/cite";
import { interpret, type TableDecision } from "./interpret";
import { dayWithin } from "./intervals";
import type { FactDigits } from "./read-facts";
import { type LawTable, requireTable, type TableAnswers, type TableFact, type TableInterval } from "./table-form";
import { waysThrough } from "./ways";

/** What a port has to answer in a case, by ids and in words that can be compared as texts. */
export interface Expected
	extends Pick<TableDecision, "status" | "answer" | "possible" | "opens" | "missing" | "readings" | "rejected"> {
	/** Each rule among the grounds, as `regulation/rule`, with its truth. */
	readonly grounds: Readonly<Record<string, Truth>>;
	/** The citation with its text, or the sentence; absent while undetermined. */
	readonly because?: string;
	/** Each provision that gave way, as `regulation/provision`. */
	readonly displaced: readonly string[];
	readonly remarks: readonly string[];
}

/** A case with the answer that every port of a table has to give. */
export interface Vector {
	readonly question: string;
	readonly on: Day;
	/** The day up to which findings count. */
	readonly asOf: Day;
	readonly facts: Readonly<Record<string, unknown>>;
	readonly expected: Expected;
}

/** The days on which ways are asked: the first and last of an interval, and where its remarks change. */
const daysFor = ({ from, until }: TableInterval, { remarks }: TableAnswers): readonly Day[] => {
	const turns = remarks.flatMap((remark) => remark.from ?? []);
	const before = turns.map((day) => dayAt(dayNumber(day) - 1));
	return [...new Set([dayWithin({ from, until }), ...(until === null ? [] : [until]), ...turns, ...before])];
};

const finding = { by: "某局", on: "2001-02-03" };

/** A value in one of the ways of writing it. */
const written = ({ values }: TableFact, digit: number, asLabel: boolean): unknown => {
	const [id = "", label = ""] = values[digit - 1] ?? [];
	if (asLabel) return label;
	return id === "true" || id === "false" ? id === "true" : id;
};

/** A partial state as facts, by ids and by labels in turn. */
const factsAt = (law: LawTable, digits: FactDigits, way: number): Readonly<Record<string, unknown>> =>
	Object.fromEntries(
		law.facts.flatMap((fact, at) => {
			const digit = digits[at] ?? 0;
			const asLabel = (way + at) % 2 === 1;
			if (digit === 0) return [];
			const value = written(fact, digit, asLabel);
			return [[asLabel ? fact.label : fact.id, fact.by ? { value, ...finding } : value]];
		}),
	);

/** What is wrong with facts of others, on a fact that needs a finding and one that does not. */
const dirtyFacts = ({ facts }: LawTable, asked: ReadonlySet<number>): readonly Readonly<Record<string, unknown>>[] => {
	const among = [...asked].flatMap((at) => facts[at] ?? []);
	const found = among.find(({ by }) => by) ?? facts.find(({ by }) => by);
	const plain = among.find(({ by }) => !by) ?? facts.find(({ by }) => !by);
	const value = found && written(found, 1, false);
	const findings = [
		value,
		{ value },
		{ value, by: "", on: finding.on },
		{ value, by: "　", on: finding.on },
		{ value, by: " 待定 ", on: finding.on },
		{ value, by: "某\u200b局", on: finding.on },
		{ value, by: "局".repeat(201), on: finding.on },
		{ value, by: "某局", on: "2026-02-30" },
		{ value, by: "某局", on: "2026/02/03" },
		{ value, by: "某局", on: "9999-12-31" },
		{ value: "没有这个值", ...finding },
		{ value: null, ...finding },
		{ ...finding },
		[value],
	];
	const values = ["没有这个值", 1, [], {}, "", null, " 是", "TRUE"];
	return [
		...(found ? findings.map((each) => ({ [found.id]: each })) : []),
		...(plain ? values.map((each) => ({ [plain.label]: each })) : []),
		...(plain ? [{ [plain.id]: written(plain, 1, false), [plain.label]: written(plain, 2, true) }] : []),
		{ 没有这项事实: "是" },
	];
};

const wordsText = ({ cite, quote, regulation }: Quoted): string => `${regulation ?? ""} ${citation(cite)} ${quote}`;
const becauseText = (because: NonNullable<Decision["because"]>): string =>
	typeof because === "string" ? because : wordsText(because);

/** The answer of a table in the form of a vector. */
export const expectedOf = (said: TableDecision): Expected => {
	const { status, answer, possible, opens, missing, readings, rejected, because } = said;
	return {
		...{ status, answer, possible, missing, readings, rejected },
		...(opens === undefined ? {} : { opens }),
		grounds: Object.fromEntries(said.grounds.map(({ regulation, rule, holds }) => [`${regulation}/${rule}`, holds])),
		...(because === undefined ? {} : { because: becauseText(because) }),
		displaced: said.displaced.map(({ regulation, provision }) => `${regulation}/${provision}`),
		remarks: said.remarks.map(({ message }) => message),
	};
};

/**
 * Cases with the answers that every port of a table has to give: they take every edge of every diagram, with facts and values
 * by ids and by Chinese terms in turn, and facts that must not be taken.
 *
 * A port in another language proves itself by them: one vector that comes out differently is one fault. The same table gives
 * the same vectors.
 *
 * @param law a table, limited to the questions and the day that are wanted
 *
 * @example
 * ```ts
 * import { interpret, table, vectors } from "gongshu/export";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const paper = table(weifang2021, { questions: ["paper"], on: "2024-09-02" });
 * const all = vectors(paper);
 * all.length > 50; // true
 * const [first] = all;
 * first && interpret(paper, "paper", first.facts, first).status === first.expected.status; // true
 * ```
 */
export const vectors = (law: LawTable): readonly Vector[] => {
	requireTable(law);
	return law.intervals.flatMap((interval) =>
		interval.answers.flatMap((at) => {
			const answers = law.answers[at];
			const question = law.questions[answers?.question ?? -1]?.id;
			if (!answers || question === undefined) return [];
			const days = daysFor(interval, answers);
			const ways = waysThrough(law, answers);
			const asked = new Set(answers.missing.map(({ fact }) => fact));
			const cases = [...ways.map((digits, way) => factsAt(law, digits, way)), ...dirtyFacts(law, asked)];
			return cases.map((facts, index): Vector => {
				const on = days[index % days.length] ?? dayWithin(interval);
				const asOf = on < finding.on ? (finding.on as Day) : on;
				return freeze({ question, on, asOf, facts, expected: expectedOf(interpret(law, question, facts, { on, asOf })) });
			});
		}),
	);
};
