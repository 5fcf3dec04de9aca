import type { CountedDay } from "../model/answer/counted-day";
import type { Calendar } from "./calendar";
import { dayAt, january, yearOf } from "./day-number";
import { tableOf } from "./day-table";
import { ordinaryDay } from "./estimate";
import { lastYear } from "./festivals";
import { forecastOf } from "./forecast";

/** The kind of a day in a calendar: as announced, or else as estimated from the law; `null` if neither is known. */
export const countedDay = (calendar: Calendar, number: number): CountedDay | null => {
	const { first, last, statuses } = tableOf(calendar);
	if (!(number >= first && number < january(lastYear + 1))) return null;
	const day = dayAt(number);
	const ofDays = number > last ? forecastOf(calendar, yearOf(day))?.off : statuses;
	return ofDays ? { day, ...(ofDays.get(number) ?? ordinaryDay(number)) } : null;
};
