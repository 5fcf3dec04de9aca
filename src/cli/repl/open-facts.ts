import { nextQuestion } from "../../analysis/what-if/next-question";
import { stackOn, statedQuestions } from "../../engine/layers/stack";
import { definedFacts, regulationsOf } from "../../parse/vocabulary";
import { caseOfSession, type Session, sayingsOf } from "./session";

/** The facts that can still change the answer to a question, by their labels, in the order to ask for them. */
export const openFacts = (session: Session, question: string): readonly string[] => {
	if (statedQuestions(stackOn(session.law, session.on), question).length === 0) return [];
	const labels = new Map(definedFacts(session.law).map(({ id, label }) => [id, label]));
	return nextQuestion(caseOfSession(session), question).ask.map(({ fact }) => labels.get(fact) ?? fact);
};

/** The questions of the law by id, with their labels: that of the session first. */
const questionsOf = ({ law, question }: Session): ReadonlyMap<string, string> => {
	const all = new Map(regulationsOf(law).flatMap(({ questions }) => questions.map(({ id, label }) => [id, label] as const)));
	return new Map([[question, all.get(question) ?? question], ...all]);
};

/** What can be typed on an empty line: under each question the facts that are open, in the order to ask for them. */
export const openFactsText = (session: Session): string => {
	const sayings = sayingsOf(session);
	const groups = [...questionsOf(session)].flatMap(([id, label]) => {
		const facts = openFacts(session, id);
		if (facts.length === 0) return [];
		return [`${sayings.openFacts(label, facts.length, id === session.question)}\n  ${facts.join("；")}`];
	});
	return groups.length > 0 ? groups.join("\n") : sayings.nothingOpen;
};
