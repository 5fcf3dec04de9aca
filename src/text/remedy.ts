import type { RemedyResult } from "../model/answer/remedy-result";
import { decisionLines } from "./decision";
import { quotation } from "./quotation";
import { conclusion } from "./status";
import { termLabel, valueLabel } from "./terms";
import { timeLimitClause } from "./time-limit";

/** The effect of a remedy, as Chinese prose: the conclusion before and after, and the promotion that the law then requires. */
export const explainRemedy = ({ label, before, after, promotion, refused }: RemedyResult): string => {
	const question = termLabel(before.labels.terms, before.question);
	if (refused.length > 0) {
		return [
			`“${label}”不能作为改变${question}的根据：`,
			...refused.map(({ message, suggestion }) => `· ${message}${suggestion ? `。${suggestion}` : ""}`),
			"",
			decisionLines(before).join("\n"),
		].join("\n");
	}
	const effect = `采取“${label}”之前，${question}为“${conclusion(before)}”；之后为“${conclusion(after)}”。`;
	if (!promotion) return [effect, "不产生升级的效果。", "", decisionLines(after).join("\n")].join("\n");
	const level = valueLabel(after.labels.terms, after.question, promotion.to);
	const limit = promotion.within ? `，${timeLimitClause(promotion.within)}` : "";
	const order = `应当转为“${level}”${limit}。${promotion.words.map(quotation).join("，")}`;
	return [effect, order, "", decisionLines(after).join("\n")].join("\n");
};
