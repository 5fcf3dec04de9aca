import type { Day } from "../model/day";
import { freeze } from "../model/freeze";
import { notices } from "./china-notices";
import { statutes } from "./china-statutes";
import type { Notice } from "./notice";
import { noticesIn } from "./notice-table";
import type { Statute } from "./statute";

/**
 * A working calendar: weekends off, and what its notices say otherwise.
 *
 * `notices` stand in the order in which they were issued; on a day of which two speak, the later one decides. The calendar says
 * nothing about days before the first. `statutes` are the versions of the law on days off for all citizens, from which the days of a year
 * without a notice are estimated; absent: such a year is not estimated.
 */
export interface Calendar {
	readonly region: string;
	readonly label: string;
	readonly notices: readonly Notice[];
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

/** A calendar of one's own: what a caller put into it stays the caller's, and is not frozen. */
const sealed = (calendar: Calendar): Calendar => {
	Object.freeze(calendar.notices);
	return Object.freeze(calendar);
};

/**
 * A calendar as it was known on a day: the notices, and the versions of the law, issued by the end of that day.
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
	const known = <T extends { readonly issued: Day }>(all: readonly T[]): readonly T[] =>
		all.filter(({ issued }) => issued <= day);
	const { notices, statutes } = calendar;
	return sealed({ ...calendar, notices: known(notices), ...(statutes && { statutes: known(statutes) }) });
};

/**
 * A calendar with one notice more: the next year's, an amendment, or that of a region on days of its own.
 *
 * The notice takes its place by its day of issue. One of a region makes the calendar that region's, which speaks of no year but those of
 * which both the country and the region have: their days off are not in the law of the country, and nothing is estimated. What cannot be
 * right is refused by `parseNotice` and `parseOverlay` of `gongshu/parse`; this function takes what it is given.
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
 * [isWorkingDay("2026-04-20"), isWorkingDay("2026-04-20", guangxi), isWorkingDay("2025-04-01", guangxi)]; // [true, false, null]
 * ```
 */
export const withNotice = (calendar: Calendar, notice: Notice): Calendar => {
	const { notices } = calendar;
	const { region: { code: region = calendar.region, label = calendar.label } = {} } = notice;
	const at = notices.filter(({ issued }) => issued <= notice.issued).length;
	const added = freeze(structuredClone(notice));
	return sealed({ ...calendar, region, label, notices: [...notices.slice(0, at), added, ...notices.slice(at)] });
};
