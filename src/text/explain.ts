import type { Decision } from "../model/answer/decision";
import type { Issue } from "../model/answer/issue";
import { type NextStep, whyNoSteps } from "../model/answer/next-step";
import { hasOutline, requireGiven } from "../model/given";
import { bareCopy } from "../model/own-property";
import { printableData } from "../model/printable-data";
import { abridged } from "./abridge";
import { explainAssessment } from "./assessment";
import { explainChanges } from "./changes";
import { explainComparison } from "./comparison";
import { explainDecision } from "./decision";
import { explainDifference } from "./difference";
import { explainDue } from "./due";
import type { Explainable } from "./explainable";
import { explainInterview } from "./interview";
import { issueLine, nextStepLine } from "./list-lines";
import { explainMatter } from "./matter";
import { explainParts } from "./parts";
import { explainProgress } from "./progress";
import { explainProof } from "./proof";
import { explainRemedy } from "./remedy";
import { isResult, type Result } from "./required";
import { explainWhy } from "./why";
import { explainWhyNot } from "./why-not";

/**
 * A result as Chinese prose: first the conclusion, then the words of the law for it, what was checked and does not hold, what
 * is still missing and from whom, the ways of change, and the remarks.
 *
 * It has no ids but the numbers of interpretive choices. A source is quoted once and then called by its article, and a text by
 * its short form. Every text of others, such as the name of whoever made a finding, stands on one line, with � for what cannot
 * be seen or acts on a terminal, so that no line of the prose is anybody's but the library's.
 *
 * @throws `TypeError` in Chinese if it is none of these results
 *
 * @example
 * ```ts
 * import { decide, explain } from "gongshu";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const decision = decide(weifang, "downgrade", {}, { on: "2024-09-02" });
 * explain(decision).split("\n")[0]; // "“降低开放属性”的结论是：未载明。本办法只规定开放属性由严到宽的转换，未载明怎样降低开放属性。"
 * ```
 */
export const explain = (result: Explainable): string => {
	const none = whyNoSteps(result);
	if (none !== undefined) return `${none}。`;
	// A result may have been read back from JSON: only what it says itself is said.
	const data = bareCopy(printableData(result));
	if (Array.isArray(data)) return explainList(data);
	if (!isResult(data)) throw new TypeError("explain 的参数应当是 decide、assess、follow 等函数作出的结果");
	const decision = "decision" in data ? data.decision : undefined;
	return abridged(decision && isUnanswerable(decision) ? explainDecision(decision) : proseOf(data));
};

/** Whether nothing could be answered, and so nothing followed up: there is no such day. */
const isUnanswerable = ({ status, possible, because }: Decision): boolean =>
	status === "undetermined" && possible.length === 0 && because !== undefined;

const proseOf = (result: Result): string => {
	switch (result.kind) {
		case "decision":
			return explainDecision(result);
		case "parts":
			return explainParts(result);
		case "assessment":
			return explainAssessment(result);
		case "remedy":
			return explainRemedy(result);
		case "progress":
			return explainProgress(result);
		case "due":
			return explainDue(result);
		case "why":
			return explainWhy(result);
		case "why-not":
			return explainWhyNot(result);
		case "changes":
			return explainChanges(result);
		case "interview":
			return explainInterview(result);
		case "comparison":
			return explainComparison(result);
		case "difference":
			return explainDifference(result);
		case "matter":
			return explainMatter(result);
		case "proof":
			return explainProof(result);
	}
};

const explainList = (list: readonly (Issue | NextStep)[]): string => {
	const areEntries = list.every((entry) => hasOutline(entry, {}));
	requireGiven(areEntries, "explain 的参数", "check 列出的问题，或者 nextSteps 列出的环节", list);
	return list.length === 0
		? "无。"
		: list.map((entry) => ("step" in entry ? nextStepLine(entry) : issueLine(entry))).join("\n");
};
