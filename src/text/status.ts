import type { Decision, Possible } from "../model/answer/decision";
import type { MatterReport } from "../model/answer/matter-report";
import { printable } from "../model/visible-text";
import { requireDecision } from "./required";
import { entry, valueLabel } from "./terms";

/** The statuses without a level, as words in place of one. */
export const statusWords: Readonly<Record<string, string>> = {
	"out-of-scope": "不适用",
	"not-stated": "未载明",
	"not-in-force": "未施行或已失效",
};

/** The status of the report on a matter, as a clause. */
export const matterStatusText: Readonly<Record<MatterReport["status"], string>> = {
	stated: "有下列规定",
	"not-stated": "未载明",
	"not-in-force": "未施行或者已经失效",
	undetermined: "不能作答",
};

/** A possible outcome of a question as a word: the term of a level, or of a status without one. */
export const outcomeWord = ({ labels, question }: Pick<Decision, "labels" | "question">, outcome: Possible): string =>
	entry(statusWords, outcome) ?? valueLabel(labels.terms, question, outcome);

/**
 * The conclusion of a decision in a few words: 不予开放、待查明、不适用.
 *
 * @example
 * ```ts
 * import { decide } from "gongshu";
 * import { conclusion } from "gongshu/text";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const decision = decide(weifang, "downgrade", {}, { on: "2024-09-02" });
 * conclusion(decision); // "未载明"
 * ```
 */
export const conclusion = (decision: Decision): string => {
	requireDecision(decision, "conclusion");
	if (decision.answer !== null) return printable(valueLabel(decision.labels.terms, decision.question, decision.answer));
	return entry(statusWords, decision.status) ?? "待查明";
};
