import { nextQuestion } from "../../analysis/what-if/next-question";
import { wordsOn } from "../../analysis/what-if/words-on-fact";
import { type Case, caseOf } from "../../engine/case";
import { decide } from "../../engine/decide";
import { leveledQuestions, statedAmong } from "../../engine/layers/stack";
import type { Decision } from "../../model/answer/decision";
import type { Quoted } from "../../model/law/cite";
import { type Law, layersOf } from "../../model/law/law";
import { factsFrom } from "./assumptions";
import type { State } from "./state";

/** What the law says at once: the answers, and what to ask for next. */
export interface PageAnswers {
	readonly at: Case;
	readonly decisions: readonly Decision[];
	/** The facts that can still change an answer, the one to ask for first in front. */
	readonly open: readonly string[];
	/** The words for which the first of them is asked. */
	readonly words: readonly Quoted[];
}

/** The matters that a page opens with: whether data is shared and opened, and by which way. */
const usual: readonly string[] = ["sharing", "sharing-route", "opening", "opening-route"];

/** The questions that a law is asked at first: those on sharing and opening; all, where it has none of them. */
export const firstQuestions = (law: Law): readonly string[] => {
	const all = leveledQuestions(law);
	const first = all.filter((id) => statedAmong(layersOf(law), id).some(({ question: { matter } }) => usual.includes(matter)));
	return first.length > 0 ? first : all;
};

/** The questions that are asked of a law, in the order of the law. */
export const askedQuestions = (law: Law, { questions }: Pick<State, "questions">): readonly string[] => {
	const chosen = questions === null ? firstQuestions(law) : leveledQuestions(law).filter((id) => questions.includes(id));
	return chosen.length > 0 ? chosen : firstQuestions(law);
};

/** The case of what is filled in. */
export const caseFrom = (law: Law, { entries, on }: Pick<State, "entries" | "on">): Case =>
	caseOf(law, factsFrom(law, entries, on), { on });

/** The answers to what is filled in. */
export const answersFor = (law: Law, state: Pick<State, "entries" | "on" | "questions" | "picked">): PageAnswers => {
	const at = caseFrom(law, state);
	const decisions = askedQuestions(law, state).map((question) => decide(at, question));
	const missing = [...new Set(decisions.flatMap((decision) => decision.missing.map(({ fact }) => fact)))];
	const undecided = decisions.find((decision) => decision.missing.length > 0);
	const next = undecided ? nextQuestion(at, undecided.question).ask.map(({ fact }) => fact) : [];
	const open = [...new Set([...(state.picked === null ? [] : [state.picked]), ...next, ...missing])];
	const [first] = open;
	const asking = decisions.find((decision) => decision.missing.some(({ fact }) => fact === first)) ?? decisions[0];
	return { at, decisions, open, words: first && asking ? wordsOn(at.stack, asking.question, first) : [] };
};
