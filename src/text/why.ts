import type { Forcing, Why } from "../model/answer/what-if";
import { decisionLines } from "./decision";
import { findingText } from "./derivation";
import { missingList } from "./missing";
import { quotationWithTitle } from "./quotation";
import { conclusion } from "./status";
import { termLabel, valueLabel } from "./terms";

const factLine = ({ labels }: Why, { fact, given, finding, words }: Forcing): string => {
	const by = finding ? `（${findingText(finding)}）` : "";
	const [first, ...others] = words.map((each) => quotationWithTitle(labels, each));
	const more = others.length > 0 ? `等${others.length + 1}处` : "";
	const value = valueLabel(labels.terms, fact, given);
	return `· “${termLabel(labels.terms, fact)}”：${value}${by}${first ? `——${first}${more}` : ""}。`;
};

/** The facts from which an answer already follows, as Chinese prose. */
export const explainWhy = (why: Why): string => {
	const { decision, forcing, labels } = why;
	const question = termLabel(labels.terms, decision.question);
	if (forcing === null) {
		const missing = decision.missing.length > 0 ? `还须查明：${missingList(labels, decision.missing)}。` : "";
		return `${question}：现有事实尚不足以得出结论，没有哪几项事实足以决定。${missing}`;
	}
	if (forcing.length === 0) return decisionLines(decision).join("\n");
	return [
		`${question}：“${conclusion(decision)}”。下列${forcing.length}项事实已足以得出这一结论，缺少其中任何一项即不能得出：`,
		...forcing.map((each) => factLine(why, each)),
		"其余事实无论如何，不改变这一结论。",
	].join("\n");
};
