import { isWeekend } from "./day-number";
import { daysOf, type Statute } from "./statute";

/** A day off that follows from the law alone: a festival itself, or the working day off in place of one that fell on a weekend (补假). */
export interface Estimated {
	readonly kind: "statutory" | "substitute";
	readonly name: string;
	readonly statute: string;
}

/**
 * The days off of a year that follow from the law without a notice.
 *
 * A festival day that falls on a weekend, or on a day that is another festival's already, is made up for on the next working day
 * (第六条, which does not say on which; every notice so far has granted as many working days off as were owed in this way).
 */
export const estimateOf = (statute: Statute, year: number): ReadonlyMap<number, Estimated> => {
	const found = new Map<number, Estimated>();
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
				statute: statute.number,
			});
		}
	}
	for (const { after, name } of owed) {
		let day = after + 1;
		while (isWeekend(day) || found.has(day)) day += 1;
		found.set(day, { kind: "substitute", name, statute: statute.number });
	}
	return found;
};
