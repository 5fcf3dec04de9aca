import type { Ask, Interview } from "../model/answer/what-if";
import { actorLabel } from "../model/law/actor";
import { decisionParagraph } from "./decision";
import { termLabel, valueLabel } from "./derivation";
import { placed } from "./title";

const askText = ({ labels }: Interview, { fact, ask, by, values, words }: Ask, at: number): string => {
	const choices = values.map((value) => valueLabel(labels, fact, value)).join(" / ");
	const [first] = words;
	return [
		`${at + 1}. ${termLabel(labels, fact)}：${ask}（${choices}）`,
		...(by ? [`   由${actorLabel(by, labels.actors)}认定`] : []),
		...(first ? [`   ${placed(labels, first)}`] : []),
	].join("\n");
};

/** What to ask next, as Chinese prose. */
export const explainInterview = (interview: Interview): string => {
	const { ask, decision, labels } = interview;
	if (ask.length === 0) return `不须再问。\n${decisionParagraph(decision)}`;
	return [
		`${termLabel(labels, decision.question)}：尚不能得出结论。下列${ask.length}项仍可能改变结论，依次询问最省；其余各项不必问：`,
		...ask.map((each, at) => askText(interview, each, at)),
	].join("\n");
};
