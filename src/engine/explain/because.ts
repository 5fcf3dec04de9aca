import type { Decision } from "../../model/answer/decision";
import type { Remark } from "../../model/answer/remark";
import type { Day } from "../../model/day";
import type { Quoted } from "../../model/law/cite";
import type { Layer } from "../../model/law/jurisdiction";
import { layersOf } from "../../model/law/law";
import type { Unstated } from "../../model/law/regulation";
import type { ScopeClause } from "../../model/law/scope";
import { conditionsOf } from "../conditions";
import { questionsIn } from "../diagram/builder";
import type { KnownFacts } from "../known-facts";
import { clausesOn, leavesUnstated, type Matters } from "../layers/provision";
import {
	governingFirst,
	governingOtherwise,
	type Stack,
	type StatedQuestion,
	statedAmong,
	statedQuestions,
} from "../layers/stack";
import { truthOf } from "./annotate";
import type { LayerCoverage } from "./question-plan";

/** The words that name a level, or the words or sentence behind a status without one; with what a reader must know of it. */
export interface Reason {
	readonly because?: NonNullable<Decision["because"]>;
	readonly remarks: readonly Remark[];
}

/** No words: what is undetermined has its reasons in the grounds. */
export const noReason: Reason = { remarks: [] };

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

/** Why a question has this level: the words that name it, of the highest text that covers the case and has it. */
export const levelReason = (coverage: readonly LayerCoverage[], level: string | undefined): Reason => {
	const stated = coverage.map((each) => each.stated);
	const covering = coverage.filter(({ when }) => when.holds === true).map((each) => each.stated);
	for (const { layer, question } of [...governingFirst(covering), ...governingFirst(stated)]) {
		const words = question.scale.find(({ id }) => id === level);
		if (words) return reasonOf(words, layer);
	}
	return noReason;
};

/**
 * The words that leave the case without an answer: of a text that would cover it but sends it to other law, else of one that
 * has ended and would have covered it, else of the first clause it falls outside, those of the jurisdiction's own text before
 * those of higher ones, the question's own before those of questions it reads.
 */
export const outOfScopeReason = (stack: Stack, question: string, known: KnownFacts, on: Day): Reason => {
	const stated = statedQuestions(stack, question);
	const fails = ({ when }: ScopeClause) => truthOf(stack, when, known) === false;
	const holds = ({ when }: ScopeClause) => truthOf(stack, when, known) === true;
	const matters = stated.map((each) => each.question.matter);
	const silent = (clauses: readonly ScopeClause[]) => clauses.filter(({ otherwise }) => otherwise === "silent");
	const elsewhere = (clauses: readonly ScopeClause[]) =>
		clauses.filter((clause) => clause.otherwise === "elsewhere" && fails(clause));
	const clauses = stack.layers.map((layer) => clausesOn(layer, matters));
	// A text that surely covers the case but for those words comes before one that may not apply at all.
	const sending = [
		...clauses.filter((each) => silent(each).every(holds)),
		...clauses.filter((each) => !silent(each).some(fails)),
	].flatMap(elsewhere);
	const governing = stated.filter(({ layer }) => layer.relation !== "also").toReversed();
	const own = governing.flatMap((each) => clausesOn(each.layer, [each.question.matter]));
	const read = questionsRead(stack, stated).map((each) => each.question.matter);
	const outside = [...own, ...governing.flatMap(({ layer }) => clausesOn(layer, read))].filter(fails);
	const [first] = [...sending, ...outside];
	const ended = sending.length > 0 ? undefined : endedText(stack, question, known, on);
	if (ended) return reasonOf(ended.regulation.effective.words, ended);
	return reasonOf(
		first,
		stack.layers.find(({ regulation }) => first && regulation.scope.includes(first)),
	);
};

/** A text that governed the question until its last day, and whose scope is not known to leave out the case. */
const endedText = (stack: Stack, question: string, known: KnownFacts, on: Day): Layer | undefined =>
	statedAmong(governingOtherwise(stack, question), question).find(({ layer, question: { matter } }) => {
		const { until, words } = layer.regulation.effective;
		const reaches = clausesOn(layer, [matter]).every(({ when }) => truthOf(stack, when, known) !== false);
		return until !== undefined && on > until && words !== undefined && reaches;
	})?.layer;

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
const silenceBehind = (stack: Stack, matters: Matters, known: KnownFacts): readonly Unstated[] =>
	stack.layers.flatMap((layer) => {
		const when = leavesUnstated(layer, matters);
		if (!when || truthOf(stack, when, known) !== true) return [];
		const left = clausesOn(layer, matters).filter(({ otherwise }) => otherwise === "not-stated");
		return layer.regulation.unstated.filter(({ matter }) =>
			left.some((clause) => clause.matters === "all" || clause.matters.includes(matter)),
		);
	});

/**
 * Which silence it is: the case is left to provisions that are not held, the text says nothing on the matter, or on that of a
 * question this one reads, or no text has the question.
 */
export const notStatedReason = (stack: Stack, question: string, known: KnownFacts): Reason => {
	const silencesOn = (stated: readonly StatedQuestion[]) =>
		stated.flatMap((each) => each.layer.regulation.unstated.filter(({ matter }) => matter === each.question.matter));
	const stated = statedQuestions(stack, question);
	const read = questionsRead(stack, stated);
	const matters = [...stated, ...read].map((each) => each.question.matter);
	const [silent] = [...silenceBehind(stack, matters, known), ...silencesOn(stated), ...silencesOn(read)];
	return silent ? silence(silent.note, silent.near) : { because: "施行中的文本均未载明此事项", remarks: [] };
};

/** That no source states whether a text was already in force. */
export const undatedReason = ([layer]: readonly Layer[]): Reason => {
	if (!layer) return noReason;
	const { title, effective } = layer.regulation;
	return silence(`《${title}》的施行日期本资料未载明，当日是否已经施行不能作答`, effective.words);
};

/** The words on when a text is in force. */
export const notInForceReason = (stack: Stack, question: string): Reason => {
	const layer = [...layersOf(stack.law), ...governingOtherwise(stack, question)].findLast(
		({ regulation }) => regulation.effective.words,
	);
	return reasonOf(layer?.regulation.effective.words, layer);
};
