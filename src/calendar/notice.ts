import type { Day } from "../model/day";

/** The first and the last day of a run of days, both inside. */
export type Span = readonly [first: Day, last: Day];

/** A holiday as a notice arranges it: the days off it names, and the weekend days worked in exchange (调休上班日). */
export interface Holiday {
	readonly name: string;
	readonly off: readonly Span[];
	readonly work?: readonly Day[];
}

/**
 * A notice on the days off of one year (节假日安排通知), of the State Council or its General Office, or of a region on days of its own.
 *
 * `year` is the year in its title: the last days of the year before may be in it too. `issued` is the day of issue, not the day a site
 * posted it. `amends` is the number of the notice whose arrangement it changes; absent: it is the first word on its year. `region` is the
 * code and the name of the region that arranges its own days (少数民族习惯的节日, 全国年节及纪念日放假办法第四条); absent: all of the country.
 * A notice is cited by its number: its address differs from site to site.
 */
export interface Notice {
	readonly year: number;
	readonly number: string;
	readonly issued: Day;
	readonly amends?: string;
	readonly region?: { readonly code: string; readonly label: string };
	readonly holidays: readonly Holiday[];
}
