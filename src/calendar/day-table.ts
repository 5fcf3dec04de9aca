import { countsAsWorkingDay } from "../model/answer/counted-day";
import type { Day } from "../model/day";
import { untouched } from "./arrangement";
import type { Calendar } from "./calendar";
import { dayAt, dayNumber, isWeekend, january, through } from "./day-number";
import { type DayStatus, ordinaryDay } from "./estimate";
import { firstYear } from "./festivals";

/**
 * What a calendar says, counted: the announced days from `first` to `last`, by number, and two counts that answer every question in
 * one step.
 *
 * `upTo[i]` is the number of working days among the first `i` announced days; `nth[k]` is the `k`-th working day, counting from
 * zero. `named` holds the days a notice speaks of. `settled` is the last day that the notice of the next year cannot touch. Nothing
 * announced: `last` is before `first`.
 */
export interface DayTable {
	readonly first: number;
	readonly last: number;
	readonly settled: number;
	readonly upTo: Int32Array;
	readonly nth: readonly Day[];
	readonly named: ReadonlyMap<number, DayStatus>;
}

/**
 * The years of which a calendar speaks, up to the first gap: those with a notice of the country, and in a region's calendar one of the region
 * too. A notice that names no day off announces nothing.
 */
const announced = ({ region, notices }: Calendar): readonly number[] => {
	const first = notices.filter(({ amends, holidays }) => !amends && holidays.length);
	const yearsOf = (code?: string): readonly number[] =>
		first.filter((notice) => notice.region?.code === code).map(({ year }) => year);
	const [country, own] = [yearsOf(), yearsOf(region)];
	const spoken = (own.length ? own : country).filter((year) => country.includes(year));
	const years = [...new Set(spoken)].sort((a, b) => a - b);
	return years.filter((year, index) => year === (years[0] ?? 0) + index);
};

const namedIn = (calendar: Calendar): ReadonlyMap<number, DayStatus> => {
	const named = new Map<number, DayStatus>();
	for (const { region, number, holidays } of calendar.notices) {
		if (region && region.code !== calendar.region) continue;
		for (const { name, off, work = [] } of holidays) {
			for (const [start, end] of off) {
				for (const at of through(dayNumber(start), dayNumber(end))) named.set(at, { kind: "holiday", name, notice: number });
			}
			for (const at of work.map(dayNumber)) named.set(at, { kind: isWeekend(at) ? "makeup" : "workday", name, notice: number });
		}
	}
	return named;
};

const count = (calendar: Calendar): DayTable => {
	const named = namedIn(calendar);
	const years = announced(calendar);
	const from = years[0] ?? firstYear;
	const [first, last] = [january(from), january(from + years.length) - 1];
	const worked = through(first, last).map((number) => countsAsWorkingDay(named.get(number) ?? ordinaryDay(number)));
	const upTo = new Int32Array(worked.length + 1);
	for (const [index, work] of worked.entries()) upTo[index + 1] = (upTo[index] ?? 0) + Number(work);
	const nth = worked.flatMap((work, index) => (work ? [dayAt(first + index)] : []));
	return { first, last, settled: last + 1 + untouched, upTo, nth, named };
};

const counted = new WeakMap<Calendar, DayTable>();

/** The calendar asked last, which is nearly always the one asked next: looking it up in the map takes as long as the answer does. */
let latest: { readonly calendar: Calendar; readonly table: DayTable } | undefined;

/** The table of a calendar, made at the first question and kept with it. */
export const tableOf = (calendar: Calendar): DayTable => {
	if (latest?.calendar === calendar) return latest.table;
	const table = counted.get(calendar) ?? count(calendar);
	// Only what cannot change any more is kept: a caller's own calendar may still be written to.
	if (Object.isFrozen(calendar) && Object.isFrozen(calendar.notices)) {
		counted.set(calendar, table);
		latest = { calendar, table };
	}
	return table;
};
