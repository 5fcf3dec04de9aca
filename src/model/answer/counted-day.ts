import type { Day } from "../day";

/** A day on the way to a due date. */
export interface CountedDay {
	readonly day: Day;
	/**
	 * An ordinary working day (`workday`) or weekend day (`weekend`); a day off by a notice (`holiday`), or a weekend day worked
	 * in exchange (`makeup`, 调休上班日). In a year without a notice, a festival (`statutory`), or a working day off in place of
	 * a festival day on a weekend (`substitute`, 补假).
	 */
	readonly kind: "workday" | "weekend" | "holiday" | "makeup" | "statutory" | "substitute";
	/** The name of the holiday; absent on an ordinary day. */
	readonly name?: string;
	/** The number of the notice or of the law; absent on an ordinary day. */
	readonly notice?: string;
}

/** Whether a day of this kind is a working day. */
export const countsAsWorkingDay = ({ kind }: Pick<CountedDay, "kind">): boolean => kind === "workday" || kind === "makeup";
