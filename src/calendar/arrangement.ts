import { isWeekend, through } from "./day-number";
import { daysOf, type Statute } from "./statute";

/** A possible arrangement of the days around a festival, as far as it can move a due date. */
export interface Arrangement {
	/** The working days that become days off. */
	readonly bridges: readonly number[];
	/** How many weekend days are worked in exchange. */
	readonly makeups: number;
	/** The weekend days that may be worked. */
	readonly weekends: readonly number[];
}

/**
 * A festival, or festivals that are close enough to share an arrangement, with all possible arrangements.
 *
 * No arrangement changes a day before `from` or after `to`. In each, the bridges exceed the make-up days by the number of
 * working days off that the law grants in place of festival days on a weekend.
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

/** How far the days off may extend before and after the festival itself, and how far from them a make-up day may be. */
const leads = 3;
const trails = 7;
export const reach = 8;

/**
 * The last day that no arrangement of 元旦 can change, counted from 元旦: the days off include 元旦, and their number is
 * limited.
 */
export const untouched = -(longestOther - 1) - reach - 1;

interface Festival {
	readonly name: string;
	readonly days: readonly number[];
}

/** Consecutive days off. */
type Run = readonly number[];

const first = (days: readonly number[]): number => Math.min(...days);
const last = (days: readonly number[]): number => Math.max(...days);

/** Every run of days off of limited length that contains some days. */
const runsOver = (days: readonly number[], length: number): readonly Run[] =>
	through(first(days) - leads, first(days)).flatMap((from) =>
		through(last(days), Math.min(last(days) + trails, from + length - 1)).map((to) => through(from, to)),
	);

/** Every way to place runs of days off over festivals: one run for each, or one run over two festivals. */
const layouts = (festivals: readonly Festival[]): readonly (readonly Run[])[] => {
	const [one = [], next] = festivals.map(({ name, days }) => runsOver(days, longest[name] ?? longestOther));
	if (!next) return one.map((run) => [run]);
	const commonRuns = runsOver(
		festivals.flatMap(({ days }) => days),
		longestJoined,
	);
	const separateRuns = one.flatMap((a) => next.flatMap((b) => (last(a) < first(b) ? [[a, b]] : [])));
	return [...commonRuns.map((run) => [run]), ...separateRuns];
};

const clusterOf = (festivals: readonly Festival[]): Cluster => {
	const days = festivals.flatMap((festival) => festival.days);
	// The law grants a working day off for each festival day on a weekend, or on another festival.
	const substitutes = days.length - new Set(days.filter((day) => !isWeekend(day))).size;
	const arrangements = layouts(festivals).flatMap((runs): readonly Arrangement[] => {
		const off = runs.flat();
		const bridges = off.filter((day) => !isWeekend(day) && !days.includes(day));
		const near = new Set(runs.flatMap((run) => through(first(run) - reach, last(run) + reach)));
		const weekends = [...near].filter((day) => isWeekend(day) && !off.includes(day));
		const makeups = bridges.length - substitutes;
		return makeups >= 0 && makeups <= weekends.length ? [{ bridges, makeups, weekends }] : [];
	});
	return { from: first(days) - leads - reach, to: last(days) + trails + reach, arrangements };
};

/** The festivals of a year in order; those close to one another form one cluster. */
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

/** The most and the fewest working days that a cluster adds after one day and up to another. */
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
