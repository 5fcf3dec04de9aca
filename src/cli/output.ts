import { eastAsianWidth } from "get-east-asian-width";
import { printable, printableLines } from "../model/visible-text";
import type { InterfaceWords } from "./words/words";

/** A text, or what says it in the words of a language. */
export type Wording = string | ((words: InterfaceWords) => string);

/** A text in the words of a language. */
export const wordedIn = (words: InterfaceWords, said: Wording): string => (typeof said === "string" ? said : said(words));

/** A text for people: what could act on their terminal is shown in its place. */
const forPeople = (said: Wording): Wording =>
	typeof said === "string" ? printableLines(said) : (words) => printableLines(said(words));

/** What a command prints: data for stdout, everything else for stderr, and the exit code. */
export interface Output<T = Wording> {
	readonly stdout: T;
	readonly stderr: T;
	readonly code: number;
	/** Data that may be too much to hold at once, in place of `stdout`: pieces that are made as they are printed. */
	readonly pieces?: Iterable<string>;
}

/** A stream that takes text, such as standard output. */
type Sink = Pick<NodeJS.WritableStream, "write">;

/** Prints a text: the one way out of the command line. It waits until the reader has taken the text, or is gone. */
export const emit = (to: Sink, text: string): Promise<void> =>
	new Promise((resolve) => {
		if (text === "") resolve();
		else to.write(text, () => resolve());
	});

/** Exit codes, for scripts. */
export const exit = { ok: 0, internal: 1, usage: 2, lawInvalid: 3, findings: 4, rejected: 5 } as const;

/** Data exactly as a program reads it, and nothing to add. */
export const dataOutput = (stdout: string): Output<string> => ({ stdout, stderr: "", code: exit.ok });

/** A text for people: what could act on their terminal is shown in its place. */
export const textOutput = (stdout: Wording): Output => ({ stdout: forPeople(stdout), stderr: "", code: exit.ok });

/** A character as JSON escapes it. */
const escaped = (character: string): string =>
	Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");

/** A value as JSON that people can read too; what could act on a terminal is escaped, which is the same value. */
const asJson = (value: unknown): string => printableLines(JSON.stringify(value, null, "\t"), escaped);

/** A value on one line of JSON; what could act on a terminal is escaped, which is the same value. */
export const jsonLine = (value: unknown): string => printableLines(JSON.stringify(value), escaped);

/** A value exactly as a function returned it. */
export const jsonOutput = (value: unknown): Output<string> => dataOutput(asJson(value));

/** A list as JSON, element by element, byte for byte as the whole list would be. */
function* jsonPieces(values: Iterable<unknown>): Generator<string> {
	let isEmpty = true;
	for (const value of values) {
		// No string in JSON has a line break of its own.
		yield `${isEmpty ? "[" : ","}\n\t${asJson(value).replaceAll("\n", "\n\t")}`;
		isEmpty = false;
	}
	yield isEmpty ? "[]\n" : "\n]\n";
}

/** A list of any length, each element exactly as a function returned it. */
export const jsonListOutput = (values: Iterable<unknown>): Output => ({ ...dataOutput(""), pieces: jsonPieces(values) });

/** No data, and the reason. */
export const failure = (code: number, stderr: Wording): Output => ({ stdout: "", stderr: forPeople(stderr), code });

/** How many columns of a terminal a text takes. */
export const width = (text: string): number =>
	[...text].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0);

/** A text that takes at most so many columns of a terminal; one that is cut ends in an ellipsis. */
export const clipped = (text: string, most: number): string => {
	if (width(text) <= most) return text;
	const characters = [...text];
	while (characters.length > 0 && width(characters.join("")) > most - 1) characters.pop();
	return `${characters.join("")}…`;
};

/** How wide the cells of a row are; nothing follows the last one, so that its width does not matter. */
const cellWidths = (row: readonly string[]): readonly number[] => [...row.slice(0, -1).map(width), 0];

/** Rows in columns that line up on a terminal, where a Chinese character is two columns wide. */
export const columns = (table: readonly (readonly string[])[]): string => {
	const rows = table.map((cells) => cells.map((cell) => printable(cell)));
	const widths = rows.map(cellWidths);
	const columnWidths = (widths[0] ?? []).map((_, column) => widths.reduce((most, row) => Math.max(most, row[column] ?? 0), 0));
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
