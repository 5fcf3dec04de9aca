import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { type Calendar, calendarAsOf } from "../../calendar/calendar";
import { dueDate } from "../../calendar/due-date";
import { type Day, dayText } from "../../model/day";
import type { CountedTimeLimit } from "../../model/law/time-limit";
import { parseDayAt } from "../../parse/day";
import { shown } from "../../parse/shorten";
import { explain } from "../../text";
import { readCalendar } from "../calendar";
import { type Read, readAsOf, readDay, together } from "../case";
import { ics } from "../ics";
import { monthView } from "../month-view";
import type { Options } from "../options";
import { exit, failed, json, type Output, printed } from "../output";
import { rejection } from "../rejection";

const units = [
	["--working-days", "working-days", (workingDays: number): CountedTimeLimit => ({ workingDays })],
	["--days", "days", (days: number): CountedTimeLimit => ({ days })],
	["--months", "months", (months: number): CountedTimeLimit => ({ months })],
	["--years", "years", (years: number): CountedTimeLimit => ({ years })],
] as const;

const readNumber = (option: string, input: string): Read<number> => {
	const digits = input.normalize("NFKC").trim();
	if (/^[1-9]\d{0,3}$/.test(digits)) return right(Number(digits));
	const message = `\`${shown(input)}\` 不是期间的长度`;
	return left([{ code: "not-a-term", path: [option], message, input: shown(input), suggestion: "请写1至9999之间的整数" }]);
};

const beyond = (from: Day, asOf: Day | undefined, { region, label }: Calendar): string => {
	const unknown = [
		"2007年以前、2100年末以后的日期",
		...(asOf ? [`截至${dayText(asOf)}尚无放假办法可循的日期`] : []),
		...(region === "CN" ? [] : [`${label}没有放假安排的年份`]),
	];
	return `自${dayText(from)}起的这一期间，推算不出届满日：它涉及${unknown.join("，或者")}。不作猜测。`;
};

/** `gongshu deadline --from DAY --working-days N`: the day a term ends, and every day counted on the way. */
export const deadlineCommand = (options: Options): Output => {
	const given = units.flatMap(([option, key, term]) => {
		const input = options[key];
		return input === undefined ? [] : [{ option, input, term }];
	});
	const [length, surplus] = given;
	if (options.from === undefined || !length || surplus) {
		return failed(
			exit.usage,
			"请用 --from 指明起算日，并用 --working-days、--days、--months、--years 之一指明期间，例如 --from 2026-02-13 --working-days 10",
		);
	}
	const read = together({
		from: parseDayAt(options.from, ["--from"]) as Read<Day>,
		number: readNumber(length.option, length.input),
		asOf: readAsOf(options["as-of"]),
		laid: readCalendar(options.calendar),
		on: readDay(options),
	});
	if (isLeft(read)) return rejection(read.left);
	const { from, number, asOf, laid, on } = read.right;
	const calendar = asOf ? calendarAsOf(laid.calendar, asOf) : laid.calendar;
	const due = dueDate(length.term(number), from, calendar);
	if (options.json) return json(due);
	if (options.ics && !due) return failed(exit.ok, beyond(from, asOf, calendar));
	if (options.ics && due)
		return printed(ics([{ id: `deadline-${Object.entries(due.timeLimit).flat().join("-")}`, label: "期限", due }], on));
	return printed(due ? [explain(due), ...monthView(due)].join("\n\n") : beyond(from, asOf, calendar));
};
