import { dayNumber, isDay, january } from "./day-number";
import type { Notice } from "./notice";

const written = (day: unknown): string => (typeof day === "string" ? day.slice(0, 40) : typeof day);

/**
 * Refuses a notice that no calendar can count by: days that do not exist, runs that end before they begin, and days beyond the
 * years next to its own.
 *
 * @throws TypeError with the number of the notice and the day
 */
export const requireCountable = ({ year, number, issued, holidays }: Notice): void => {
	const refuse = (why: string): never => {
		throw new TypeError(`放假安排“${written(number)}”${why}`);
	};
	if (!Number.isInteger(year) || year < 1000 || year > 9998) refuse("没有写明是哪一年的安排");
	if (!isDay(issued)) refuse(`的成文日期“${written(issued)}”不是存在的日期`);
	const [first, last] = [january(year - 1), january(year + 2) - 1];
	for (const { off, work = [] } of holidays) {
		for (const [from, to] of [...off, ...work.map((day) => [day, day] as const)]) {
			for (const day of [from, to]) if (!isDay(day)) refuse(`所列的“${written(day)}”不是存在的日期`);
			if (from > to) refuse(`所列的“${from}至${to}”止日早于起日`);
			if (dayNumber(from) < first || dayNumber(to) > last) refuse(`所列的“${from}至${to}”不在${year}年的安排之内`);
		}
	}
};
