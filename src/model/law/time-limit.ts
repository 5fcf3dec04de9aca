import type { Quoted } from "./cite";
import type { Condition } from "./condition";

/**
 * A time limit of a provision. It has a number only if an article states one. For words such as 及时 or 必要时 it is
 * `{ stated: false }` with these words, and no day is ever computed from it.
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

/** Whether a time limit is a period for which something must at least be kept (保存期限), and not one for acting. */
export const isRetention = (limit: TimeLimit): boolean => "years" in limit && limit.atLeast === true;

/** A time limit in calendar days, months or years. */
export type NaturalTimeLimit = { readonly days: number } | { readonly months: number } | { readonly years: number };

/** A time limit with a number, as an article states it. */
export type CountedTimeLimit = { readonly workingDays: number } | NaturalTimeLimit;
