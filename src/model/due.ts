import type { Day } from "./day";

/** A term counted by the calendar and not by working days. */
export type NaturalTerm = { readonly days: number } | { readonly months: number } | { readonly years: number };

/** A term with a number of days, months or years in it, as an article gives it. */
export type CountedTerm = { readonly workingDays: number } | NaturalTerm;

/**
 * A day on the way to a due date: a plain working day, a plain weekend, a day off that a notice names (`holiday`), or a weekend day
 * worked in exchange (`makeup`, 调休上班日). `name` and `notice` stand where a notice speaks of the day.
 */
export interface CountedDay {
	readonly day: Day;
	readonly kind: "workday" | "weekend" | "holiday" | "makeup";
	readonly name?: string;
	readonly notice?: string;
}

/**
 * The day on which a term ends, and how that day was found.
 *
 * `from` is the day the term starts on, itself not counted.  * `counted` lists, for a term of working days, every day after the start up to the due day, and for a natural term its last day and the
 * days it rolled over. `certainty` is `amended` where one of them owes its kind to a notice that amended an earlier one. `notices` are
 * the numbers of all notices on the years the count runs through.
 */
export interface Due {
	readonly from: Day;
	readonly term: CountedTerm;
	readonly due: Day;
	readonly certainty: "official" | "amended";
	readonly counted: readonly CountedDay[];
	readonly notices: readonly string[];
}
