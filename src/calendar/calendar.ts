import type { Day } from "../model/day";
import { freeze } from "../model/freeze";
import { notices } from "./china-notices";
import { statutes } from "./china-statutes";
import { requireCountable } from "./countable";
import { isDay } from "./day-number";
import type { Notice } from "./notice";
import { noticesIn } from "./notice-table";
import { requireCalendar } from "./require-calendar";
import type { Statute } from "./statute";

/** A working calendar: weekends are days off unless its notices say otherwise. Days before its first notice are unknown. */
export interface Calendar {
	readonly region: string;
	readonly label: string;
	/** In order of issue; where two notices cover the same day, the later one decides. */
	readonly notices: readonly Notice[];
	/**
	 * The versions of the law on days off for all citizens, from which a year without a notice is estimated; absent: no estimate.
	 */
	readonly statutes?: readonly Statute[];
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
export const china: Calendar = freeze({ region: "CN", label: "中国内地", notices: noticesIn(notices), statutes });

/** Freezes a derived calendar and its list of notices, but not the objects that a caller passed in. */
const freezeShallow = (calendar: Calendar): Calendar => {
	Object.freeze(calendar.notices);
	return Object.freeze(calendar);
};

/**
 * A calendar as it was known on a day: the notices, and the versions of the law, issued by the end of that day. On a text that
 * is no day nothing was known: such a calendar answers nothing.
 *
 * @example
 * ```ts
 * import { calendarAsOf, china, isWorkingDay } from "gongshu/calendar";
 * const before = calendarAsOf(china, "2019-03-21");
 * isWorkingDay("2019-05-03", before); // true
 * isWorkingDay("2019-05-03", china); // false
 * ```
 */
export const calendarAsOf = (calendar: Calendar, day: Day): Calendar => {
	requireCalendar(calendar);
	const upToDay = <T extends { readonly issued: Day }>(all: readonly T[]): readonly T[] =>
		all.filter(({ issued }) => isDay(day) && issued <= day);
	const { notices, statutes } = calendar;
	return freezeShallow({ ...calendar, notices: upToDay(notices), ...(statutes && { statutes: upToDay(statutes) }) });
};

/**
 * A calendar with one more notice: the next year's, an amendment, or a region's notice on its own days.
 *
 * The notice is inserted by its day of issue. A region's notice makes the calendar that region's. Such a calendar covers only
 * years for which both the country and the region have a notice, and estimates nothing, because the region's days off are not
 * in the national law. This function does not check the arrangement; `parseNotice` and `parseOverlay` of `gongshu/parse` do. A
 * notice speaks of one year.
 *
 * @throws TypeError if a day of the notice does not exist, or lies beyond the years next to its own
 *
 * @example
 * ```ts
 * import { china, isWorkingDay, withNotice } from "gongshu/calendar";
 * const guangxi = withNotice(china, {
 *   year: 2026,
 *   number: "示例",
 *   issued: "2026-03-01",
 *   region: { code: "CN-GX", label: "广西壮族自治区" },
 *   holidays: [{ name: "三月三", off: [["2026-04-17", "2026-04-20"]] }],
 * });
 * [isWorkingDay("2026-04-20"), isWorkingDay("2026-04-20", guangxi)]; // [true, false]
 * isWorkingDay("2025-04-01", guangxi); // null
 * ```
 */
export const withNotice = (calendar: Calendar, notice: Notice): Calendar => {
	requireCalendar(calendar);
	requireCountable(notice);
	const { notices } = calendar;
	const { region: { code: region = calendar.region, label = calendar.label } = {} } = notice;
	const at = notices.filter(({ issued }) => issued <= notice.issued).length;
	const copy = freeze(structuredClone(notice));
	return freezeShallow({ ...calendar, region, label, notices: [...notices.slice(0, at), copy, ...notices.slice(at)] });
};
