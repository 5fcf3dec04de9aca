import { version } from "../../package.json";
import { isDay } from "../calendar/day-number";
import { questionPlan } from "../engine/explain/question-plan";
import { appliedRules } from "../engine/layers/applied-rules";
import { requireQuestionOf } from "../engine/layers/asked";
import { type Stack, scaleOf, stackOf, stackOn, statedAmong } from "../engine/layers/stack";
import { factTerm } from "../model/answer/labels";
import { type Day, dayGiven, notADayText } from "../model/day";
import { freeze } from "../model/freeze";
import { actorLabel } from "../model/law/actor";
import { type Law, layersOf, type QuestionId, titleOf } from "../model/law/law";
import { has, ownValue } from "../model/own-property";
import { sealed } from "../model/sealed";
import { nameRule } from "../model/visible-text";
import { statusWords } from "../text/status";
import { nodesIn } from "./fact-order";
import { contains, dayWithin, type Interval, intervals } from "./intervals";
import { orderFor, questionOutputs } from "./outputs/question";
import { answersAt, type TableLists, tableLists } from "./table-answers";
import {
	type LawTable,
	type TableAnswers,
	type TableFact,
	type TableInterval,
	type TableQuestion,
	tableFormat,
} from "./table-form";

/** What of a law is put into a table. */
export interface TableOptions<Q extends string = string> {
	/** The ids of questions; absent: every question of the law. */
	readonly questions?: readonly Q[];
	/** A day whose law alone is wanted; absent: the law of every day. */
	readonly on?: Day;
}

const note = [
	"由公数生成，勿手改；规则变动后重新生成。",
	"本表不含推导过程、对编制的署名与意见、分部分作答、措施、义务，也不含办理程序的环节与期限；需要这些的，调用公数本身。",
].join("");

const statuses = { undetermined: "待查明", ...statusWords };

const factsOf = (stack: Stack): readonly TableFact[] => {
	const actors: Readonly<Record<string, string>> = Object.assign(
		{},
		...layersOf(stack.law).map(({ regulation }) => regulation.actors),
	);
	return [...stack.vocabulary].map(([id, definition]) => {
		const { label, values } = factTerm(definition);
		const by = definition.finding?.by;
		// In the order in which the values are defined, no before yes.
		const listed = definition.kind === "flag" ? ["false", "true"] : definition.kind.map((value) => value.id);
		return {
			id,
			label,
			values: listed.map((value) => [value, values[value] ?? value] as const),
			...(by ? { by: { id: by, label: actorLabel(by, actors) } } : {}),
		};
	});
};

/** The questions that are wanted, in the order in which the texts have them. */
const wantedQuestions = (law: Law, wanted: unknown): readonly string[] => {
	const all = [...new Set(layersOf(law).flatMap(({ regulation }) => regulation.questions.map(({ id }) => id)))];
	if (wanted === undefined) return all;
	if (!Array.isArray(wanted)) throw new TypeError("questions 应当是问题标识的列表");
	for (const id of wanted) requireQuestionOf(law, id);
	return all.filter((id) => wanted.includes(id));
};

const wantedIntervals = (law: Law, on: unknown): readonly Interval[] => {
	if (on === undefined) return intervals(law);
	if (!isDay(on)) throw new TypeError(`on ${notADayText(dayGiven(on))}`);
	return intervals(law).filter((interval) => contains(interval, on));
};

/** A law that nobody checked has no table: nothing certain could be said of it. */
const requireChecked = ({ law, slips }: Stack): void => {
	const [slip] = [...(slips.law === undefined ? [] : [slips.law]), ...slips.conditions.values()];
	if (slip !== undefined) throw new TypeError(`${titleOf(law)}未经检查，不能导出：${slip}`);
};

/** Where each question has the largest diagram is where its order of facts is looked for; all intervals share it. */
const ordersFor = (stacks: readonly Stack[], questions: readonly string[]): ReadonlyMap<string, readonly string[]> =>
	new Map(
		questions.map((question) => {
			const sizes = stacks.map((stack) => ({ stack, nodes: nodesIn([questionPlan(stack, question).completions.root]) }));
			const [largest] = sizes.toSorted((a, b) => b.nodes - a.nodes);
			return [question, largest ? orderFor(largest.stack, question) : []];
		}),
	);

