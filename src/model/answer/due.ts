import type { Day } from "../day";

/** A term counted by the calendar and not by working days. */
export type NaturalTimeLimit = { readonly days: number } | { readonly months: number } | { readonly years: number };

/** A term with a number of days, months or years in it, as an article gives it. */
export type CountedTimeLimit = { readonly workingDays: number } | NaturalTimeLimit;

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
export const works = ({ kind }: Pick<CountedDay, "kind">): boolean => kind === "workday" || kind === "makeup";

/**
 * The day on which a term ends, and how that day was found.
 *
 * `from` is the day the term starts on, itself not counted. `counted` lists, for a term of working days, every day after the start up
 * to the due day, and for a natural term its last day and the days it rolled over. `notices` are the numbers of all notices on the years
 * the count runs through, and of the law where a year has none yet.
 *
 * `certainty` is `amended` where a counted day owes its kind to a notice that amended an earlier one, and `provisional` where a notice
 * still to come may move the day: then it will lie between `earliest` and `latest`, so plan to the first and call nothing overdue
 * before the second has passed. Otherwise both are the due day itself.
 */
export interface Due {
	readonly kind: "due";
	readonly from: Day;
	readonly timeLimit: CountedTimeLimit;
	readonly due: Day;
	readonly earliest: Day;
	readonly latest: Day;
	readonly certainty: "official" | "provisional" | "amended";
	readonly counted: readonly CountedDay[];
	readonly notices: readonly string[];
}
