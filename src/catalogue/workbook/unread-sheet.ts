import type { Collected } from "./collected";
import type { OwnSheet } from "./own-sheet";

/** The most problems that are listed. */
const most = 20_000;

/** The sheet with what could not be read (无法读取): the row, the column, the cell, what is wrong with it, what to do. */
export const unreadSheet = (name: string, unread: Collected["unread"]): OwnSheet => ({
	name,
	notes: [
		unread.length > 0 ? "以下各行没有作出判断。改正以后再次审查。" : "没有无法读取的行。",
		...(unread.length > most ? [`只列前${most}处，另有${unread.length - most}处。`] : []),
	],
	header: ["行", "列", "单元格", "问题", "建议"],
	widths: [8, 24, 24, 60, 50],
	rows: unread
		.slice(0, most)
		.map(({ row, issue }) => [row, String(issue.path.at(1) ?? ""), issue.input ?? "", issue.message, issue.suggestion ?? ""]),
});
