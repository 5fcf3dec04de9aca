import { countsAsWorkingDay } from "../model/answer/counted-day";
import type { Day } from "../model/day";
import { untouched } from "./arrangement";
import type { Calendar } from "./calendar";
import { requireCountable } from "./countable";
import { dayAt, dayNumber, isWeekend, january, through } from "./day-number";
import { type DayStatus, ordinaryDay } from "./estimate";
import { firstYear } from "./festivals";
import { requireCalendar } from "./require-calendar";

/** The announced days of a calendar, by number, with counts by which every question is answered in one step. */
export interface DayTable {
	/** The first and the last announced day; if nothing is announced, the last is before the first. */
	readonly first: number;
	readonly last: number;
	/** The last day that the notice on the next year cannot change. */
	readonly settled: number;
	/** At index `i`, the number of working days among the first `i` announced days. */
	readonly upTo: Int32Array;
	/** The working days in order. */
	readonly nth: readonly Day[];
	/** The days that a notice names. */
	readonly statuses: ReadonlyMap<number, DayStatus>;
}

/**
 * The years that a calendar covers, up to the first gap: those with a national notice, and in a region's calendar also one of
 * the region. A notice without days off does not count.
 */
const announcedYears = ({ region, notices }: Calendar): readonly number[] => {
	const first = notices.filter(({ amends, holidays }) => !amends && holidays.length);
	const yearsOf = (code?: string): readonly number[] =>
		first.filter((notice) => notice.region?.code === code).map(({ year }) => year);
	const [national, regional] = [yearsOf(), yearsOf(region)];
	const covered = (regional.length ? regional : national).filter((year) => national.includes(year));
	const years = [...new Set(covered)].sort((a, b) => a - b);
	return years.filter((year, index) => year === (years[0] ?? 0) + index);
};

const statusesIn = (calendar: Calendar): ReadonlyMap<number, DayStatus> => {
	const statuses = new Map<number, DayStatus>();
	for (const { region, number, holidays } of calendar.notices) {
		if (region && region.code !== calendar.region) continue;
		for (const { name, off, work = [] } of holidays) {
			for (const [start, end] of off) {
				for (const at of through(dayNumber(start), dayNumber(end))) statuses.set(at, { kind: "holiday", name, notice: number });
			}
			for (const at of work.map(dayNumber))
				statuses.set(at, { kind: isWeekend(at) ? "makeup" : "workday", name, notice: number });
		}
	}
	return statuses;
};

const makeTable = (calendar: Calendar): DayTable => {
	requireCalendar(calendar);
	for (const notice of calendar.notices) requireCountable(notice);
	const statuses = statusesIn(calendar);
	const years = announcedYears(calendar);
	const from = years[0] ?? firstYear;
	const [first, last] = [january(from), january(from + years.length) - 1];
	const isWorking = through(first, last).map((number) => countsAsWorkingDay(statuses.get(number) ?? ordinaryDay(number)));
	const upTo = new Int32Array(isWorking.length + 1);
	for (const [index, working] of isWorking.entries()) upTo[index + 1] = (upTo[index] ?? 0) + Number(working);
	const nth = isWorking.flatMap((working, index) => (working ? [dayAt(first + index)] : []));
	return { first, last, settled: last + 1 + untouched, upTo, nth, statuses };
};

const cache = new WeakMap<Calendar, DayTable>();

/**
 * The calendar of the last call, nearly always that of the next one too: a lookup in the map takes as long as the answer does.
 */
let latest: { readonly calendar: Calendar; readonly table: DayTable } | undefined;

/** The table of a calendar, computed once. */
export const tableOf = (calendar: Calendar): DayTable => {
	if (latest?.calendar === calendar) return latest.table;
	const table = cache.get(calendar) ?? makeTable(calendar);
	// Only a frozen calendar is cached: a caller may still change its own.
	if (Object.isFrozen(calendar) && Object.isFrozen(calendar.notices)) {
		cache.set(calendar, table);
		latest = { calendar, table };
	}
	return table;
};