const tableInterval = (
	law: Law,
	interval: Interval,
	orders: ReadonlyMap<string, readonly string[]>,
	lists: TableLists,
): TableInterval => {
	const on = dayWithin(interval);
	const stack = stackOn(law, on);
	const all = [...orders].map(([question, order]) => ({ question, outputs: questionOutputs(stack, question, on, order) }));
	const fitting = all.filter(({ outputs }) => !outputs.isTooLarge);
	return {
		...interval,
		rules: appliedRules(stack),
		answers: fitting.map(({ question, outputs }) => answersAt(lists, question, outputs, interval)),
		tooLarge: all.filter(({ outputs }) => outputs.isTooLarge).map(({ question }) => question),
	};
};

/** A question as the first text that has it calls it, with its levels by all texts. */
const questionOf = (stack: Stack, id: string): TableQuestion => {
	const [first] = statedAmong(layersOf(stack.law), id);
	const levels = scaleOf(stack, id).map((level) => ({
		id: level.id,
		label: level.label,
		...(level.closed ? { closed: level.closed } : {}),
	}));
	return { id, label: first?.question.label ?? id, levels };
};

const readingsOf = (law: Law, answers: readonly TableAnswers[]): LawTable["readings"] => {
	const named = new Set(answers.flatMap(({ readings }) => readings.map(({ reading }) => reading)));
	const all = [
		...(has(law, "layers") ? (law.readings ?? []) : []),
		...layersOf(law).flatMap(({ regulation }) => regulation.readings),
	];
	return all.filter(({ id }) => named.has(id)).map(({ id, question, choice }) => ({ id, question, choice }));
};

/**
 * A law as a portable table, for platforms that cannot call this library: plain JSON from which a few lines of any language
 * answer as `decide` does, and from which other forms are generated.
 *
 * Unknown is an ordinary value of a fact there, and everything that a decision may say is a diagram that says yes or no. What
 * is not carried is said in the note: derivations, signatures, parts, remedies, duties, procedures. The same law gives the same
 * bytes.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param options which questions, and the day of whose law; absent: all of them
 * @throws `TypeError` in Chinese if a question does not exist, the day is none, or the law was not checked and cannot be read
 *
 * @example
 * ```ts
 * import { interpret, table } from "gongshu/export";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const paper = table(weifang2021, { questions: ["paper"], on: "2024-09-02" });
 * paper.intervals.map(({ from, until }) => [from, until]); // [["2022-02-01", "2027-01-31"]]
 * const known = { inRegion: true, obtainableByShare: true, paperRequiredBy: "rule" };
 * interpret(paper, "paper", known, { on: "2024-09-02" }).answer; // "prohibited"
 * ```
 */
export function table<L extends Law>(law: L, options?: TableOptions<QuestionId<L>>): LawTable;
export function table(law: Law, options: TableOptions = {}): LawTable {
	const own = sealed(law);
	const all = stackOf(own);
	requireChecked(all);
	const questions = wantedQuestions(own, ownValue(options, "questions"));
	const facts = factsOf(all);
	const lists = tableLists(
		facts.map(({ id }) => id),
		questions,
	);
	const wanted = wantedIntervals(own, ownValue(options, "on"));
	const orders = ordersFor(
		wanted.map((interval) => stackOn(own, dayWithin(interval))),
		questions,
	);
	const stated = wanted.map((interval) => tableInterval(own, interval, orders, lists));
	return freeze({
		format: tableFormat,
		gongshu: version,
		law: own.id,
		title: titleOf(own),
		note,
		texts: layersOf(own).map(({ regulation: { id, title, number, source } }) => ({ id, title, number, sha256: source.sha256 })),
		statuses,
		names: nameRule(),
		facts,
		questions: questions.map((id) => questionOf(all, id)),
		words: lists.words.items,
		readings: readingsOf(own, lists.answers.items),
		rules: lists.rules.items,
		displaced: lists.displaced.items,
		remarks: lists.remarks.items,
		nodes: lists.nodes.nodes,
		answers: lists.answers.items,
		intervals: stated,
	});
}
