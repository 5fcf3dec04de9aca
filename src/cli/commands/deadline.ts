import { isLeft } from "fp-ts/lib/Either.js";
import { dueDate } from "../../calendar/due-date";
import type { CountedTimeLimit } from "../../model/law/time-limit";
import { parseDayAt } from "../../parse/day";
import { dueDateText, noDueDateText, readLength } from "../deadline-text";
import { ics } from "../ics";
import type { OptionsOf } from "../options";
import { dataOutput, exit, failure, jsonOutput, type Output, textOutput } from "../output";
import { calendarOn, readCalendar } from "../read-calendar";
import { readDay, readDayOption } from "../read-day";
import { readAll } from "../read-result";
import { rejection } from "../result-output";

const timeLimitOf = {
	"working-days": (workingDays: number): CountedTimeLimit => ({ workingDays }),
	days: (days: number): CountedTimeLimit => ({ days }),
	months: (months: number): CountedTimeLimit => ({ months }),
	years: (years: number): CountedTimeLimit => ({ years }),
} as const;

const units = ["working-days", "days", "months", "years"] as const;

type DeadlineOptions = OptionsOf<"from", (typeof units)[number] | "on" | "as-of" | "calendar" | "ics" | "json">;

/** `gongshu deadline --from DAY --working-days N`: the day a period ends, and every day counted on the way. */
export const deadlineCommand = (options: DeadlineOptions): Output => {
	const lengths = units.flatMap((unit) => {
		const input = options[unit];
		return input === undefined ? [] : [{ unit, input }];
	});
	const [length] = lengths;
	if (!length || lengths.length > 1)
		return failure(exit.usage, ({ messages: { replies } }) => replies.oneLengthOnly(units.map((unit) => `--${unit}`)));
	const input = readAll({
		from: parseDayAt(options.from, ["--from"]),
		count: readLength(length.input, [`--${length.unit}`]),
		asOf: readDayOption("--as-of", options["as-of"]),
		base: readCalendar(options.calendar),
		on: readDay(options.on),
	});
	if (isLeft(input)) return rejection(input.left);
	const { from, count, asOf, base, on } = input.right;
	const calendar = calendarOn(base, asOf);
	const due = dueDate(timeLimitOf[length.unit](count), from, calendar);
	if (options.json) return jsonOutput(due);
	const unknown = noDueDateText(from, asOf, calendar);
	if (!options.ics) return textOutput(due ? dueDateText(due) : unknown);
	if (!due) return failure(exit.ok, unknown);
	const id = `deadline-${Object.entries(due.timeLimit).flat().join("-")}`;
	return dataOutput(ics([{ id, label: "期限", due }], on));
};
