import { isWeekend, through } from "./day-number";
import { daysOf, type Statute } from "./statute";

/**
 * A way in which a notice may arrange the days around a festival, as far as it moves a due date: the working days it turns off, and how
 * many of which weekend days it has worked in exchange.
 */
export interface Arrangement {
	readonly bridges: readonly number[];
	readonly makeups: number;
	readonly weekends: readonly number[];
}

/**
 * A festival, or festivals so near one another that one arrangement serves them, with all that a notice may make of it.
 *
 * No arrangement touches a day before `from` or after `to`. Each turns as many more working days off than it has weekend days worked as
 * the law owes for festival days that fall on a weekend.
 */
export interface Cluster {
	readonly from: number;
	readonly to: number;
	readonly arrangements: readonly Arrangement[];
}

/** The longest days off in a row a notice has given a festival since 2008. */
const longest: Readonly<Record<string, number>> = { 春节: 9, 国庆节: 7, 劳动节: 5 };
const longestOther = 3;
const longestJoined = 8;

/** How far the days off reach beyond the festival itself, and how far from them a weekend day is worked. */
const leads = 3;
const trails = 7;
export const reach = 8;

/** The last day that no arrangement of 元旦 touches, counted from that day: the days off end with it or after it, and are so many at most. */
export const untouched = -(longestOther - 1) - reach - 1;

interface Festival {
	readonly name: string;
	readonly days: readonly number[];
}

/** Days off that follow one another. */
type Run = readonly number[];

const first = (days: readonly number[]): number => Math.min(...days);
const last = (days: readonly number[]): number => Math.max(...days);

/** Every run of days off, so many at most, that holds some days. */
const runsOver = (days: readonly number[], length: number): readonly Run[] =>
	through(first(days) - leads, first(days)).flatMap((from) =>
		through(last(days), Math.min(last(days) + trails, from + length - 1)).map((to) => through(from, to)),
	);

/** Every way to lay days off over festivals: each its own, or, of two, one over both. */
const layouts = (festivals: readonly Festival[]): readonly (readonly Run[])[] => {
	const [one = [], next] = festivals.map(({ name, days }) => runsOver(days, longest[name] ?? longestOther));
	if (!next) return one.map((run) => [run]);
	const joined = runsOver(
		festivals.flatMap(({ days }) => days),
		longestJoined,
	);
	const apart = one.flatMap((a) => next.flatMap((b) => (last(a) < first(b) ? [[a, b]] : [])));
	return [...joined.map((run) => [run]), ...apart];
};

const clusterOf = (festivals: readonly Festival[]): Cluster => {
	const days = festivals.flatMap((festival) => festival.days);
	// What the law owes: a working day for each festival day on a weekend, or on another festival.
	const owed = days.length - new Set(days.filter((day) => !isWeekend(day))).size;
	const arrangements = layouts(festivals).flatMap((runs): readonly Arrangement[] => {
		const off = runs.flat();
		const bridges = off.filter((day) => !isWeekend(day) && !days.includes(day));
		const near = new Set(runs.flatMap((run) => through(first(run) - reach, last(run) + reach)));
		const weekends = [...near].filter((day) => isWeekend(day) && !off.includes(day));
		const makeups = bridges.length - owed;
		return makeups >= 0 && makeups <= weekends.length ? [{ bridges, makeups, weekends }] : [];
	});
	return { from: first(days) - leads - reach, to: last(days) + trails + reach, arrangements };
};

/** The festivals of a year, those near one another together, in the order of the year. */
export const clustersOf = (statute: Statute, year: number): readonly Cluster[] => {
	const festivals = statute.holidays
		.map((holiday): Festival => ({ name: holiday.name, days: daysOf(holiday, year) }))
		.sort((a, b) => first(a.days) - first(b.days));
	const groups: Festival[][] = [];
	for (const festival of festivals) {
		const group = groups.at(-1);
		if (group && first(festival.days) - last(group.flatMap(({ days }) => days)) <= reach) group.push(festival);
		else groups.push([festival]);
	}
	return groups.map(clusterOf);
};

const among = (days: readonly number[], after: number, to: number): number =>
	days.filter((day) => day > after && day <= to).length;

/** The most and the fewest working days that a cluster adds to the days after one up to another. */
export const gain = (
	{ arrangements }: Cluster,
	after: number,
	to: number,
): { readonly most: number; readonly least: number } => {
	const gains = arrangements.map(({ bridges, makeups, weekends }) => {
		const inside = among(weekends, after, to);
		const lost = among(bridges, after, to);
		return {
			most: Math.min(makeups, inside) - lost,
			least: makeups - Math.min(makeups, weekends.length - inside) - lost,
		};
	});
	return { most: Math.max(...gains.map(({ most }) => most)), least: Math.min(...gains.map(({ least }) => least)) };
};
