import type { Assessment, NextStep, RemedyResult } from "../model/answer/assessment";
import type { Comparison } from "../model/answer/comparison";
import type { Decision, PartsDecision } from "../model/answer/decision";
import type { Due } from "../model/answer/due";
import type { Issue } from "../model/answer/issue";
import type { Matter } from "../model/answer/matter-report";
import type { Progress } from "../model/answer/progress";
import type { Changes, Difference, Interview, Why, WhyNot } from "../model/answer/what-if";
import { explainAssessment } from "./assessment";
import { explainChanges } from "./changes";
import { explainComparison } from "./comparison";
import { conclusion, explainDecision } from "./decision";
import { explainDifference } from "./difference";
import { explainDue } from "./due";
import { explainInterview } from "./interview";
import { issueLine } from "./issue";
import { explainMatter } from "./matter";
import { nextStepLine } from "./next-step";
import { explainProgress } from "./progress";
import { explainRemedy } from "./remedy";
import { explainWhy } from "./why";
import { explainWhyNot } from "./why-not";

/** Any result of this library that has something to say. */
export type Explainable =
	| Decision
	| PartsDecision
	| Assessment
	| RemedyResult
	| Comparison
	| Why
	| WhyNot
	| Changes
	| Interview
	| Difference
	| Due
	| Progress
	| Matter
	| readonly (Issue | NextStep)[];

const explainParts = ({ parts, whole }: PartsDecision): string => {
	const each = Object.entries(parts).map(([name, part]) => `· ${name}：${conclusion(part)}`);
	return ["各部分：", ...each, "", "整体：", explainDecision(whole)].join("\n");
};

/**
 * A result in Chinese prose, fit to be read aloud: the conclusion, the words it rests on, the facts and whose findings they are, what
 * is still missing, and what the text does not state. No id stands in it.
 *
 * @example
 * ```ts
 * import { decide, explain } from "gongshu";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const decision = decide(weifang, "downgrade", {}, { on: "2024-09-02" });
 * explain(decision).split("\n")[0]; // "降低开放属性：本资料未载明。本办法只规定开放属性由严到宽的转换，未载明怎样降低开放属性。"
 * ```
 */
export const explain = (result: Explainable): string => {
	if ("forcing" in result) return explainWhy(result);
	if ("standing" in result) return explainWhyNot(result);
	if ("ways" in result) return explainChanges(result);
	if ("ask" in result) return explainInterview(result);
	if ("apart" in result) return explainDifference(result);
	if ("questions" in result) return explainComparison(result);
	if ("question" in result) return explainDecision(result);
	if ("says" in result) return explainMatter(result);
	if ("history" in result) return explainProgress(result);
	if ("duties" in result) return explainAssessment(result);
	if ("refused" in result) return explainRemedy(result);
	if ("counted" in result) return explainDue(result);
	if ("whole" in result) return explainParts(result);
	if (result.length === 0) return "无。";
	return result.map((entry) => ("step" in entry ? nextStepLine(entry) : issueLine(entry))).join("\n");
};
