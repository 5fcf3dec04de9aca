import type { Term } from "../model/term";

/** How long the law gives, in words; where it states no number, the words that stand there instead. */
export const termText = (term: Term): string => {
	if ("workingDays" in term) return `${term.workingDays}个工作日内`;
	if ("days" in term) return `${term.days}日内`;
	if ("months" in term) return `${term.months}个月内`;
	if ("years" in term) return term.atLeast ? `不少于${term.years}年` : `${term.years}年内`;
	if ("given" in term) return `以“${term.words}”为准`;
	return `条文只写“${term.words}”，未定天数`;
};
