import { printable } from "./visible-text";

/**
 * A calendar day in Asia/Shanghai, as an ISO day: `"2026-11-21"`.
 *
 * The compiler checks that a day in source code is three numbers; whether there is such a day every function checks when it is
 * given one. Text that arrives at run time becomes a `Day` through `parseDay` of `gongshu/parse`. A day has no time and no time
 * zone.
 */
export type Day = `${number}-${number}-${number}`;

/** How much of a text that is no day is repeated to whoever gave it. */
const longestShown = 40;

const shownDay = (given: string): string => printable(given, longestShown);

/** A day as a document has it: 2026年11月21日. A text that has not the form of a day stands as it was given, in quotes. */
export const dayText = (day: Day): string => {
	const given: string = dayGiven(day);
	if (!/^\d{4}-\d{2}-\d{2}$/.test(given)) return given === "" ? "日期未写明" : `“${shownDay(given)}”`;
	const [year, month, date] = day.split("-").map(Number);
	return `${year}年${month}月${date}日`;
};

/**
 * What was given for a day, as a text: a text as it is, and for anything else, which no day can be, nothing. What is given is
 * not asked to turn itself into a text.
 */
export const dayGiven = (input: unknown): Day => (typeof input === "string" ? input : "") as Day;

/** Why something that was given for a day is none. */
export const notADayText = (input: unknown): string => {
	const given: string = dayGiven(input);
	return given === "" ? "没有写明日期" : `“${shownDay(given)}”不是存在的日期`;
};
