import type { Day } from "../model/day";
import { dayNumber } from "./day-number";
import { festivalTable } from "./festival-table";

/** The festivals whose date depends on the moon or the sun; 春节 is the first day of the first lunar month (正月初一). */
const festivals = ["春节", "清明节", "端午节", "中秋节"] as const;
export type Festival = (typeof festivals)[number];

/** The first and the last year of the table of festivals. */
export const firstYear = 2007;
export const lastYear = 2100;

/** The day that the table counts from, by festival. */
const before = ["01-20", "04-01", "05-25", "09-05"] as const;

/** The number of the day of a festival; `NaN` for a year outside the table. */
export const festivalDay = (festival: Festival, year: number): number => {
	const at = festivals.indexOf(festival);
	const offset = Number.parseInt(festivalTable.charAt((year - firstYear) * 4 + at), 36);
	return dayNumber(`${year}-${before[at]}` as Day) + offset;
};
