import { eastAsianWidth } from "get-east-asian-width";

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
	"有差异，证明不成立，有办理记录未予采纳，或者签署不是现在的文字",
	"输入被拒",
] as const;

/** Data, and nothing to add. */
export const textOutput = (stdout: string): Output => ({ stdout, stderr: "", code: exit.ok });

/** A value exactly as a function returned it. */
export const jsonOutput = (value: unknown): Output => textOutput(JSON.stringify(value, null, "\t"));

/** No data, and the reason. */
export const failure = (code: number, stderr: string): Output => ({ stdout: "", stderr, code });

const width = (text: string): number =>
	[...text].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0);

/** How wide the cells of a row are; nothing follows the last one, so that its width does not matter. */
const cellWidths = (row: readonly string[]): readonly number[] => [...row.slice(0, -1).map(width), 0];

/** Rows in columns that line up on a terminal, where a Chinese character is two columns wide. */
export const columns = (rows: readonly (readonly string[])[]): string => {
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
