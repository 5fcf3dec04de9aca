import type { Ask, Interview } from "../model/answer/what-if";
import { actorLabel } from "../model/law/actor";
import { decisionLines } from "./decision";
import { quotationWithTitle } from "./quotation";
import { termLabel, valueLabel } from "./terms";

const askText = ({ labels }: Interview, { fact, ask, by, values, words }: Ask, at: number): string => {
	const choices = values.map((value) => valueLabel(labels.terms, fact, value)).join(" / ");
	const [first] = words;
	return [
		`${at + 1}. ${termLabel(labels.terms, fact)}：${ask}（${choices}）`,
		...(by ? [`   由${actorLabel(by, labels.actors)}认定`] : []),
		...(first ? [`   ${quotationWithTitle(labels, first)}`] : []),
	].join("\n");
};

/** The facts to ask for, as Chinese prose. */
export const explainInterview = (interview: Interview): string => {
	const { ask, decision, labels } = interview;
	if (ask.length === 0) return `无须再问。\n${decisionLines(decision).join("\n")}`;
	return [
		`${termLabel(labels.terms, decision.question)}：尚不能得出结论。下列${ask.length}项仍可能改变结论，依此次序查明最为便捷；其余各项无须查明：`,
		...ask.map((each, at) => askText(interview, each, at)),
	].join("\n");
};
