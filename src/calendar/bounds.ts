import { countsAsWorkingDay } from "../model/answer/counted-day";
import { type Cluster, gain, untouched } from "./arrangement";
import type { Calendar } from "./calendar";
import { countedDay } from "./counted-day";
import { dayAt, january, yearOf } from "./day-number";
import { tableOf } from "./day-table";
import { forecastOf } from "./forecast";

/** The earliest and the latest day on which a count can end. */
export interface Bounds {
	readonly earliest: number;
	readonly latest: number;
}

/**
 * The earliest and the latest day on which the `count`-th working day after a day can fall, whatever future notices arrange.
 *
 * Each cluster of festivals is arranged independently of the others, so the greatest number of working days up to a day is the
 * sum of the greatest numbers of the clusters. The first day on which this sum reaches the count is the earliest; the latest is
 * found likewise from the least numbers. `null` if the festivals of a year on the way are not known.
 */
export const boundsOf = (calendar: Calendar, after: number, count: number): Bounds | null => {
	const { last } = tableOf(calendar);
	let open: Cluster[] = [];
	let lastEntered = yearOf(dayAt(after + 1)) - 1;
	let [plain, most, least] = [0, 0, 0];
	let earliest: number | undefined;
	for (let number = after + 1; ; number += 1) {
		const day = countedDay(calendar, number);
		if (!day) return null;
		// A year is entered on the first day that its notice can change, ten days before it begins.
		for (const year = yearOf(dayAt(number - untouched - 1)); lastEntered < year; lastEntered += 1) {
			if (january(lastEntered + 1) <= last) continue;
			const forecast = forecastOf(calendar, lastEntered + 1);
			if (!forecast) return null;
			open.push(...forecast.clusters);
		}
		// A substitute day off of the estimate may remain a working day in an arrangement.
		if (countsAsWorkingDay(day) || day.kind === "substitute") plain += 1;
		const gains = open
			.filter(({ from }) => from <= number)
			.map((cluster) => ({ past: cluster.to <= number, ...gain(cluster, after, number) }));
		const sum = (of: "most" | "least"): number => gains.reduce((total, each) => total + each[of], 0);
		if (plain + most + sum("most") >= count) earliest ??= number;
		if (earliest !== undefined && plain + least + sum("least") >= count) return { earliest, latest: number };
		for (const gained of gains.filter(({ past }) => past)) {
			most += gained.most;
			least += gained.least;
		}
		open = open.filter(({ to }) => to > number);
	}
};
