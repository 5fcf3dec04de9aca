import { isDay } from "../../calendar/day-number";
import type { CountedDay } from "../../model/answer/counted-day";
import type { Due } from "../../model/answer/due";
import type { Day } from "../../model/day";

/** A day in the view of months. */
export interface MonthCell {
	readonly day: Day;
	readonly date: number;
	/** What is written below the date, and how it looks; absent on a day that no period touches. */
	readonly mark?: Mark;
	readonly tone?: "start" | "counted" | "extra" | "off" | "due";
}

/** A month by its weeks, Monday first; `null` where the week has a day of another month. */
export interface Month {
	readonly title: string;
	readonly weeks: readonly (readonly (MonthCell | null)[])[];
}

/** A longer period is told by its days alone. */
const mostMonths = 6;

/** A mark with how it looks, and what it means. */
const marks = {
	起: ["start", "起算日，不计"],
	计: ["counted", "计入"],
	班: ["extra", "调休上班，计入"],
	休: ["off", "周末"],
	假: ["off", "放假"],
	节: ["off", "法定节日"],
	补: ["off", "补假"],
	届满: ["due", "期间届满之日"],
} as const;

type Mark = keyof typeof marks;

const kinds: Readonly<Record<CountedDay["kind"], Mark>> = {
	workday: "计",
	makeup: "班",
	weekend: "休",
	holiday: "假",
	statutory: "节",
	substitute: "补",
};

const monthNumber = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The marks of the days of several periods together: where one ends is marked above all else. */
const marksOf = (dues: readonly Due[]): ReadonlyMap<string, Mark> =>
	new Map([
		...dues.flatMap(({ counted }) => counted.map(({ day, kind }) => [day, kinds[kind]] as const)),
		...dues.map(({ from }) => [from, "起"] as const),
		...dues.map(({ due }) => [due, "届满"] as const),
	]);

/** The periods of several time limits in one calendar; none where there are too many months to look at. */
export const mergedMonths = (dues: readonly Due[]): readonly Month[] => {
	const days = dues.flatMap(({ from, due }) => [from, due]).sort();
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined) return [];
	const [from, to] = [monthNumber(first), monthNumber(last)];
	if (to - from >= mostMonths) return [];
	const marked = marksOf(dues);
	return Array.from({ length: to - from + 1 }, (_, index) => monthOf(from + index, marked));
};

const monthOf = (number: number, marked: ReturnType<typeof marksOf>): Month => {
	const [year, month] = [Math.floor(number / 12), (number % 12) + 1];
	const cells: (MonthCell | null)[] = Array.from({ length: blanksBefore(year, month) }, () => null);
	for (let date = 1; date <= 31; date += 1) {
		const day = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
		const mark = marked.get(day);
		if (isDay(day)) cells.push({ day, date, ...(mark ? { mark, tone: marks[mark][0] } : {}) });
	}
	while (cells.length % 7 > 0) cells.push(null);
	return {
		title: `${year}年${month}月`,
		weeks: Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7)),
	};
};

/** How many days of the week of its first day a month leaves to the one before it. */
const blanksBefore = (year: number, month: number): number => (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;

/** What the marks of some months mean. */
export const legendOf = (months: readonly Month[]): readonly string[] => {
	const used = new Set<string | undefined>(months.flatMap(({ weeks }) => weeks.flat().map((day) => day?.mark)));
	return Object.entries(marks).flatMap(([mark, [, meaning]]) => (used.has(mark) ? [`${mark}：${meaning}`] : []));
};
