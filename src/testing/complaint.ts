import { dayText } from "../model/day";
import { caseInWords } from "./case-in-words";
import type { Hearing } from "./hearing";
import { lawInWords, outcomeInWords } from "./law-in-words";
import { literal } from "./literal";

/** What the host said of a case, in words. */
export const saidInWords = ({ decision, said }: Hearing): string =>
	said === null ? "没有作答" : outcomeInWords(decision, said);

/** What is wrong with a host's answer, as a person reads it: the case, the answer, the words of the law, and the facts as source. */
export const complaint = (hearing: Hearing, wrong: string, said: string = saidInWords(hearing)): Error => {
	const { stack, question, on, facts, decision } = hearing;
	const label = decision.labels.terms[question]?.label ?? question;
	return new Error(
		[
			`“${label}”：${wrong}。`,
			`案情：${caseInWords(stack, facts)}。`,
			`系统答：${said}。`,
			`依${decision.labels.law}，以${dayText(on)}为准：${lawInWords(decision)}。`,
			`反例：${literal(facts)}`,
		].join("\n"),
	);
};
