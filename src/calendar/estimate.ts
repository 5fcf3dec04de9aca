import type { CountedDay } from "../model/answer/counted-day";
import { isWeekend } from "./day-number";
import { daysOf, type Statute } from "./statute";

/** The kind of a day with its source, without the day itself. */
export type DayStatus = Omit<CountedDay, "day">;

/** A day without a rule of its own: a working day, unless it is on a weekend. */
export const ordinaryDay = (number: number): DayStatus => ({ kind: isWeekend(number) ? "weekend" : "workday" });

/**
 * The days off of a year that follow from the law without a notice.
 *
 * For a festival day on a weekend, or on the day of another festival, the next working day is off instead. (第六条 does not say
 * which day; every notice so far has granted as many working days off as this rule gives.)
 */
export const estimateOf = (statute: Statute, year: number): ReadonlyMap<number, DayStatus> => {
	const statuses = new Map<number, DayStatus>();
	const substitutes: { readonly after: number; readonly name: string }[] = [];
	for (const holiday of statute.holidays) {
		const days = daysOf(holiday, year);
		const after = Math.max(...days);
		for (const day of days) {
			const other = statuses.get(day);
			if (other || isWeekend(day)) substitutes.push({ after, name: holiday.name });
			statuses.set(day, {
				kind: "statutory",
				name: other ? `${other.name}、${holiday.name}` : holiday.name,
				notice: statute.number,
			});
		}
	}
	for (const { after, name } of substitutes) {
		let day = after + 1;
		while (isWeekend(day) || statuses.has(day)) day += 1;
		statuses.set(day, { kind: "substitute", name, notice: statute.number });
	}
	return statuses;
};
