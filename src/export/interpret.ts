import { isDay } from "../calendar/day-number";
import { daysIn, type OnDay } from "../engine/case";
import { settledBy } from "../engine/decide";
import type { AppliedRules } from "../model/answer/applied-rules";
import type { Decision, Possible } from "../model/answer/decision";
import type { Truth } from "../model/answer/derivation";
import type { Remark } from "../model/answer/remark";
import { notADayText } from "../model/day";
import { freeze } from "../model/freeze";
import type { Quoted } from "../model/law/cite";
import { own } from "../model/own-property";
import { printable } from "../model/visible-text";
import { contains } from "./intervals";
import { saysNo, saysYes } from "./node-pool";
import { type FactDigits, readTableFacts } from "./read-facts";
import { type LawTable, type Root, requireTable, type TableQuestion } from "./table-form";

/** A rule of a question in a case, by its ids. */
export interface TableGround {
	readonly regulation: string;
	readonly rule: string;
	readonly holds: Truth;
}

/** What a table says of a question in a case: a decision without derivations, labels and signatures. */
export interface TableDecision
	extends Pick<Decision, "question" | "on" | "status" | "answer" | "possible" | "opens" | "displaced"> {
	readonly rules: AppliedRules;
	/** The ids of the facts that can change the outcome. */
	readonly missing: readonly string[];
	readonly grounds: readonly TableGround[];
	readonly because?: Quoted | string;
	readonly readings: readonly string[];
	readonly remarks: readonly Remark[];
	/** The names under which something was given that is not taken; the fact is unknown. */
	readonly rejected: readonly string[];
}

/** Whether a diagram says yes. This is all that there is to know of diagrams, in any language. */
const says = ({ nodes }: LawTable, root: Root, digits: FactDigits): boolean => {
	let at = root;
	while (at >= 0) {
		const node = nodes[at] ?? [];
		at = node[1 + (digits[node[0] ?? 0] ?? 0)] ?? saysNo;
	}
	return at === saysYes;
};

/** Whether the data may be shared or opened, for a question some of whose levels are closed. */
const opensIn = ({ levels }: TableQuestion, possible: readonly Possible[]): Pick<Decision, "opens"> => {
	if (!levels.some((level) => own(level, "closed"))) return {};
	if (possible.length === 0) return { opens: null };
	const open = possible.filter((outcome) => levels.some((level) => level.id === outcome && !own(level, "closed")));
	return { opens: open.length === 0 ? false : open.length === possible.length ? true : null };
};

/** Words, or a sentence, by their position. */
const said = ({ words }: LawTable, at: number | undefined): Quoted | string | undefined => {
	const stated = at === undefined ? undefined : words[at];
	if (!stated) return undefined;
	if ("sentence" in stated) return stated.sentence;
	const { citation, ...quoted } = stated;
	return quoted;
};

/** The words of a text by their position, as a property of what rests on them. */
const wordsAt = (law: LawTable, at: number | undefined): { readonly words?: Quoted } => {
	const words = said(law, at);
	return typeof words === "object" ? { words } : {};
};

/** Something with its words in place of their position. */
const withWords = <T extends { readonly words?: number }>(
	law: LawTable,
	of: T | undefined,
): readonly (Omit<T, "words"> & { readonly words?: Quoted })[] => {
	if (!of) return [];
	const { words, ...rest } = of;
	return [{ ...rest, ...wordsAt(law, words) }];
};

const refuse = (message: string): never => {
	throw new TypeError(message);
};

/**
 * What a table says of a question in a case: the very answer that `decide` gives, as any other interpreter of the table has to
 * find it.
 *
 * @param law a table, made just now or read from JSON
 * @param question the id of one of its questions
 * @param facts what is known, by id or Chinese label; an absent fact, `null` and an empty text are unknown
 * @param context the day in Asia/Shanghai whose law applies, and the day up to which findings count
 * @throws `TypeError` in Chinese if the table has another form, the question or the day is not in it, or the day is none
 *
 * @example
 * ```ts
 * import { interpret, table } from "gongshu/export";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const sharing = table(weifang, { questions: ["sharing"], on: "2026-11-21" });
 * const { status, missing } = interpret(sharing, "sharing", { 本市行政区域内: "是" }, { on: "2026-11-21" });
 * status; // "undetermined"
 * missing.includes("stateSecret"); // true
 * ```
 */
export const interpret = (law: LawTable, question: string, facts: object, context: OnDay): TableDecision => {
	requireTable(law);
	const { on, asOf } = daysIn(context);
	for (const day of [on, asOf]) if (!isDay(day)) refuse(notADayText(day));
	const interval = law.intervals.find((each) => contains(each, on)) ?? refuse(`表中没有${on}的规定`);
	const asked = law.questions.findIndex(({ id }) => id === question);
	const answers = interval.answers.map((at) => law.answers[at]).find((each) => each?.question === asked);
	const about = law.questions[asked];
	if (!answers || !about) return refuse(`表中没有名为 \`${printable(question, 60)}\` 的问题`);
	const { digits, rejected } = readTableFacts(law, facts, asOf);
	const isSaid = ({ when }: { readonly when: Root }) => says(law, when, digits);
	const possible = answers.possible.filter(isSaid).map(({ outcome }) => outcome);
	const because = said(law, answers.because.find(isSaid)?.words);
	return freeze({
		question,
		on,
		rules: interval.rules,
		...settledBy(possible),
		possible,
		...opensIn(about, possible),
		displaced: answers.displaced.filter(isSaid).flatMap(({ displaced }) => withWords(law, law.displaced[displaced])),
		grounds: answers.rules
			.filter(({ applies }) => says(law, applies, digits))
			.flatMap(({ rule, holds, mayHold }) => {
				const truth = says(law, holds, digits) || (says(law, mayHold, digits) ? null : false);
				const stated = law.rules[rule];
				return stated ? [{ regulation: stated.regulation, rule: stated.rule, holds: truth }] : [];
			}),
		missing: answers.missing.filter(isSaid).map(({ fact }) => law.facts[fact]?.id ?? ""),
		readings: answers.readings.filter(isSaid).map(({ reading }) => reading),
		...(because === undefined ? {} : { because }),
		remarks: answers.remarks
			.filter((remark) => isSaid(remark) && (own(remark, "from") ?? on) <= on)
			.flatMap(({ remark }) => withWords(law, law.remarks[remark])),
		rejected,
	});
};
