import type { Quoted } from "./cite";
import type { Condition } from "./condition";

/**
 * How long the law gives. A number stands here only where an article states one; where the text says 及时 or 必要时, the term is
 * `{ stated: false }` with those words, and no day is ever computed from it.
 */
export type TimeLimit =
	| {
			readonly workingDays: number;
			readonly extension?: Quoted & { readonly workingDays: number; readonly requires?: Condition };
	  }
	| { readonly days: number }
	| { readonly months: number }
	| { readonly years: number; readonly atLeast?: true }
	| { readonly given: string; readonly words: string }
	| { readonly stated: false; readonly words: string };

/** A term counted by the calendar and not by working days. */
export type NaturalTimeLimit = { readonly days: number } | { readonly months: number } | { readonly years: number };

/** A term with a number of days, months or years in it, as an article gives it. */
export type CountedTimeLimit = { readonly workingDays: number } | NaturalTimeLimit;
