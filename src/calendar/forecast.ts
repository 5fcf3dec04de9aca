import { type Cluster, clustersOf } from "./arrangement";
import type { Calendar } from "./calendar";
import { type DayStatus, estimateOf } from "./estimate";
import type { Statute } from "./statute";
import { statuteOf } from "./statutory-days";

/** A year without a notice: the days off that follow from the law, and all arrangements that a notice can make. */
export interface Forecast {
	readonly off: ReadonlyMap<number, DayStatus>;
	readonly clusters: readonly Cluster[];
}

const cache = new WeakMap<Statute, Map<number, Forecast>>();

/**
 * The forecast of a year, computed once for each version of the law; `undefined` if the law for the year is not known or
 * incomplete.
 */
export const forecastOf = (calendar: Calendar, year: number): Forecast | undefined => {
	const statute = statuteOf(calendar, year);
	// A region has its own days off, which are not in the national law.
	if (!statute || calendar.notices.some(({ region }) => region)) return undefined;
	const years = cache.get(statute) ?? new Map<number, Forecast>();
	const forecast = years.get(year) ?? { off: estimateOf(statute, year), clusters: clustersOf(statute, year) };
	// Only a frozen statute is cached: a caller may still change its own.
	if (Object.isFrozen(statute)) cache.set(statute, years.set(year, forecast));
	return forecast;
};
