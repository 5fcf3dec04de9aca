import { dayAt, dayNumber } from "../calendar/day-number";
import type { Due } from "../model/answer/due";
import type { Day } from "../model/day";
import { printableLines } from "../model/visible-text";
import { explain } from "../text";

/** A due date with what it is the due date of. */
export interface Deadline {
	/** The same from one run to the next, so that a calendar recognizes the deadline. */
	readonly id: string;
	readonly label: string;
	readonly due: Due;
}

const basic = (day: Day): string => day.replaceAll("-", "");

/** A text as the value of a property (RFC 5545, 3.3.11): line breaks are written as `\n`; no other control may stand in it. */
const escapeText = (text: string): string =>
	printableLines(text.replace(/\r\n?/g, "\n"))
		.replace(/[\\;,]/g, (mark) => `\\${mark}`)
		.replaceAll("\n", "\\n");

/** Folds a content line so that no line has more than 75 octets; no character is cut. */
const foldLine = (line: string): string => {
	const lines: string[] = [];
	let current = "";
	for (const character of line) {
		if (new TextEncoder().encode(current + character).length > 75) {
			lines.push(current);
			current = " ";
		}
		current += character;
	}
	return [...lines, current].join("\r\n");
};

const eventLines = ({ id, label, due }: Deadline, today: Day): readonly string[] => {
	// A deadline that may still move is entered on its earliest day.
	const open = due.certainty === "provisional" || due.certainty === "unspecified";
	const day = open ? due.earliest : due.due;
	return [
		"BEGIN:VEVENT",
		`UID:${escapeText(id)}-${due.from}@gongshu`,
		`DTSTAMP:${basic(today)}T000000Z`,
		`DTSTART;VALUE=DATE:${basic(day)}`,
		`DTEND;VALUE=DATE:${basic(dayAt(dayNumber(day) + 1))}`,
		`SUMMARY:${escapeText(`${label}届满${open ? "（暂定，以最早日为准）" : ""}`)}`,
		`DESCRIPTION:${escapeText(explain(due))}`,
		"TRANSP:TRANSPARENT",
		"END:VEVENT",
	];
};

/**
 * Deadlines as an iCalendar file (RFC 5545), each a whole day. The time stamp is the day of the call, so that calls on one day
 * give the same bytes.
 */
export const ics = (deadlines: readonly Deadline[], today: Day): string =>
	[
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//gongshu//deadlines//ZH",
		"CALSCALE:GREGORIAN",
		...deadlines.flatMap((deadline) => eventLines(deadline, today)),
		"END:VCALENDAR",
	]
		.map((line) => `${foldLine(line)}\r\n`)
		.join("");
