import { hasOutline, requireGiven } from "../model/given";
import { type CountedTimeLimit, type Extension, isRetention, type TimeLimit } from "../model/law/time-limit";

/** The length of a time limit. */
export const lengthText = (limit: CountedTimeLimit): string => {
	if ("workingDays" in limit) return `${limit.workingDays}个工作日`;
	if ("days" in limit) return `${limit.days}日`;
	return "months" in limit ? `${limit.months}个月` : `${limit.years}年`;
};

/** How, and by how much at most, a time limit can be extended. */
const extensionText = ({ label, workingDays }: Extension): string =>
	`（${label === undefined ? "" : `${label}，`}可以延长，最长${workingDays}个工作日）`;

/**
 * A time limit; if the law states no number, the words that it has instead.
 *
 * @example
 * ```ts
 * import { timeLimitText } from "gongshu/text";
 *
 * timeLimitText({ workingDays: 10 }); // "10个工作日内"
 * timeLimitText({ stated: false, words: "及时" }); // "规定“及时”，未规定日数"
 * ```
 */
export const timeLimitText = (limit: TimeLimit): string => {
	requireGiven(hasOutline(limit, {}), "时限的文字所写的", "规定所载的时限，例如 { workingDays: 10 }", limit);
	if ("years" in limit && limit.atLeast) return `不少于${limit.years}年`;
	if ("workingDays" in limit || "days" in limit || "months" in limit || "years" in limit) return `${lengthText(limit)}内`;
	if ("given" in limit) return `以“${limit.words}”为准`;
	return `规定“${limit.words}”，未规定日数`;
};

/**
 * A time limit with what the text says of its extension.
 *
 * @example
 * ```ts
 * import { extendableText } from "gongshu/text";
 *
 * const quote = "延长的期限最长不得超过20个工作日";
 * const extension = { cite: { article: 33, paragraph: 2 }, quote, workingDays: 20 };
 * extendableText({ workingDays: 20, extension }); // "20个工作日内（可以延长，最长20个工作日）"
 * ```
 */
export const extendableText = (limit: TimeLimit): string =>
	`${timeLimitText(limit)}${"workingDays" in limit && limit.extension ? extensionText(limit.extension) : ""}`;

/** A time limit with what it is called: 期限：10个工作日内, 保存期限：不少于3年. */
export const timeLimitClause = (limit: TimeLimit): string =>
	`${isRetention(limit) ? "保存期限" : "期限"}：${extendableText(limit)}`;
