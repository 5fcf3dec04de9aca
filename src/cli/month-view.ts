import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { getISODay } from "date-fns/getISODay";
import { lightFormat } from "date-fns/lightFormat";
import type { CountedDay } from "../model/answer/counted-day";
import type { Due } from "../model/answer/due";
import type { Day } from "../model/day";

/** A longer period is shown by its runs of days alone. */
const mostMonths = 4;

const marks: Readonly<Record<CountedDay["kind"], string>> = {
	workday: "计",
	makeup: "班",
	weekend: "休",
	holiday: "休",
	statutory: "节",
	substitute: "补",
};

/** What the marks mean. Days off at the end of a period of calendar days are not left out of it but put its end off. */
const legend = (off: "不计" | "顺延"): Readonly<Record<string, string>> => ({
	起: "起算日，不计",
	计: "计入",
	班: "调休上班，计入",
	休: `休息或者放假，${off}`,
	节: `法定节日，${off}`,
	补: `补假，${off}`,
	止: "届满",
});

/** The first days of the months from one day to another, at noon so that no clock is moved under them. */
const monthsThrough = (from: Day, to: Day): readonly Date[] => {
	const [start, end] = [from, to].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) as [number, number];
	return Array.from(
		{ length: end - start + 1 },
		(_, index) => new Date(Math.floor((start + index) / 12), (start + index) % 12, 1, 12),
	);
};

const cell = (date: number, mark = "  "): string => `${String(date).padStart(2)}${mark}`;
const blank = "    ";

const weeks = (month: Date, markOf: (day: string) => string | undefined): readonly string[] => {
	const days = Array.from({ length: getDaysInMonth(month) }, (_, index) =>
		cell(index + 1, markOf(`${lightFormat(month, "yyyy-MM")}-${String(index + 1).padStart(2, "0")}`)),
	);
	const cells = [...Array.from({ length: getISODay(month) - 1 }, () => blank), ...days];
	const rows = Array.from({ length: Math.ceil(cells.length / 7) }, (_, row) => cells.slice(row * 7, row * 7 + 7));
	return rows.map((row) => row.join("  ").trimEnd());
};

/** The counted days as months, Monday first, and what the marks mean; nothing where there are too many months to look at. */
export const monthView = ({ from, timeLimit, due, counted }: Due): readonly string[] => {
	const months = monthsThrough(from, due);
	if (months.length > mostMonths) return [];
	const markOf = new Map<string, string>([
		[from, "起"],
		...counted.map(({ day, kind }) => [day, marks[kind]] as const),
		[due, "止"],
	]);
	const head = ["一", "二", "三", "四", "五", "六", "日"]
		.map((name) => `${name}  `)
		.join("  ")
		.trimEnd();
	const used = [...new Set(markOf.values())];
	return [
		...months.map((month) => [lightFormat(month, "yyyy年M月"), head, ...weeks(month, (day) => markOf.get(day))].join("\n")),
		Object.entries(legend("workingDays" in timeLimit ? "不计" : "顺延"))
			.filter(([mark]) => used.includes(mark))
			.map(([mark, meaning]) => `${mark}：${meaning}`)
			.join("　"),
	];
};
