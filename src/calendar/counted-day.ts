import type { CountedDay } from "../model/due";
import type { Calendar } from "./calendar";
import { dayAt, isWeekend, january, yearOf } from "./day-number";
import { lastYear } from "./festivals";
import { forecastOf } from "./forecast";
import { tableOf } from "./table";

/** Whether a day of this kind is a working day. */
export const works = ({ kind }: CountedDay): boolean => kind === "workday" || kind === "makeup";

/**
 * What a calendar makes of its days, one by one: as announced, and after that as the law alone has them; `null` for a day of which it can
 * say neither.
 */
export const countedDays = (calendar: Calendar): ((number: number) => CountedDay | null) => {
	const { first, last, named } = tableOf(calendar);
	const end = january(lastYear + 1) - 1;
	return (number) => {
		if (!(number >= first && number <= end)) return null;
		const day = dayAt(number);
		const weekend = isWeekend(number);
		const said = number > last ? undefined : named.get(number);
		if (said) {
			const worked = weekend ? "makeup" : "workday";
			return { day, kind: said.works ? worked : "holiday", name: said.name, notice: said.notice.number };
		}
		const forecast = number > last ? forecastOf(calendar, yearOf(day)) : undefined;
		const off = forecast?.off.get(number);
		if (off) return { day, kind: off.kind, name: off.name, notice: off.statute };
		return number <= last || forecast ? { day, kind: weekend ? "weekend" : "workday" } : null;
	};
};
