import type { CountedDay } from "../model/answer/counted-day";
import type { Calendar } from "./calendar";
import { dayAt, january, yearOf } from "./day-number";
import { tableOf } from "./day-table";
import { ordinaryDay } from "./estimate";
import { lastYear } from "./festivals";
import { forecastOf } from "./forecast";

/** What a calendar makes of a day: as announced, and after that as the law alone has it; `null` where it can say neither. */
export const countedDay = (calendar: Calendar, number: number): CountedDay | null => {
	const { first, last, named } = tableOf(calendar);
	if (!(number >= first && number < january(lastYear + 1))) return null;
	const day = dayAt(number);
	const known = number > last ? forecastOf(calendar, yearOf(day))?.off : named;
	return known ? { day, ...(known.get(number) ?? ordinaryDay(number)) } : null;
};
