import { type Decided, type Decision, type Possible, type Undecided, withoutLevel } from "../model/answer/decision";
import type { Truth } from "../model/answer/derivation";
import type { Remark } from "../model/answer/remark";
import { freeze } from "../model/freeze";
import type { Layer } from "../model/law/jurisdiction";
import { type FactId, type FactsOf, type Law, type LevelId, layersOf, type QuestionId } from "../model/law/law";
import type { ReadingId } from "../model/law/reading";
import { has, own } from "../model/own-property";
import { type Case, caseIn, type OnDay } from "./case";
import { missingFacts, possibleOutcomes } from "./diagram/completions";
import { truthOf } from "./explain/annotate";
import { groundlessOn, noReason, type Reason, reasonAmong, reasonsFor } from "./explain/because";
import { declarationRemarks } from "./explain/declarations";
import { displacedDefaults, displacedRules, groundsOf } from "./explain/grounds";
import { labelsFor } from "./explain/labels";
import { opensIn } from "./explain/opens-in";
import { coverageOf, type LayerCoverage, questionPlan } from "./explain/question-plan";
import { notHeldFor, notRead, remarksOn, sourcesOf } from "./explain/remarks";
import { signatureRemarks } from "./explain/signatures";
import { appliedRules } from "./layers/applied-rules";
import { requireQuestion } from "./layers/asked";
import { statedAmong } from "./layers/stack";

/** The decision of a law on one of its questions, with its ids as literal types. */
export type DecisionOf<L extends Law, Q extends QuestionId<L>> =
	| Decided<L["id"], Q, LevelId<L, Q>, FactId<L>>
	| Undecided<L["id"], Q, LevelId<L, Q>, FactId<L>>;

/**
 * The answer of a law to one question about one case on one day, with its reasons.
 *
 * Pure and synchronous. A law that is none, a question that it does not have and a missing last argument are slips of the
 * program, each a `TypeError` in Chinese; for all else there is an answer. The law is frozen at
 * its first use. An unknown fact never opens or shares anything: the answer is decided only where every completion of the
 * unknown facts agrees on one level. What a law means on complete facts is defined in `engine/meaning.ts`.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction; or a `Case`, which has its facts and its day
 * @param question the id of one of its questions
 * @param facts what is known; an absent fact is unknown. Values outside the vocabulary are treated as unknown and remarked on
 * @param context the day in Asia/Shanghai whose law applies
 *
 * @example
 * ```ts
 * import { decide } from "gongshu";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const shareable = { value: "some", by: "某局", on: "2026-11-03" } as const;
 * const known = { inRegion: true, publicData: true, shareable, sharingForbidden: "none" } as const;
 * const decision = decide(weifang, "sharing", known, { on: "2026-11-21" });
 * decision.status; // "undetermined"
 * decision.possible; // ["conditional", "out-of-scope"]
 * decision.missing; // [{ "fact": "stateSecret", "by": "classifier" }, { "fact": "workSecret", "by": "provider" }]
 * ```
 */
export function decide<L extends Law, const Q extends QuestionId<L>>(of: Case<L>, question: Q): DecisionOf<L, Q>;
export function decide<L extends Law, const Q extends QuestionId<L>>(
	law: L,
	question: Q,
	facts: FactsOf<L>,
	context: OnDay,
): DecisionOf<L, Q>;
export function decide(of: Law | Case, question: string, facts: object = {}, context?: OnDay): Decision {
	return decideCase(caseIn(of, facts, context), question);
}

/** Which remarks a decision carries: all that concern it, or its own where it stands among others of one case. */
type Remarks = "all" | "own";

/** The decision of one question of a case. */
export const decideCase = (at: Case, question: string, remarks: Remarks = "all"): Decision => {
	const { stack, on, barred } = at;
	requireQuestion(stack, question);
	if (barred) {
		// What bars the whole case is said of the whole.
		const reason: Reason = { because: barred.message, remarks: remarks === "own" ? [] : [barred] };
		return withoutGrounds(at, question, "undetermined", reason, remarks);
	}
	const groundless = groundlessOn(stack, question, on);
	if (!groundless) return withGrounds(at, question, remarks);
	const reason = reasonAmong(groundless.reasons, (condition) => truthOf(stack, condition, at.known));
	return withoutGrounds(at, question, groundless.status, reason, remarks);
};

/** By which reading a text speaks whose first day is not stated. */
const sinceWhen = ({ regulation: { effective } }: Layer): { readonly reading?: ReadingId } =>
	effective.from === undefined && effective.reading !== undefined ? { reading: effective.reading } : {};

/** The status of a decision, with its answer. */
type Settled = Pick<Decided, "status" | "answer"> | Pick<Undecided, "status" | "answer">;

/** The status of a set of outcomes, with the answer: those of the only one there is, else undetermined. */
export const settledBy = (possible: readonly string[]): Settled => {
	const [only] = possible;
	if (only === undefined || possible.length !== 1) return { status: "undetermined", answer: null };
	const status = withoutLevel.find((each) => each === only);
	return status === undefined ? { status: "decided", answer: only } : { status, answer: null };
};

