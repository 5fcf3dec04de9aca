import { isBlank } from "../model/visible-text";
import { headerIssues, headerNames, mostColumns } from "./header";
import { isOwnColumn } from "./own-columns";
import type { Profile } from "./profile";
import { isBlankRow } from "./read-rows";
import { type CellValue, cellText, type Line, type Unread } from "./row";
import { isUnread, type Unit, type Units } from "./unit";

/** What a line is for a table: part of its header or before it, a row, or the end of a header that is not the one described. */
type LineOfTable = "header" | "row" | Unread;

const noHeader = (last: number): Unread => ({
	number: last,
	issues: [
		{ code: "wrong-header", path: [last], message: `表中没有第${last}行，读不到表头`, suggestion: "核对列配置的“表头行”" },
	],
});

interface HeaderReader {
	readonly columns: () => readonly string[];
	/** A line without the columns that an earlier audit added. */
	readonly withoutOwn: (line: Line) => Line;
	readonly read: (line: Line) => LineOfTable;
}

const headerReader = (profile: Profile, last: number): HeaderReader => {
	const header: (readonly CellValue[])[] = [];
	let columns: readonly string[] = [];
	let ownFrom = -1;
	return {
		columns: () => columns,
		withoutOwn: (line) => (ownFrom < 0 ? line : { number: line.number, cells: line.cells.slice(0, ownFrom) }),
		read: ({ number, cells }) => {
			if (!profile.headerRows.includes(number)) return number < last || isBlankRow(cells) ? "header" : "row";
			header.push(cells);
			if (number < last) return "header";
			const isWide = header.some((own) => own.findLastIndex((cell) => !isBlank(cellText(cell))) >= mostColumns);
			const names = headerNames(header.map((own) => own.slice(0, mostColumns)));
			ownFrom = names.findIndex(isOwnColumn);
			columns = Object.freeze(ownFrom < 0 ? names : names.slice(0, ownFrom));
			const tooMany = { code: "too-large", path: [number], message: `列过多，最多${mostColumns}列` };
			const issues = isWide ? [tooMany] : headerIssues(columns, profile, number);
			return issues.length > 0 ? { number, issues } : "header";
		},
	};
};

/**
 * The lines of a table without its header, with the names that the header gives to the columns. Where the header is not the one
 * that the profile describes, that is told and the reading ends.
 */
export async function* unitsOfTable(
	pieces: AsyncIterable<readonly (Line | Unread)[]>,
	profile: Profile,
): AsyncGenerator<Units> {
	const last = profile.headerRows.at(-1) ?? 1;
	const { columns, read, withoutOwn } = headerReader(profile, last);
	let seen = 0;
	for await (const piece of pieces) {
		const units: Unit[] = [];
		let problem: Unread | undefined;
		for (const line of piece) {
			seen = Math.max(seen, line.number);
			const found = isUnread(line) ? "row" : read(line);
			if (found === "row") units.push(isUnread(line) ? line : withoutOwn(line));
			else if (found !== "header") problem = found;
			if (problem) break;
		}
		yield { columns: columns(), units: problem ? [...units, problem] : units };
		if (problem) return;
	}
	if (seen < last) yield { columns: [], units: [noHeader(last)] };
}
