import { eastAsianWidth } from "get-east-asian-width";
import { printable, printableLines } from "../model/visible-text";

/** What a command prints: data for stdout, everything else for stderr, and the exit code. */
export interface Output {
	readonly stdout: string;
	readonly stderr: string;
	readonly code: number;
}

/** Exit codes, for scripts. */
export const exit = { ok: 0, internal: 1, usage: 2, lawInvalid: 3, findings: 4, rejected: 5 } as const;

/** What each exit code means, in the order of the codes. */
export const exitMeanings = [
	"正常",
	"内部错误",
	"用法错误",
	"规则有误",
	"有差异，证明不成立，或者有办理记录未予采纳",
	"输入被拒",
] as const;

/** Data exactly as a program reads it, and nothing to add. */
export const dataOutput = (stdout: string): Output => ({ stdout, stderr: "", code: exit.ok });

/** A text for people: what could act on their terminal is shown in its place. */
export const textOutput = (stdout: string): Output => dataOutput(printableLines(stdout));

/** A character as JSON escapes it. */
const escaped = (character: string): string =>
	Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");

/** A value exactly as a function returned it; what could act on a terminal is escaped, which is the same value. */
export const jsonOutput = (value: unknown): Output => dataOutput(printableLines(JSON.stringify(value, null, "\t"), escaped));

/** No data, and the reason. */
export const failure = (code: number, stderr: string): Output => ({ stdout: "", stderr: printableLines(stderr), code });

const width = (text: string): number =>
	[...text].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0);

/** How wide the cells of a row are; nothing follows the last one, so that its width does not matter. */
const cellWidths = (row: readonly string[]): readonly number[] => [...row.slice(0, -1).map(width), 0];

/** Rows in columns that line up on a terminal, where a Chinese character is two columns wide. */
export const columns = (table: readonly (readonly string[])[]): string => {
	const rows = table.map((cells) => cells.map((cell) => printable(cell)));
	const widths = rows.map(cellWidths);
	const columnWidths = (widths[0] ?? []).map((_, column) => Math.max(...widths.map((row) => row[column] ?? 0)));
	const padding = (row: number, column: number): string =>
		" ".repeat((columnWidths[column] ?? 0) - (widths[row]?.[column] ?? 0));
	return rows
		.map((cells, row) =>
			cells
				.map((cell, column) => cell + padding(row, column))
				.join("  ")
				.trimEnd(),
		)
		.join("\n");
};
