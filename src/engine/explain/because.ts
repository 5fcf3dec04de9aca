import type { Decision, Undecided } from "../../model/answer/decision";
import type { Truth } from "../../model/answer/derivation";
import type { Remark } from "../../model/answer/remark";
import type { Day } from "../../model/day";
import type { Quoted } from "../../model/law/cite";
import type { Condition } from "../../model/law/condition";
import type { Layer } from "../../model/law/jurisdiction";
import { layersOf } from "../../model/law/law";
import type { ScopeClause } from "../../model/law/scope";
import { conditionsOf } from "../conditions";
import { questionsIn } from "../diagram/builder";
import { clausesOn, leavesUnstated, type Matters } from "../layers/provision";
import {
	governingFirst,
	governingOtherwise,
	isGoverned,
	type Stack,
	type StatedQuestion,
	statedAmong,
	statedQuestions,
	undatedOn,
} from "../layers/stack";
import { type CoveredQuestion, questionPlan } from "./question-plan";

/** The words that name a level, or the words or sentence behind a status without one; with what a reader must know of it. */
export interface Reason {
	readonly because?: NonNullable<Decision["because"]>;
	readonly remarks: readonly Remark[];
}

/** No words: what is undetermined has its reasons in the grounds. */
export const noReason: Reason = { remarks: [] };

/** A condition with the truths that it may have. */
export interface Demand {
	readonly condition: Condition;
	readonly holds: readonly Truth[];
}

/** A reason with what it demands of the case: of a list of them, the first whose demands are all met is the reason. */
export interface PossibleReason {
	readonly demands: readonly Demand[];
	readonly reason: Reason;
}

const is = (...conditions: readonly Condition[]): readonly Demand[] =>
	conditions.map((condition) => ({ condition, holds: [true] }));
const fails = (...conditions: readonly Condition[]): readonly Demand[] =>
	conditions.map((condition) => ({ condition, holds: [false] }));
const mayBe = (...conditions: readonly Condition[]): readonly Demand[] =>
	conditions.map((condition) => ({ condition, holds: [true, null] }));

/**
 * The reason that a case meets.
 *
 * @param truth whether a condition holds in the case
 */
export const reasonAmong = (reasons: readonly PossibleReason[], truth: (condition: Condition) => Truth): Reason => {
	const isMet = ({ condition, holds }: Demand) => holds.includes(truth(condition));
	return reasons.find(({ demands }) => demands.every(isMet))?.reason ?? noReason;
};

/** Words with the text they stand in. */
const wordsOf = (layer: Layer | undefined, { cite, quote }: Quoted): Quoted => ({
	cite,
	quote,
	...(layer ? { regulation: layer.regulation.id } : {}),
});

const reasonOf = (words: Quoted | undefined, layer: Layer | undefined): Reason =>
	words ? { because: wordsOf(layer, words), remarks: [] } : noReason;

/** A sentence that says what no text states, with the nearest words there are. */
const silence = (message: string, near: Quoted | undefined): Reason => ({
	because: message,
	remarks: near ? [{ kind: "unstated", message, words: near }] : [],
});

/**
 * Why a question has this outcome, a level or `out-of-scope` or `not-stated`, in every case in which it does. The reasons
 * depend on the day only by which texts have ended.
 */
export const reasonsFor = (stack: Stack, question: string, outcome: string, on: Day): readonly PossibleReason[] => {
	if (outcome === "out-of-scope") return outOfScopeReasons(stack, question, on);
	return outcome === "not-stated"
		? notStatedReasons(stack, question)
		: levelReasons(questionPlan(stack, question).stated, outcome);
};

/** The words that name a level: of the highest text that covers the case and has it, else of the highest that has it. */
const levelReasons = (stated: readonly CoveredQuestion[], level: string): readonly PossibleReason[] => {
	const naming = governingFirst(stated).flatMap(({ layer, question, covered }) => {
		const words = question.scale.find(({ id }) => id === level);
		return words ? [{ demands: is(covered), reason: reasonOf(words, layer) }] : [];
	});
	return [...naming, ...naming.slice(0, 1).map(({ reason }) => ({ demands: [], reason }))];
};

/**
 * The words that leave the case without an answer: of a text that would cover it but sends it to other law, else of one that
 * has ended and would have covered it, else of the first clause it falls outside, those of the jurisdiction's own text before
 * those of higher ones, the question's own before those of questions it reads.
 */
const outOfScopeReasons = (stack: Stack, question: string, on: Day): readonly PossibleReason[] => {
	const stated = statedQuestions(stack, question);
	const matters = stated.map((each) => each.question.matter);
	const layerOf = (clause: ScopeClause) => stack.layers.find(({ regulation }) => regulation.scope.includes(clause));
	const outside = (clause: ScopeClause, demands: readonly Demand[] = []): PossibleReason => ({
		demands: [...demands, ...fails(clause.when)],
		reason: reasonOf(clause, layerOf(clause)),
	});
	const clauses = stack.layers.map((layer) => clausesOn(layer, matters));
	const sending = (silent: (...conditions: readonly Condition[]) => readonly Demand[]) =>
		clauses.flatMap((each) => {
			const covering = silent(...each.filter(({ otherwise }) => otherwise === "silent").map(({ when }) => when));
			return each.filter(({ otherwise }) => otherwise === "elsewhere").map((clause) => outside(clause, covering));
		});
	const governing = stated.filter(({ layer }) => layer.relation !== "also").toReversed();
	const own = governing.flatMap((each) => clausesOn(each.layer, [each.question.matter]));
	const read = questionsRead(stack, stated).map((each) => each.question.matter);
	const limits = [...own, ...governing.flatMap(({ layer }) => clausesOn(layer, read))];
	return [
		// A text that surely covers the case but for those words comes before one that may not apply at all.
		...sending(is),
		...sending(mayBe),
		...endedTexts(stack, question, on),
		...limits.map((clause) => outside(clause)),
	];
};

