type Month = "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12";
type DayOfMonth = `0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `${1 | 2}${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | "30" | "31";

/**
 * A calendar day in Asia/Shanghai, written as an ISO day: `"2026-11-21"`.
 *
 * The form is checked by the compiler, so a day can be written in source as it is; text that arrives at run time becomes a
 * `Day` through `parseDay` of `gongshu/parse`. There is no time of day and no time zone in it.
 */
export type Day = `${number}-${Month}-${DayOfMonth}`;

/** A day as it is written in a document: 2026年11月21日. */
export const dayText = (day: Day): string => {
	const [year, month, date] = day.split("-").map(Number);
	return `${year}年${month}月${date}日`;
};
