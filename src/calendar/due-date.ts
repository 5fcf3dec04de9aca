import type { Day } from "../model/day";
import type { CountedDay, CountedTerm, Due } from "../model/due";
import { freeze } from "../model/freeze";
import { type Calendar, china } from "./calendar";
import { dayAt, dayNumber, isDay } from "./day-number";
import { lastDayOf } from "./natural-term";
import { isWeekend, type Table, tableOf } from "./table";
import { addWorkingDays, isWorkingDay } from "./working-days";

const countedDay = (number: number, { named }: Table): CountedDay => {
	const day = dayAt(number);
	const said = named.get(number);
	if (!said) return { day, kind: isWeekend(number) ? "weekend" : "workday" };
	const worked = isWeekend(number) ? "makeup" : "workday";
	return { day, kind: said.works ? worked : "holiday", name: said.name, notice: said.notice.number };
};

/** The number and its unit, and nothing else a caller's term may carry. */
const only = (term: CountedTerm): CountedTerm => {
	if ("workingDays" in term) return { workingDays: term.workingDays };
	if ("days" in term) return { days: term.days };
	return "months" in term ? { months: term.months } : { years: term.years };
};

const amount = (term: CountedTerm): number => Object.values(only(term))[0] ?? Number.NaN;

/** The day a term ends: a natural term that ends on a day off ends on the next working day (民法典第二百零三条). */
const endOf = (term: CountedTerm, from: Day, calendar: Calendar): Day | null => {
	if ("workingDays" in term) return addWorkingDays(from, term.workingDays, calendar);
	const last = lastDayOf(term, from);
	return isWorkingDay(last, calendar) ? last : addWorkingDays(last, 1, calendar);
};

/** The years whose notices decide the days between two days: the last days of December belong to the next year's notice too. */
const yearsOf = (from: Day, to: Day): readonly [number, number] => [
	Number(from.slice(0, 4)),
	Number(to.slice(0, 4)) + (to.slice(5) >= "12-24" ? 1 : 0),
];

/**
 * The due date of a term that starts on a day, the day itself not counted.
 *
 * A working day is counted by the calendar's notices, make-up weekends included. `null` where the answer would rest on a day that no
 * notice settles (after 23 December of the last announced year), where the calendar does not go back as far, or where the term is
 * not a whole number above zero: no day is ever guessed.
 *
 * @example
 * ```ts
 * import { dueDate } from "gongshu/calendar";
 * const reply = dueDate({ workingDays: 10 }, "2026-02-13");
 * reply?.due; // "2026-03-05"
 * reply?.counted[0]; // { "day": "2026-02-14", "kind": "makeup", "name": "春节", "notice": "国办发明电〔2025〕7号" }
 * dueDate({ days: 10 }, "2025-09-21")?.due; // "2025-10-09"
 * dueDate({ workingDays: 10 }, "2026-12-21"); // null
 * ```
 */
export const dueDate = (term: CountedTerm, from: Day, calendar: Calendar = china): Due | null => {
	if (!isDay(from) || !Number.isInteger(amount(term)) || amount(term) < 1) return null;
	const due = endOf(term, from, calendar);
	const table = tableOf(calendar);
	if (due === null || dayNumber(due) > table.settled) return null;
	const start = "workingDays" in term ? dayNumber(from) + 1 : dayNumber(lastDayOf(term, from));
	const counted = Array.from({ length: dayNumber(due) - start + 1 }, (_, index) => countedDay(start + index, table));
	const amending = new Set(calendar.notices.flatMap(({ amends, number }) => (amends ? [number] : [])));
	const [firstYear, lastYear] = yearsOf(dayAt(start), due);
	return freeze({
		from,
		term: only(term),
		due,
		certainty: counted.some(({ notice }) => notice !== undefined && amending.has(notice)) ? "amended" : "official",
		counted,
		notices: calendar.notices.filter(({ year }) => year >= firstYear && year <= lastYear).map(({ number }) => number),
	});
};
