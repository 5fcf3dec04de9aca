import type { RemedyResult } from "../model/answer/remedy-result";
import { quotation } from "./cite";
import { conclusion, decisionParagraph } from "./decision";
import { termLabel, valueLabel } from "./derivation";
import { timeLimitText } from "./time-limit";

/** What a remedy would change, in Chinese prose: before, after, and what the law then orders. */
export const explainRemedy = ({ label, before, after, promotion, refused }: RemedyResult): string => {
	const asked = termLabel(before.labels, before.question);
	if (refused.length > 0) {
		return [
			`“${label}”不能作为改变${asked}的根据：`,
			...refused.map(({ message, suggestion }) => `· ${message}${suggestion ? `。${suggestion}` : ""}`),
			"",
			decisionParagraph(before),
		].join("\n");
	}
	const change = `采取“${label}”之前，${asked}为“${conclusion(before)}”；之后为“${conclusion(after)}”。`;
	const order = promotion
		? `应当转为“${valueLabel(after.labels, after.question, promotion.to)}”${promotion.within ? `，期限：${timeLimitText(promotion.within)}` : ""}。${promotion.words.map(quotation).join("，")}`
		: "不产生升级的效果。";
	return [change, order, "", decisionParagraph(after)].join("\n");
};
