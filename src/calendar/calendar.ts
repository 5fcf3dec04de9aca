import type { Day } from "../model/day";
import { freeze } from "../model/freeze";
import { notices } from "./china-notices";
import type { Notice } from "./notice";

/**
 * A working calendar: weekends off, and what its notices say otherwise.
 *
 * `notices` stand in the order in which they were issued; on a day of which two speak, the later one decides. The calendar says
 * nothing about a year without a notice, nor about days before the first.
 */
export interface Calendar {
	readonly region: string;
	readonly label: string;
	readonly notices: readonly Notice[];
}

/**
 * The working calendar of mainland China, announced for 2007 to 2026.
 *
 * @example
 * ```ts
 * import { china } from "gongshu/calendar";
 * china.notices.at(-1)?.number; // "国办发明电〔2025〕7号"
 * ```
 */
export const china: Calendar = freeze({ region: "CN", label: "中国内地", notices });

/**
 * A calendar as it was known on a day: the notices issued by the end of that day.
 *
 * @example
 * ```ts
 * import { calendarAsOf, china, isWorkingDay } from "gongshu/calendar";
 * const before = calendarAsOf(china, "2019-03-21");
 * isWorkingDay("2019-05-03", before); // true
 * isWorkingDay("2019-05-03", china); // false
 * ```
 */
export const calendarAsOf = (calendar: Calendar, day: Day): Calendar =>
	freeze({ ...calendar, notices: calendar.notices.filter(({ issued }) => issued <= day) });
