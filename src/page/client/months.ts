import { isDay } from "../../calendar/day-number";
import type { CountedDay } from "../../model/answer/counted-day";
import type { Due } from "../../model/answer/due";
import type { Day } from "../../model/day";

/** A day in the view of months. */
export interface MonthCell {
	readonly day: Day;
	readonly date: number;
	readonly tone: "plain" | "start" | "counted" | "extra" | "off" | "due";
	/** What is written below the date. */
	readonly mark: string;
}

/** A month by its weeks, Monday first; `null` where the week has a day of another month. */
export interface Month {
	readonly title: string;
	readonly weeks: readonly (readonly (MonthCell | null)[])[];
}

/** A longer period is told by its days alone. */
const mostMonths = 6;

const kinds: Readonly<Record<CountedDay["kind"], Pick<MonthCell, "tone" | "mark">>> = {
	workday: { tone: "counted", mark: "计" },
	makeup: { tone: "extra", mark: "班" },
	weekend: { tone: "off", mark: "休" },
	holiday: { tone: "off", mark: "假" },
	statutory: { tone: "off", mark: "节" },
	substitute: { tone: "off", mark: "补" },
};

const monthNumber = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The marks of the days of several periods together: where one ends is marked above all else. */
const marksOf = (dues: readonly Due[]): ReadonlyMap<string, Pick<MonthCell, "tone" | "mark">> => {
	const counted = dues.flatMap((due) => due.counted.map(({ day, kind }) => [day, kinds[kind]] as const));
	const starts = dues.map(({ from }) => [from, { tone: "start", mark: "起" }] as const);
	const ends = dues.map(({ due }) => [due, { tone: "due", mark: "届满" }] as const);
	return new Map([...counted, ...starts, ...ends]);
};

/** The periods of several time limits in one calendar; none where there are too many months to look at. */
export const mergedMonths = (dues: readonly Due[]): readonly Month[] => {
	const days = dues.flatMap(({ from, due }) => [from, due]).sort();
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined) return [];
	const [from, to] = [monthNumber(first), monthNumber(last)];
	if (to - from >= mostMonths) return [];
	const marks = marksOf(dues);
	return Array.from({ length: to - from + 1 }, (_, index) => monthOf(from + index, marks));
};

const monthOf = (number: number, marks: ReturnType<typeof marksOf>): Month => {
	const [year, month] = [Math.floor(number / 12), (number % 12) + 1];
	const cells: (MonthCell | null)[] = Array.from({ length: blanksBefore(year, month) }, () => null);
	for (let date = 1; date <= 31; date += 1) {
		const day = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
		if (isDay(day)) cells.push({ day, date, ...(marks.get(day) ?? { tone: "plain", mark: "" }) });
	}
	while (cells.length % 7 > 0) cells.push(null);
	return {
		title: `${year}年${month}月`,
		weeks: Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7)),
	};
};

/** How many days of the week of its first day a month leaves to the one before it. */
const blanksBefore = (year: number, month: number): number => (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;

const meanings: readonly (readonly [mark: string, meaning: string])[] = [
	["起", "起算日，不计"],
	["计", "计入"],
	["班", "调休上班，计入"],
	["休", "周末"],
	["假", "放假"],
	["节", "法定节日"],
	["补", "补假"],
	["届满", "期间届满之日"],
];

/** What the marks of some months mean. */
export const legendOf = (months: readonly Month[]): readonly string[] => {
	const used = new Set(months.flatMap(({ weeks }) => weeks.flatMap((week) => week.map((day) => day?.mark))));
	return meanings.flatMap(([mark, meaning]) => (used.has(mark) ? [`${mark}：${meaning}`] : []));
};
