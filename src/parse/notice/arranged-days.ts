import { dayAt, dayNumber, through } from "../../calendar/day-number";
import type { Holiday } from "../../calendar/notice";
import { dayText } from "../../model/day";

/** Something wrong with an arrangement. */
export interface ArrangementFault {
	readonly path: readonly string[];
	readonly message: string;
	readonly suggestion?: string;
}

/** Days as a document lists them. */
export const daysText = (days: readonly number[]): string => days.map((day) => dayText(dayAt(day))).join("、");

/** The days off of a holiday, in order. */
export const offOf = ({ off }: Holiday): readonly number[] =>
	off.flatMap(([first, last]) => through(dayNumber(first), dayNumber(last))).sort((a, b) => a - b);

/** The days worked in exchange. */
export const workOf = ({ work = [] }: Holiday): readonly number[] => work.map(dayNumber);
