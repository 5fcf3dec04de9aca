import type { Issue } from "../model/answer/issue";
import { provisionsIn } from "../model/law/provisions";
import type { Regulation } from "../model/law/regulation";
import type { TimeLimit } from "../model/law/time-limit";
import { numeral } from "../model/numeral";
import { folded } from "./source-text";

/** A number as a text may write it: 15, 十五; two of anything is 两 as well. */
const spellings = (count: number, units: readonly string[]): readonly string[] =>
	units.flatMap((unit) => [`${count}${unit}`, `${numeral(count)}${unit}`, ...(count === 2 ? [`两${unit}`] : [])]);

/** The forms in which the words may give a time limit; one of them is enough. */
const formsOf = (limit: TimeLimit): readonly string[] => {
	if ("workingDays" in limit) return spellings(limit.workingDays, ["个工作日"]);
	if ("days" in limit) return spellings(limit.days, ["日", "天", "个自然日", "个日历日"]);
	if ("months" in limit) return [...spellings(limit.months, ["个月"]), ...(limit.months === 6 ? ["半年"] : [])];
	if ("years" in limit) return spellings(limit.years, ["年"]);
	return [limit.words];
};

/** Whether a text gives a form; 5个工作日 is not given by 15个工作日, nor 5日 by 1月5日. */
const gives = (text: string, form: string): boolean =>
	text
		.split(form)
		.some(
			(before, at, parts) =>
				at < parts.length - 1 && !/[0-9零〇一二两三四五六七八九十百千万]$|[0-9零一二三四五六七八九十]月$/.test(before),
		);

/** Time limits that the words of their provision do not give: a rule has no number of days that no article states. */
export const timeLimitIssues = (regulation: Regulation): readonly Issue[] =>
	provisionsIn(regulation).flatMap(({ words, within }) => {
		if (!within) return [];
		const text = folded(words.map(({ value }) => value.quote).join("\n"));
		const forms = formsOf(within.value);
		if (forms.some((form) => gives(text, folded(form)))) return [];
		const [input = ""] = forms;
		return [
			{
				code: "term-not-in-words",
				path: within.path,
				message: `引文中没有 \`${input}\`，期限不能由规则自定`,
				input,
				suggestion: "引用写明期限的那句话；条文没有写天数的，写作 { stated: false, words: 条文的原话 }",
			},
		];
	});
