import { barrierOn, dayAgainst, daysIn } from "../../engine/case";
import { slipIn } from "../../engine/diagram/completions";
import { labelsFor } from "../../engine/explain/labels";
import { notRead } from "../../engine/explain/remarks";
import { leveledQuestions, type Stack, stackOn } from "../../engine/layers/stack";
import type { Possible } from "../../model/answer/decision";
import type { Difference, DifferingStates, Direction, QuestionDifference } from "../../model/answer/difference";
import type { Labels } from "../../model/answer/labels";
import type { Remark } from "../../model/answer/remark";
import type { Day } from "../../model/day";
import { freeze } from "../../model/freeze";
import type { Law } from "../../model/law/law";
import type { ComparedOn } from "../compare";
import { levelVerdict, sideOf } from "../verdict";
import { outcomesOf } from "./outcomes";
import { jointStates, pairsOf } from "./pairs";

/**
 * Every state of the facts in which two laws, or one law on two days, answer a question differently, counted exactly, with one
 * example of each kind.
 *
 * Only questions of both laws are compared, over the facts of both laws and the values of both. A state that is impossible
 * under either law is left out. An example has bare values; a finding still needs its person and day.
 *
 * @param left a law
 * @param right another law, or the same one if the days differ
 *
 * @example
 * ```ts
 * import { diff } from "gongshu/analysis";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const before = { on: "2025-07-31", against: "2025-08-01" } as const;
 * const { direction, questions } = diff(weifang, weifang, before);
 * direction; // "mixed"
 * const different = questions.filter(({ direction }) => direction !== "equivalent");
 * different.map(({ question }) => question); // ["sharing", "sharingRoute", "collection", "departmentLiability", "liability"]
 * diff(weifang, weifang, { on: "2025-08-01" }).direction; // "equivalent"
 * ```
 */
export const diff = (left: Law, right: Law, days: ComparedOn): Difference => {
	const [{ on }, against] = [daysIn(days), dayAgainst(days)];
	const [ours, theirs] = [stackOn(left, on), stackOn(right, against)];
	const [ourQuestions, theirQuestions] = [leveledQuestions(ours.law), leveledQuestions(theirs.law)];
	const slips = [...ourQuestions.map((id) => slipIn(ours, id)), ...theirQuestions.map((id) => slipIn(theirs, id))];
	const slip = slips.find((each) => each !== undefined);
	const barred = barrierOn(ours, on, against) ?? (slip === undefined ? null : notRead(slip));
	if (barred) return nothingSaid(ours, theirs, { on, against }, barred);
	const questions = ourQuestions
		.filter((question) => theirQuestions.includes(question))
		.map((question) => questionDifference(ours, theirs, question));
	return freeze({
		kind: "difference",
		left: sideOf(ours.law, on),
		right: sideOf(theirs.law, against),
		direction: directionOf(questions.map((each) => each.direction)),
		questions,
		apart: [
			...ourQuestions.filter((id) => !theirQuestions.includes(id)).map((question) => ({ question, of: "left" as const })),
			...theirQuestions.filter((id) => !ourQuestions.includes(id)).map((question) => ({ question, of: "right" as const })),
		],
		renamed: differentLabels(allLabels(ours), allLabels(theirs), theirQuestions),
		labels: mergedLabels(allLabels(ours), allLabels(theirs)),
	});
};

/** That nothing can be said of the difference, since one of the days is none. */
const nothingSaid = (
	ours: Stack,
	theirs: Stack,
	{ on, against }: { readonly on: Day; readonly against: Day },
	barred: Remark,
): Difference =>
	freeze({
		kind: "difference",
		left: sideOf(ours.law, on),
		right: sideOf(theirs.law, against),
		direction: null,
		questions: [],
		apart: [],
		renamed: {},
		labels: mergedLabels(allLabels(ours), allLabels(theirs)),
		remarks: [barred],
	});

const questionDifference = (ours: Stack, theirs: Stack, question: string): QuestionDifference => {
	const [left, right] = [outcomesOf(ours, question), outcomesOf(theirs, question)];
	const all = jointStates(left, right);
	const possible = pairsOf(left, right).filter((pair) => pair.left !== null && pair.right !== null);
	const differing = possible
		.filter((pair) => pair.left !== pair.right)
		.map(
			(pair): DifferingStates => ({
				left: String(pair.left) as Possible,
				right: String(pair.right) as Possible,
				verdict: levelVerdict(ours.law, theirs.law, question, String(pair.left), String(pair.right)),
				states: Math.round(pair.share * all),
				example: pair.example,
			}),
		)
		.sort((a, b) => b.states - a.states);
	const states = Math.round(possible.reduce((sum, { share }) => sum + share, 0) * all);
	return { question, direction: directionOf(differing.map(({ verdict }) => verdict)), states, differing };
};

/** The direction of several verdicts: mixed if one of them is neither stricter nor looser, or if they disagree. */
const directionOf = (all: readonly string[]): Direction => {
	const apart = all.filter((each) => each !== "same" && each !== "equivalent");
	if (apart.length === 0) return "equivalent";
	if (apart.every((each) => each === "stricter")) return "stricter";
	return apart.every((each) => each === "looser") ? "looser" : "mixed";
};

const allLabels = (stack: Stack): Labels =>
	labelsFor(stack, { terms: [...leveledQuestions(stack.law), ...stack.vocabulary.keys()], remedies: [], readings: [] });

/** The levels of these questions with another name in the second law. */
const differentLabels = (ours: Labels, theirs: Labels, questions: readonly string[]): Difference["renamed"] =>
	Object.fromEntries(
		questions.flatMap((id) => {
			const levels = Object.entries(theirs.terms[id]?.values ?? {});
			const different = levels.filter(([level, label]) => (ours.terms[id]?.values[level] ?? label) !== label);
			return different.length > 0 ? [[id, Object.fromEntries(different)]] : [];
		}),
	);

const mergedLabels = (ours: Labels, theirs: Labels): Labels => ({
	...ours,
	regulations: { ...theirs.regulations, ...ours.regulations },
	terms: Object.fromEntries(
		[...new Set([...Object.keys(ours.terms), ...Object.keys(theirs.terms)])].map((id) => [
			id,
			{
				label: ours.terms[id]?.label ?? theirs.terms[id]?.label ?? id,
				values: { ...theirs.terms[id]?.values, ...ours.terms[id]?.values },
			},
		]),
	),
});
