import type { Case } from "../engine/case";
import { decideCase } from "../engine/decide";
import { leveledQuestions, statedAmong } from "../engine/layers/stack";
import type { ComparedQuestion, Verdict } from "../model/answer/comparison";
import type { Decision } from "../model/answer/decision";
import { type Law, layersOf } from "../model/law/law";
import { levelVerdict } from "./verdict";

/** Every question of a law: those with levels first, then those without. */
const allQuestions = (law: Law): readonly string[] => [
	...leveledQuestions(law),
	...layersOf(law).flatMap(({ regulation }) => regulation.questions.map(({ id }) => id)),
];

const has = (law: Law, question: string): boolean => statedAmong(layersOf(law), question).length > 0;

const verdictOf = (left: Law, right: Law, question: string, a: Decision | null, b: Decision | null): Verdict => {
	const outcome = (decision: Decision | null) =>
		decision && (decision.answer ?? [decision.status, ...decision.possible].join());
	if (outcome(a) === outcome(b)) return "same";
	return a?.answer == null || b?.answer == null ? "different" : levelVerdict(left, right, question, a.answer, b.answer);
};

/** Every question of two cases with both answers: in the order of the first law, then those that only the second has. */
export const comparedQuestions = (left: Case, right: Case): readonly ComparedQuestion[] =>
	[...new Set([...allQuestions(left.law), ...allQuestions(right.law)])].map((question) => {
		const [a, b] = [left, right].map((at) => (has(at.law, question) ? decideCase(at, question) : null));
		const verdict = verdictOf(left.law, right.law, question, a ?? null, b ?? null);
		return { question, left: a ?? null, right: b ?? null, verdict };
	});
