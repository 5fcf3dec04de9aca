import { dayAt, dayNumber, isWeekend } from "../../../src/calendar/day-number";
import type { Due } from "../../../src/model/answer/due";
import type { Day } from "../../../src/model/day";

/** The n-th weekday after a day, as a calendar without holidays counts. */
const weekdayAfter = (from: Day, count: number): Day => {
	let [number, left] = [dayNumber(from), count];
	while (left > 0) {
		number += 1;
		if (!isWeekend(number)) left -= 1;
	}
	return dayAt(number);
};

/** A due date in the words of the case files, with the two days that a careless count would give. */
export const deadline = (due: Due | null | undefined): Readonly<Record<string, unknown>> | undefined => {
	if (!due || !("workingDays" in due.timeLimit)) return undefined;
	const off = due.counted.filter(({ kind }) => kind === "holiday" || kind === "statutory" || kind === "substitute");
	return {
		dueDate: due.due,
		provisional: due.certainty === "provisional",
		skippedWeekdayHolidays: off.map(({ day }) => day).filter((day) => !isWeekend(dayNumber(day))),
		makeupWorkdays: due.counted.filter(({ kind }) => kind === "makeup").map(({ day }) => day),
		naiveWeekendOnly: weekdayAfter(due.from, due.timeLimit.workingDays),
		naiveCalendarDays: dayAt(dayNumber(due.from) + due.timeLimit.workingDays),
	};
};
