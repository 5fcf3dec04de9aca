import { has } from "../own-property";
import type { Quoted } from "./cite";
import type { Condition } from "./condition";
import type { ReadingId } from "./reading";

/** The words by which a time limit can be extended once, while it runs. */
export interface Extension extends Quoted {
	/** How it is granted, in the terms of the text, e.g. 经同级主管部门同意. */
	readonly label?: string;
	/** The most working days by which it can be extended; how many it is, the approval says. */
	readonly workingDays: number;
	/** What it may be extended for; it cannot be extended if this is false. */
	readonly when?: Condition;
	/** What must be known to have been done. */
	readonly requires?: Condition;
	readonly reading?: ReadingId;
}

/**
 * A time limit of a provision. It has a number only if an article states one. For words such as 及时 or 必要时 it is
 * `{ stated: false }` with these words, and no day is ever computed from it.
 */
export type TimeLimit =
	| { readonly workingDays: number; readonly extension?: Extension }
	| { readonly days: number }
	| { readonly months: number }
	| { readonly years: number; readonly atLeast?: true }
	| { readonly given: string; readonly words: string }
	| { readonly stated: false; readonly words: string };

/** Whether a time limit is a period for which something must at least be kept (保存期限), and not one for acting. */
export const isRetention = (limit: TimeLimit): boolean => has(limit, "years") && limit.atLeast === true;

/** A time limit in calendar days, months or years. */
export type NaturalTimeLimit = { readonly days: number } | { readonly months: number } | { readonly years: number };

/** A time limit with a number, as an article states it. */
export type CountedTimeLimit = { readonly workingDays: number } | NaturalTimeLimit;
