import { left, right } from "fp-ts/lib/Either.js";
import type { Calendar } from "../calendar/calendar";
import type { Due } from "../model/answer/due";
import type { Issue } from "../model/answer/issue";
import { type Day, dayText } from "../model/day";
import { display } from "../parse/display";
import { explain } from "../text";
import { monthView } from "./month-view";
import type { ReadResult } from "./read-result";

/** The length of a period, a number from 1 to 9999. */
export const readLength = (input: string, path: Issue["path"]): ReadResult<number> => {
	const digits = input.normalize("NFKC").trim();
	if (/^[1-9]\d{0,3}$/.test(digits)) return right(Number(digits));
	const message = `\`${display(input)}\` 不是期间的长度`;
	return left([{ code: "not-a-term", path, message, input: display(input), suggestion: "请写1至9999之间的整数" }]);
};

/** Why the end of a period cannot be computed. */
export const noDueDateText = (from: Day, asOf: Day | undefined, { region, label }: Calendar): string => {
	const unknown = [
		"2007年以前、2100年末以后的日期",
		...(asOf ? [`截至${dayText(asOf)}尚无放假办法可循的日期`] : []),
		...(region === "CN" ? [] : [`${label}没有放假安排的年份`]),
	];
	return `自${dayText(from)}起的这一期间，推算不出届满日：它涉及${unknown.join("，或者")}。不作猜测。`;
};

/** A due date in prose, with the months it lies in. */
export const dueDateText = (due: Due): string => [explain(due), ...monthView(due)].join("\n\n");
