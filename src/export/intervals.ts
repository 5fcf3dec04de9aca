import { dayAt, dayNumber, isDay } from "../calendar/day-number";
import type { Day } from "../model/day";
import { type Law, layersOf } from "../model/law/law";
import { firstDayOf } from "../model/law/regulation";
import { sealed } from "../model/sealed";

/** Days on which the same texts of a law are in force, both ends included. */
export interface Interval {
	/** `null`: every day up to `until`, however early. */
	readonly from: Day | null;
	/** `null`: every day from `from` on. */
	readonly until: Day | null;
}

/** The day after another; `undefined` after the last there is. */
const dayAfter = (day: Day): Day | undefined => {
	const next = dayAt(dayNumber(day) + 1);
	return isDay(next) ? next : undefined;
};

const firstDay = "0000-01-01";

/** The days cut into intervals that begin on these days; every day belongs to one. */
export const intervalsFrom = (days: readonly Day[]): readonly Interval[] => {
	const begins = [...new Set(days)].filter((day) => isDay(day) && day > firstDay).sort();
	return [null, ...begins].map((from, at) => {
		const next = begins[at];
		return { from, until: next === undefined ? null : dayAt(dayNumber(next) - 1) };
	});
};

/**
 * The intervals in which a law is the same: every day belongs to exactly one of them, the first is open to the left, and the
 * last to the right. A new one begins on the first day of a text, and after its last.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 *
 * @example
 * ```ts
 * import { intervals } from "gongshu/export";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * intervals(weifang2021).map(({ from }) => from); // [null, "2022-02-01", "2027-02-01"]
 * ```
 */
export const intervals = (law: Law): readonly Interval[] =>
	Object.freeze(
		intervalsFrom(
			layersOf(sealed(law)).flatMap(({ regulation }) => {
				const { until } = regulation.effective;
				const after = until === undefined ? undefined : dayAfter(until);
				return [firstDayOf(regulation), after].flatMap((day) => day ?? []);
			}),
		).map((interval) => Object.freeze(interval)),
	);

/** Whether a day belongs to an interval. */
export const contains = ({ from, until }: Interval, day: Day): boolean =>
	(from === null || day >= from) && (until === null || day <= until);

/** A day of an interval. */
export const dayWithin = ({ from, until }: Interval): Day => from ?? until ?? firstDay;
