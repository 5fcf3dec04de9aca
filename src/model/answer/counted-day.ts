import type { Day } from "../day";

/**
 * A day on the way to a due date: a plain working day, a plain weekend, a day off that a notice names (`holiday`), or a weekend day
 * worked in exchange (`makeup`, 调休上班日).
 *
 * In a year without a notice a day off is `statutory` (the festival itself) or `substitute` (a working day off in place of a festival day
 * on a weekend, 补假). `name` and `notice` stand where a notice, or the law, speaks of the day; `notice` is its number.
 */
export interface CountedDay {
	readonly day: Day;
	readonly kind: "workday" | "weekend" | "holiday" | "makeup" | "statutory" | "substitute";
	readonly name?: string;
	readonly notice?: string;
}

/** Whether a day of this kind is a working day, and so counts. */
export const countsAsWorkingDay = ({ kind }: Pick<CountedDay, "kind">): boolean => kind === "workday" || kind === "makeup";
