import type { Forcing, Why } from "../model/answer/what-if";
import { conclusion, decisionParagraph, missingList } from "./decision";
import { findingText, termLabel, valueLabel } from "./derivation";
import { placed } from "./title";

const forcingText = ({ labels }: Why, { fact, given, finding, words }: Forcing): string => {
	const whose = finding ? `（${findingText(finding)}）` : "";
	const [first, ...others] = words.map((each) => placed(labels, each));
	const also = others.length > 0 ? `等${others.length + 1}处` : "";
	return `· “${termLabel(labels, fact)}”：${valueLabel(labels, fact, given)}${whose}${first ? `——${first}${also}` : ""}。`;
};

/** The facts that alone force an answer, as Chinese prose. */
export const explainWhy = (why: Why): string => {
	const { decision, forcing, labels } = why;
	const asked = termLabel(labels, decision.question);
	if (forcing === null) {
		const missing = decision.missing.length > 0 ? `还须查明：${missingList(labels, decision.missing)}。` : "";
		return `${asked}：现有事实尚不足以得出结论，没有哪几项事实足以决定。${missing}`;
	}
	if (forcing.length === 0) return decisionParagraph(decision);
	return [
		`${asked}：“${conclusion(decision)}”。只须下列${forcing.length}项事实，即得出这一结论；缺其中任何一项，便得不出：`,
		...forcing.map((each) => forcingText(why, each)),
		"其余事实无论如何，不改变这一结论。",
	].join("\n");
};
