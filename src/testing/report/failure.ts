import type { Decision } from "../../model/answer/decision";
import { dayText } from "../../model/day";
import { outcomeWord } from "../../text/status";
import { termLabel } from "../../text/terms";
import { literal } from "../arbitraries/literal";
import type { QuestionOnDay } from "../trial";
import { factsText } from "./facts-text";
import { legalAnswer } from "./legal-answer";

/** The answers of the law and of the host in one case. */
export interface HostAnswer extends QuestionOnDay {
	readonly facts: unknown;
	readonly decision: Decision;
	/** The host's answer: a level of the question, or `null` for none. */
	readonly answer: string | null;
}

/** The answer of a host as a word. */
export const hostAnswerText = ({ decision, answer }: HostAnswer): string =>
	answer === null ? "没有作答" : `“${outcomeWord(decision, answer)}”`;

/**
 * The error for a wrong answer of a host, in Chinese: the case, the host's answer, the answer of the law, and the facts as
 * source code.
 */
export const hostFailure = (answer: HostAnswer, problem: string, answerText: string = hostAnswerText(answer)): Error => {
	const { stack, question, on, facts, decision } = answer;
	return new Error(
		[
			`“${termLabel(decision.labels.terms, question)}”：${problem}。`,
			`案情：${factsText(stack, facts)}。`,
			`系统答：${answerText}。`,
			`依${decision.labels.law}，以${dayText(on)}为准：${legalAnswer(decision)}。`,
			`反例：${literal(facts)}`,
		].join("\n"),
	);
};
