import type { Day } from "../model/day";

/** The first and the last day of a span of days, both included. */
export type Span = readonly [first: Day, last: Day];

/** A holiday in a notice: the days off that it names, and the weekend days worked in exchange (调休上班日). */
export interface Holiday {
	readonly name: string;
	readonly off: readonly Span[];
	readonly work?: readonly Day[];
}

/**
 * A notice on the days off of one year (节假日安排通知), of the State Council or its General Office, or of a region on its own
 * days.
 */
export interface Notice {
	/** The year in its title; the notice may also cover the last days of the year before. */
	readonly year: number;
	/** The document number, by which the notice is cited. */
	readonly number: string;
	/** The day of issue, not the day of publication on a web site. */
	readonly issued: Day;
	/** The number of the notice that it amends; absent: it is the first notice on its year. */
	readonly amends?: string;
	/**
	 * Why its year does not balance by the law on days off, e.g. an extra day off for a commemoration; absent: it balances.
	 */
	readonly exceptional?: string;
	/** The region with its own days off (少数民族习惯的节日, 全国年节及纪念日放假办法第四条); absent: the whole country. */
	readonly region?: { readonly code: string; readonly label: string };
	readonly holidays: readonly Holiday[];
}
