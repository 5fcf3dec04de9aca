import { isLeft, left } from "fp-ts/lib/Either.js";
import type { Issue } from "../../model/answer/issue";
import type { Law } from "../../model/law/law";
import { isBlank } from "../../model/visible-text";
import type { Parsed } from "../../parse/parsed";
import { parseFindings } from "../parse-findings";
import type { BatchFinding } from "../profile";
import { type SheetLines, workbookSheets } from "../readers/xlsx";
import { requireBytes } from "../required";
import { cellText, type Line } from "../row";
import type { Bytes } from "../source";
import { findingColumns, findingSheetNames } from "./findings-sheet";
import { titleOfSheet } from "./own-sheet";

type Column = keyof typeof findingColumns;

/** A line of a sheet with what is filled in, by column. */
interface FilledLine {
	readonly sheet: string;
	readonly number: number;
	readonly cells: Readonly<Partial<Record<Column, string>>>;
}

const linesOf = ({ lines }: SheetLines): readonly Line[] => lines.filter((line): line is Line => "cells" in line);

const isFindingSheet = (sheet: SheetLines): boolean =>
	Object.values(findingSheetNames).some((name) => titleOfSheet(name) === cellText(linesOf(sheet)[0]?.cells[0]));

/** The lines below the header of a sheet in which something is filled in besides the rows. */
const filledIn = (sheet: SheetLines): readonly FilledLine[] => {
	const lines = linesOf(sheet);
	const header = lines.find(({ cells }) => cells.some((cell) => cellText(cell) === findingColumns.fact));
	if (!header) return [];
	const positions = Object.entries(findingColumns).map(
		([column, name]) => [column as Column, header.cells.findIndex((cell) => cellText(cell) === name)] as const,
	);
	return lines
		.filter(({ number }) => number > header.number)
		.map(
			({ number, cells }): FilledLine => ({
				sheet: sheet.name,
				number,
				cells: Object.fromEntries(
					positions.flatMap(([column, at]) => {
						const text = cellText(cells[at]);
						return isBlank(text) ? [] : [[column, text]];
					}),
				),
			}),
		)
		.filter(({ cells }) => cells.value !== undefined || cells.by !== undefined || cells.on !== undefined);
};

const asFinding = ({ cells: { fact = "", value, by, on, basis, rows } }: FilledLine): object => ({
	事实: { [fact]: value ?? null },
	...(by === undefined ? {} : { 认定人: by }),
	...(on === undefined ? {} : { 认定日: on }),
	...(basis === undefined ? {} : { 认定依据: basis }),
	...(rows === undefined ? {} : { 行: rows }),
});

const told = (issue: Issue, line: FilledLine): Issue => ({
	...issue,
	path: [line.sheet, `第${line.number}行`, ...issue.path.slice(1)],
	message: `“${line.sheet}”第${line.number}行：${issue.message}`,
});

const withoutValue = (line: FilledLine): Issue => ({
	code: "finding-incomplete",
	path: [line.sheet, `第${line.number}行`],
	message: `“${line.sheet}”第${line.number}行写有认定人或者认定日，没有填“值”`,
	suggestion: "选填“值”，或者删去认定人和认定日；正在认定的，写“未知”",
});

/**
 * Reads what was signed in a workbook that an audit wrote: the lines filled in on its sheets 待查明 and 已认定.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param bytes the workbook as .xlsx
 * @returns the findings; or every issue at once, with the sheet and the row where it stands
 */
export const parseFindingsInWorkbook = async (law: Law, bytes: Bytes): Promise<Parsed<readonly BatchFinding[]>> => {
	requireBytes(bytes, "parseFindingsInWorkbook 的第二个参数");
	const sheets = await workbookSheets(bytes);
	const [first, ...rest] = "issues" in sheets ? sheets.issues : [];
	if (first) return left([first, ...rest]);
	const own = "issues" in sheets ? [] : sheets.filter(isFindingSheet);
	if (own.length === 0) {
		const message = "工作簿没有“待查明”或者“已认定”工作表";
		return left([{ code: "unreadable", path: [], message, suggestion: "所给应当是审查写出的工作簿" }]);
	}
	const lines = own.flatMap(filledIn);
	const parsed = parseFindings(law, lines.map(asFinding));
	const incomplete = lines.filter(({ cells }) => cells.value === undefined).map(withoutValue);
	const issues = isLeft(parsed) ? parsed.left : [];
	const placed = issues.map((issue) => {
		const line = lines[Number(issue.path[0])];
		return line ? told(issue, line) : issue;
	});
	const [one, ...others] = [...incomplete, ...placed];
	return one ? left([one, ...others]) : parsed;
};
