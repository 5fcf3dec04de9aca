import type { Day } from "../model/day";
import type { Calendar } from "./calendar";
import { dayAt, dayNumber } from "./day-number";
import type { Notice } from "./notice";

/** What a notice says of one day: whether it is worked, and under the name of which holiday. */
export interface Named {
	readonly works: boolean;
	readonly name: string;
	readonly notice: Notice;
}

/**
 * What a calendar says, counted: the announced days from `first` to `last`, by number, and two counts that answer every question in
 * one step.
 *
 * `upTo[i]` is the number of working days among the first `i` announced days; `nth[k]` is the `k`-th working day, counting from
 * zero. `named` holds the days a notice speaks of. `settled` is the last day that a notice still to come cannot touch. Nothing
 * announced: `last` is before `first`.
 */
export interface Table {
	readonly first: number;
	readonly last: number;
	readonly settled: number;
	readonly upTo: Int32Array;
	readonly nth: readonly Day[];
	readonly named: ReadonlyMap<number, Named>;
}

/**
 * The days of December that the notice of the next year may still change, from the 24th: since 2008 the days off around 元旦 have been
 * three at most and so begin no earlier than the 30th, and no regular notice has put a make-up day more than six days from the days off it
 * makes up for.
 */
const open = 8;

const january = (year: number): number => dayNumber(`${String(year).padStart(4, "0")}-01-01` as Day);

/** Whether a day is a Saturday or a Sunday; 1970-01-01 was a Thursday. */
export const isWeekend = (number: number): boolean => (((number + 3) % 7) + 7) % 7 >= 5;

/** The last of the years announced without a gap. A notice that names no day off announces nothing. */
const announcedTo = (calendar: Calendar, from: number): number => {
	const years = new Set(calendar.notices.flatMap(({ year, amends, holidays }) => (amends || !holidays.length ? [] : [year])));
	let year = from;
	while (years.has(year)) year += 1;
	return year - 1;
};

const namedIn = (calendar: Calendar): ReadonlyMap<number, Named> => {
	const named = new Map<number, Named>();
	for (const notice of calendar.notices) {
		for (const { name, off, work = [] } of notice.holidays) {
			for (const [start, end] of off) {
				for (let at = dayNumber(start); at <= dayNumber(end); at += 1) named.set(at, { works: false, name, notice });
			}
			for (const day of work) named.set(dayNumber(day), { works: true, name, notice });
		}
	}
	return named;
};

const count = (calendar: Calendar): Table => {
	const named = namedIn(calendar);
	const from = Math.min(...calendar.notices.map(({ year }) => year));
	const [first, last] = Number.isFinite(from) ? [january(from), january(announcedTo(calendar, from) + 1) - 1] : [0, -1];
	const works = Array.from({ length: last - first + 1 }, (_, index) => {
		const number = first + index;
		return named.get(number)?.works ?? !isWeekend(number);
	});
	const upTo = new Int32Array(works.length + 1);
	for (const [index, work] of works.entries()) upTo[index + 1] = (upTo[index] ?? 0) + Number(work);
	const nth = works.flatMap((work, index) => (work ? [dayAt(first + index)] : []));
	return { first, last, settled: last - open, upTo, nth, named };
};

const counted = new WeakMap<Calendar, Table>();

/** The calendar asked last, which is nearly always the one asked next: looking it up in the map takes as long as the answer does. */
let latest: { readonly calendar: Calendar; readonly table: Table } | undefined;

/** The table of a calendar, made at the first question and kept with it. */
export const tableOf = (calendar: Calendar): Table => {
	if (latest?.calendar === calendar) return latest.table;
	const table = counted.get(calendar) ?? count(calendar);
	// Only what cannot change any more is kept: a caller's own calendar may still be written to.
	if (Object.isFrozen(calendar) && Object.isFrozen(calendar.notices)) {
		counted.set(calendar, table);
		latest = { calendar, table };
	}
	return table;
};
