type Month = "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12";
type DayOfMonth = `0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `${1 | 2}${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | "30" | "31";

/**
 * A calendar day in Asia/Shanghai, as an ISO day: `"2026-11-21"`.
 *
 * The compiler checks the form of a day in source code; text that arrives at run time becomes a `Day` through `parseDay` of
 * `gongshu/parse`. A day has no time and no time zone.
 */
export type Day = `${number}-${Month}-${DayOfMonth}`;

/** A day as a document has it: 2026年11月21日. */
export const dayText = (day: Day): string => {
	const [year, month, date] = day.split("-").map(Number);
	return `${year}年${month}月${date}日`;
};
