import { isDay } from "../calendar/day-number";
import type { Issue } from "../model/answer/issue";
import { firstDayOf, type Regulation } from "../model/law/regulation";

const path = ["effective"];

const missingIssues = ({ from, posted, reading }: Regulation["effective"]): readonly Issue[] => {
	if (from !== undefined) return [];
	if (posted === undefined)
		return [
			{
				code: "no-first-day",
				path,
				message: "没有写明施行日期，本规定在任何一日都不能作答",
				suggestion: "写明 from；资料没有载明施行日期的，写明资料公布之日 posted，并列为一项解释",
			},
		];
	if (reading !== undefined) return [];
	return [
		{
			code: "undated-unread",
			path,
			message: "施行日期未载明的，自何日起适用须列为一项解释",
			suggestion: "在 readings 中增加该项解释，并在 effective 的 reading 中写明；施行日期已载明的，写入 from",
		},
	];
};

/** Days that do not exist, a first day that is not stated, and a last day before the first. */
export const dateIssues = (regulation: Regulation): readonly Issue[] => {
	const { from, until, posted } = regulation.effective;
	const first = firstDayOf(regulation);
	return [
		...Object.entries({ from, until, posted })
			.filter(([, day]) => day !== undefined && !isDay(day))
			.map(([name, day]) => ({
				code: "not-a-day",
				path: [...path, name],
				message: `\`${day}\` 不是存在的日期`,
				input: String(day),
				suggestion: "写作2026-11-21",
			})),
		...missingIssues(regulation.effective),
		...(first !== undefined && until !== undefined && until < first
			? [
					{
						code: "dates-inverted",
						path,
						message: `失效日 \`${until}\` 早于施行日 \`${first}\``,
						input: until,
						suggestion: "核对两个日期；未规定有效期的，删去 until",
					},
				]
			: []),
	];
};