/** The texts that governed the question until their last day, where their scope is not known to leave out the case. */
const endedTexts = (stack: Stack, question: string, on: Day): readonly PossibleReason[] =>
	statedAmong(governingOtherwise(stack, question), question).flatMap(({ layer, question: { matter } }) => {
		const { until, words } = layer.regulation.effective;
		if (until === undefined || on <= until || words === undefined) return [];
		return [{ demands: mayBe(...clausesOn(layer, [matter]).map(({ when }) => when)), reason: reasonOf(words, layer) }];
	});

/** The questions that a question reads, directly or through others, as every text has them. */
const questionsRead = (
	stack: Stack,
	stated: readonly StatedQuestion[],
	seen: ReadonlySet<string> = new Set(),
): readonly StatedQuestion[] => {
	const conditions = stated.flatMap(({ question: { rules } }) => rules.flatMap(conditionsOf));
	const fresh = questionsIn(stack, ...conditions).filter((id) => !seen.has(id));
	const read = fresh.flatMap((id) => statedQuestions(stack, id));
	return read.length === 0 ? [] : [...read, ...questionsRead(stack, read, new Set([...seen, ...fresh]))];
};

/** What a text does not state where it leaves the case at hand to provisions that are not held. */
const silencesBehind = (stack: Stack, matters: Matters): readonly PossibleReason[] =>
	stack.layers.flatMap((layer) => {
		const when = leavesUnstated(layer, matters);
		if (!when) return [];
		const left = clausesOn(layer, matters).filter(({ otherwise }) => otherwise === "not-stated");
		const unstated = layer.regulation.unstated.filter(({ matter }) =>
			left.some((clause) => clause.matters === "all" || clause.matters.includes(matter)),
		);
		return unstated.map(({ note, near }) => ({ demands: is(when), reason: silence(note, near) }));
	});

/**
 * Which silence it is: the case is left to provisions that are not held, the text says nothing on the matter, or on that of a
 * question this one reads, or no text has the question.
 */
const notStatedReasons = (stack: Stack, question: string): readonly PossibleReason[] => {
	const silencesOn = (stated: readonly StatedQuestion[]) =>
		stated.flatMap((each) => each.layer.regulation.unstated.filter(({ matter }) => matter === each.question.matter));
	const stated = statedQuestions(stack, question);
	const read = questionsRead(stack, stated);
	const matters = [...stated, ...read].map((each) => each.question.matter);
	const [silent] = [...silencesOn(stated), ...silencesOn(read)];
	const otherwise = silent ? silence(silent.note, silent.near) : { because: "施行中的文本均未载明此事项", remarks: [] };
	return [...silencesBehind(stack, matters), { demands: [], reason: otherwise }];
};

/** That no source states whether a text was already in force. */
const undatedReason = ([layer]: readonly Layer[]): Reason => {
	if (!layer) return noReason;
	const { title, effective } = layer.regulation;
	return silence(`《${title}》的施行日期本资料未载明，当日是否已经施行不能作答`, effective.words);
};

/** The words on when a text is in force. */
const notInForceReason = (stack: Stack, question: string): Reason => {
	const layer = [...layersOf(stack.law), ...governingOtherwise(stack, question)].findLast(
		({ regulation }) => regulation.effective.words,
	);
	return reasonOf(layer?.regulation.effective.words, layer);
};

/** What a question is answered where no text in force can answer it, and why; nothing where one can. */
export interface Groundless {
	readonly status: Undecided["status"];
	readonly reasons: readonly PossibleReason[];
}

/** The answer that a question has on a day whatever the facts are, because no text in force has it or can govern it. */
export const groundlessOn = (stack: Stack, question: string, on: Day): Groundless | undefined => {
	const hasEnded = !isGoverned(stack, question) && governingOtherwise(stack, question).length > 0;
	if (statedQuestions(stack, question).length > 0 && !hasEnded) return undefined;
	const always = (reason: Reason): readonly PossibleReason[] => [{ demands: [], reason }];
	if (!hasEnded && stack.layers.length > 0) return { status: "not-stated", reasons: notStatedReasons(stack, question) };
	// Of a text whose first day is not stated, whether it is in force is not stated either.
	const undated = undatedOn(stack, question, on);
	if (undated.length === 0) return { status: "not-in-force", reasons: always(notInForceReason(stack, question)) };
	return { status: "not-stated", reasons: hasEnded ? always(undatedReason(undated)) : notStatedReasons(stack, question) };
};