/** The reason of an outcome; what is undetermined has its reasons in the grounds. */
const reasonOf = ({ stack, on, known }: Case, question: string, coverage: readonly LayerCoverage[], outcome: string): Reason =>
	reasonAmong(
		reasonsFor(stack, question, outcome, on),
		(condition) => coverage.find(({ stated }) => stated.covered === condition)?.when.holds ?? truthOf(stack, condition, known),
	);

const withGrounds = (at: Case, question: string, which: Remarks): Decision => {
	const { stack, on, known } = at;
	const plan = questionPlan(stack, question);
	const { completions, levels, rules } = plan;
	const outcomes = possibleOutcomes(completions, known.values);
	const possible = [...levels, ...withoutLevel].filter((outcome) => outcomes.has(outcome));
	// A level that is on no scale, in a law that is not well made, decides nothing.
	const settled = settledBy(outcomes.size > possible.length ? [] : possible);
	const { status } = settled;
	const coverage = coverageOf(stack, plan, known);
	const grounds = groundsOf(stack, rules, known);
	// What is true is leant on; what is unknown only as long as it may still decide.
	const isOpen = (holds: Truth) => holds === null && status === "undetermined";
	// Where nothing is stated, what the rules were read not to reach is why.
	const leaning = grounds.filter(({ holds }) => holds === true || isOpen(holds) || status === "not-stated");
	const bounding = plan.clauses.filter(({ when }) => {
		const holds = truthOf(stack, when, known);
		return holds === false || isOpen(holds);
	});
	const covering = coverage
		.filter(({ when }) => when.holds === true || isOpen(when.holds))
		.flatMap(({ stated: { layer } }) => [layer, sinceWhen(layer)]);
	const compared = has(stack.law, "layers") ? (stack.law.compares ?? []).filter((each) => each.question === question) : [];
	const readings = [
		...new Set([...leaning, ...bounding, ...covering, ...compared].flatMap((each) => own(each, "reading") ?? [])),
	];
	const [first] = possible;
	const reason = first === undefined || status === "undetermined" ? noReason : reasonOf(at, question, coverage, first);
	const because = own(reason, "because");
	const ownRemarks: readonly Remark[] = [
		...reason.remarks,
		...(completions.exceeded ? [tooLarge] : []),
		...(completions.slip === undefined ? [] : [notRead(completions.slip)]),
	];
	return freeze({
		kind: "decision",
		law: stack.law.id,
		question,
		on,
		rules: appliedRules(stack),
		...settled,
		possible,
		...opensIn(stack, question, status === "undetermined" && possible.length === 0 ? null : possible),
		governing: coverage.map(({ stated: { layer }, when }) => ({
			regulation: layer.regulation.id,
			truth: when.holds,
			when,
			...(layer.by ? { by: layer.by } : {}),
		})),
		displaced: [...displacedRules(stack, rules, known), ...displacedDefaults(stack, coverage, rules, known)],
		grounds,
		missing: missingFacts(completions, known.values).flatMap((fact) => plan.missing.get(fact) ?? []),
		readings,
		...(because === undefined ? {} : { because }),
		remarks:
			which === "own"
				? ownRemarks
				: remarksOn(at.remarks, {
						layers: plan.stated.map(({ layer }) => layer),
						matters: plan.stated.map(({ question: { matter } }) => matter),
						own: [...ownRemarks, ...declarationRemarks(stack, known, question), ...signatureRemarks(stack, leaning)],
					}),
		labels: labelsFor(stack, {
			terms: plan.terms,
			remedies: grounds.flatMap((ground) => own(ground, "liftedBy") ?? []),
			readings,
		}),
	});
};

/** That a question is too large to be looked through, so that nothing is decided. */
const tooLarge: Remark = { kind: "too-large", message: "该问题的决定图超过上限，未能逐一推断，不作结论" };

const withoutGrounds = (at: Case, question: string, status: Undecided["status"], reason: Reason, which: Remarks): Decision => {
	const { stack, on, known } = at;
	const { remarks } = reason;
	const because = own(reason, "because");
	// The matters of the question in every text of the law that has it, in force or not.
	const matters = statedAmong(layersOf(stack.law), question).map((stated) => stated.question.matter);
	return freeze({
		kind: "decision",
		law: stack.law.id,
		question,
		on,
		rules: appliedRules(stack),
		status,
		answer: null,
		possible: status === "undetermined" ? [] : [status as Possible],
		...opensIn(stack, question, status === "undetermined" ? null : []),
		governing: [],
		displaced: [],
		grounds: [],
		missing: [],
		readings: [],
		...(because === undefined ? {} : { because }),
		remarks:
			which === "own"
				? remarks
				: [
						...known.rejected,
						...remarks,
						...sourcesOf(at.remarks, stack.layers),
						...notHeldFor(at.remarks, matters),
						...at.remarks.expiring,
					],
		labels: labelsFor(stack, { terms: [question], remedies: [], readings: [] }),
	});
};
