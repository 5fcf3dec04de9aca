import { type Cluster, clustersOf } from "./arrangement";
import type { Calendar } from "./calendar";
import { type DayStatus, estimateOf } from "./estimate";
import type { Statute } from "./statute";
import { statuteOf } from "./statutory-days";

/** What can be said of a year before its notice: the days off that follow from the law, and all that a notice may make of them. */
export interface Forecast {
	readonly off: ReadonlyMap<number, DayStatus>;
	readonly clusters: readonly Cluster[];
}

const made = new WeakMap<Statute, Map<number, Forecast>>();

/** The forecast of a year, made at the first question and kept with the law it follows from; absent where no law is known for the year, or not all of it. */
export const forecastOf = (calendar: Calendar, year: number): Forecast | undefined => {
	const statute = statuteOf(calendar, year);
	// A region has days off of its own, which the law of the country does not give.
	if (!statute || calendar.notices.some(({ region }) => region)) return undefined;
	const years = made.get(statute) ?? new Map<number, Forecast>();
	const forecast = years.get(year) ?? { off: estimateOf(statute, year), clusters: clustersOf(statute, year) };
	// Only what cannot change any more is kept: a caller's own law may still be written to.
	if (Object.isFrozen(statute)) made.set(statute, years.set(year, forecast));
	return forecast;
};
