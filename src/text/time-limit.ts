import type { CountedTimeLimit, TimeLimit } from "../model/law/time-limit";

/** The length of a term in words. */
export const lengthText = (term: CountedTimeLimit): string => {
	if ("workingDays" in term) return `${term.workingDays}个工作日`;
	if ("days" in term) return `${term.days}日`;
	return "months" in term ? `${term.months}个月` : `${term.years}年`;
};

/**
 * How long the law gives; where it states no number, the words that stand there instead.
 *
 * @example
 * ```ts
 * import { timeLimitText } from "gongshu/text";
 *
 * timeLimitText({ workingDays: 10 }); // "10个工作日内"
 * timeLimitText({ stated: false, words: "及时" }); // "只写“及时”，未定天数"
 * ```
 */
export const timeLimitText = (term: TimeLimit): string => {
	if ("years" in term && term.atLeast) return `不少于${term.years}年`;
	if ("workingDays" in term || "days" in term || "months" in term || "years" in term) return `${lengthText(term)}内`;
	if ("given" in term) return `以“${term.words}”为准`;
	return `只写“${term.words}”，未定天数`;
};
