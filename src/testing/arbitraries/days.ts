import fc, { type Arbitrary } from "fast-check";
import { dayAt, dayNumber, isDay } from "../../calendar/day-number";
import type { Day } from "../../model/day";
import { hasOutline, requireGiven } from "../../model/given";
import { type Law, layersOf } from "../../model/law/law";
import { firstDayOf } from "../../model/law/regulation";
import { sealed } from "../../model/sealed";

/**
 * Days from one to another, both included.
 *
 * They are ISO days that exist, leap days included, and shrink towards the first. Throws an error if an end is not a day, or if
 * the first is after the last.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { days } from "gongshu/testing";
 *
 * const leap = days({ from: "2024-02-28", to: "2024-03-01" });
 * [...new Set(fc.sample(leap, 100))].sort(); // ["2024-02-28", "2024-02-29", "2024-03-01"]
 * ```
 */
export const days = (span: { readonly from: Day; readonly to: Day }): Arbitrary<Day> => {
	const isSpan = hasOutline(span, { from: "text", to: "text" }) && isDay(span.from) && isDay(span.to) && span.from <= span.to;
	requireGiven(isSpan, "days 的参数", '{ from: "2026-01-01", to: "2026-12-31" }', span);
	return fc.integer({ min: dayNumber(span.from), max: dayNumber(span.to) }).map(dayAt);
};

/**
 * The days on which the answers of a law may change: the day before, the day of and the day after the first and the last day of
 * each of its texts.
 *
 * They shrink towards the earliest. A text without a stated first day counts from the day of its source. Throws an error if no
 * text has such a day.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { boundaryDays } from "gongshu/testing";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const days = [...new Set(fc.sample(boundaryDays(weifang2021), 200))].sort();
 * days.slice(0, 3); // ["2022-01-31", "2022-02-01", "2022-02-02"]
 * days.slice(3); // ["2027-01-30", "2027-01-31", "2027-02-01"]
 * ```
 */
export const boundaryDays = (law: Law): Arbitrary<Day> => {
	const ends = layersOf(sealed(law)).flatMap(({ regulation }) =>
		[firstDayOf(regulation) ?? [], regulation.effective.until ?? []].flat(),
	);
	const around = ends.map(dayNumber).flatMap((end) => [end - 1, end, end + 1]);
	return fc.constantFrom(...[...new Set(around)].sort((a, b) => a - b).map(dayAt));
};
