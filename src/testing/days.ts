import fc, { type Arbitrary } from "fast-check";
import { dayAt, dayNumber } from "../calendar/day-number";
import type { Day } from "../model/day";

/**
 * Days from one to another, both of them inside.
 *
 * ISO days that exist, leap days included; they shrink towards the first. Throws an error where an end is not a day, or the first comes
 * after the last.
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
export const days = ({ from, to }: { readonly from: Day; readonly to: Day }): Arbitrary<Day> =>
	fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dayAt);
