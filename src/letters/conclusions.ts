import { type Decision, withoutLevel } from "../model/answer/decision";
import { dayText } from "../model/day";
import { certainly, conclusionSentence } from "../text/conclusion-sentence";
import { conclusionBasis, factsRead, waysOfChange } from "../text/decision";
import { rolesOf } from "../text/grounds";
import { termLabel } from "../text/terms";

/** The conclusion of a decision; of an open one only that it is open, since a class that is possible is not the class. */
export const conclusionText = (decision: Decision): string => {
	const { status, possible, question, labels, on } = decision;
	const isOpen = status === "undetermined" && possible.some((outcome) => !withoutLevel.some((each) => each === outcome));
	if (!isOpen) return conclusionSentence(decision);
	const name = `“${termLabel(labels.terms, question)}”`;
	return `${name}尚待查明${certainly(decision)}：以${dayText(on)}为准，现有事实不足以作出结论。`;
};

/** What a conclusion rests on: articles with their words, and the facts by which they hold. */
export const groundLines = (decision: Decision): readonly string[] =>
	conclusionBasis(decision, rolesOf(decision)).map((line) => `${line}。`);

/** The facts that were read, with who found each of them and when. */
export const factLines = (decision: Decision): readonly string[] => factsRead(decision).map((line) => `${line}。`);

/** The ways in which a conclusion can change. */
export const changeLines = (decision: Decision): readonly string[] => {
	const { deciding } = rolesOf(decision);
	const ways = decision.status === "decided" ? waysOfChange(decision, deciding) : [];
	const all = ways.length > 0 && deciding.length > 1 ? ["以上各条均须消除，结论才会改变"] : [];
	return [...ways, ...all].map((line) => `${line}。`);
};
