import { eastAsianWidth } from "get-east-asian-width";

const width = (text: string): number =>
	[...text].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0);

/** Rows in columns that line up on a terminal, where a Chinese character is two columns wide. */
export const table = (rows: readonly (readonly string[])[]): string => {
	const widths = rows.reduce<readonly number[]>(
		(widest, row) => row.map((cell, column) => Math.max(width(cell), widest[column] ?? 0)),
		[],
	);
	return rows
		.map((row) =>
			row
				.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - width(cell)))
				.join("  ")
				.trimEnd(),
		)
		.join("\n");
};
