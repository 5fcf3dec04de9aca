import { dayAt, dayNumber } from "../../calendar/day-number";
import { stackOn } from "../../engine/layers/stack";
import type { Day } from "../../model/day";
import { type Law, layersOf } from "../../model/law/law";
import { firstDayOf } from "../../model/law/regulation";

/**
 * The first day of every set of texts of a law that are in force together, in order; a day on which none is in force is left
 * out.
 */
export const versionsOf = (law: Law): readonly Day[] => {
	const days = layersOf(law).flatMap(({ regulation, regulation: { effective } }) => [
		...[firstDayOf(regulation) ?? []].flat(),
		...(effective.until ? [dayAt(dayNumber(effective.until) + 1)] : []),
	]);
	return [...new Set(days)].sort().filter((day) => stackOn(law, day).layers.length > 0);
};
