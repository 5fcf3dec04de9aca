import fc, { type Arbitrary } from "fast-check";
import { dayAt, dayNumber } from "../calendar/day-number";
import type { Day } from "../model/day";
import { type Law, layersOf } from "../model/law/law";
import { firstDayOf } from "../model/law/regulation";

/**
 * The days on which a law may begin to answer otherwise: the day before, the day of and the day after the first and the last day of each
 * of its texts.
 *
 * Shrinks towards the earliest. Where a first day is not stated, the day of the source stands for it; throws an error where no text has one.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { boundaryDays } from "gongshu/testing";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * [...new Set(fc.sample(boundaryDays(weifang2021), 200))].sort(); // ["2022-01-31", "2022-02-01", "2022-02-02", "2027-01-30", "2027-01-31", "2027-02-01"]
 * ```
 */
export const boundaryDays = (law: Law): Arbitrary<Day> => {
	const ends = layersOf(law).flatMap(({ regulation }) =>
		[firstDayOf(regulation) ?? [], regulation.effective.until ?? []].flat(),
	);
	const around = ends.map(dayNumber).flatMap((end) => [end - 1, end, end + 1]);
	return fc.constantFrom(...[...new Set(around)].sort((a, b) => a - b).map(dayAt));
};
