import { countsAsWorkingDay } from "../model/answer/counted-day";
import { type Cluster, gain, untouched } from "./arrangement";
import type { Calendar } from "./calendar";
import { countedDay } from "./counted-day";
import { dayAt, january, yearOf } from "./day-number";
import { tableOf } from "./day-table";
import { forecastOf } from "./forecast";

/** The first and the last day on which a count can end. */
export interface Bounds {
	readonly earliest: number;
	readonly latest: number;
}

/**
 * The first and the last day on which the `count`-th working day after a day can fall, whatever the notices still to come arrange.
 *
 * Each cluster of festivals is arranged apart from the others, so the most working days that any arrangement of all of them puts
 * before a day is the sum of the most that each can put there; the first day on which that sum reaches the count is the earliest, and
 * likewise the latest. `null` where the festivals of a year on the way are not known.
 */
export const boundsOf = (calendar: Calendar, after: number, count: number): Bounds | null => {
	const { last } = tableOf(calendar);
	let open: Cluster[] = [];
	let entered = yearOf(dayAt(after + 1)) - 1;
	let [plain, most, least] = [0, 0, 0];
	let earliest: number | undefined;
	for (let number = after + 1; ; number += 1) {
		const day = countedDay(calendar, number);
		if (!day) return null;
		// A year enters on the first day that its notice may touch, ten days before it begins.
		for (const year = yearOf(dayAt(number - untouched - 1)); entered < year; entered += 1) {
			if (january(entered + 1) <= last) continue;
			const forecast = forecastOf(calendar, entered + 1);
			if (!forecast) return null;
			open.push(...forecast.clusters);
		}
		// What the estimate turns off in place of a weekend is a day that an arrangement may leave a working day.
		if (countsAsWorkingDay(day) || day.kind === "substitute") plain += 1;
		const gains = open
			.filter(({ from }) => from <= number)
			.map((cluster) => ({ past: cluster.to <= number, ...gain(cluster, after, number) }));
		const sum = (of: "most" | "least"): number => gains.reduce((total, each) => total + each[of], 0);
		if (plain + most + sum("most") >= count) earliest ??= number;
		if (earliest !== undefined && plain + least + sum("least") >= count) return { earliest, latest: number };
		for (const passed of gains.filter(({ past }) => past)) {
			most += passed.most;
			least += passed.least;
		}
		open = open.filter(({ to }) => to > number);
	}
};
