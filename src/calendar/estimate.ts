import type { CountedDay } from "../model/answer/counted-day";
import { isWeekend } from "./day-number";
import { daysOf, type Statute } from "./statute";

/** What is said of a day, without the day. */
export type DayStatus = Omit<CountedDay, "day">;

/** A day of which nothing is said: worked, unless it is on a weekend. */
export const ordinaryDay = (number: number): DayStatus => ({ kind: isWeekend(number) ? "weekend" : "workday" });

/**
 * The days off of a year that follow from the law without a notice.
 *
 * A festival day that falls on a weekend, or on a day that is another festival's already, is made up for on the next working day
 * (第六条, which does not say on which; every notice so far has granted as many working days off as were owed in this way).
 */
export const estimateOf = (statute: Statute, year: number): ReadonlyMap<number, DayStatus> => {
	const found = new Map<number, DayStatus>();
	const owed: { readonly after: number; readonly name: string }[] = [];
	for (const holiday of statute.holidays) {
		const days = daysOf(holiday, year);
		const after = Math.max(...days);
		for (const day of days) {
			const taken = found.get(day);
			if (taken || isWeekend(day)) owed.push({ after, name: holiday.name });
			found.set(day, {
				kind: "statutory",
				name: taken ? `${taken.name}、${holiday.name}` : holiday.name,
				notice: statute.number,
			});
		}
	}
	for (const { after, name } of owed) {
		let day = after + 1;
		while (isWeekend(day) || found.has(day)) day += 1;
		found.set(day, { kind: "substitute", name, notice: statute.number });
	}
	return found;
};
