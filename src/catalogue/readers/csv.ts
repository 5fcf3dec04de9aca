import type { Issue } from "../../model/answer/issue";
import type { Line, Unread } from "../row";
import type { Bytes, TextEncoding } from "../source";
import { decodedPieces } from "./decode";

/** The greatest length of one record: a quotation mark that is never closed would make a record of the rest of a file. */
const longestRecord = 2 ** 20;

const broken = (number: number, code: string, message: string, suggestion: string): Unread => {
	const issue: Issue = { code, path: [number], message: `第${number}行起无法读取：${message}`, suggestion };
	return { number, issues: [issue] };
};

const quoteProblem = "引号没有配对，或者一行过长";

/** Waits until a piece was parsed, or everything was. */
const done = (start: (finished: (error?: Error | null) => void) => void): Promise<Error | null> =>
	new Promise((resolve) => start((error) => resolve(error ?? null)));

/**
 * The lines of a CSV file as spreadsheets number them: a line break inside quotation marks begins no line. Where the file is
 * damaged, the lines before are read and the last thing is what is wrong.
 */
export async function* csvLines(bytes: Bytes, encoding?: TextEncoding): AsyncGenerator<readonly (Line | Unread)[]> {
	const { parse } = await import("csv-parse");
	let number = 0;
	let lines: (Line | Unread)[] = [];
	const parser = parse({
		delimiter: [",", "\t"],
		bom: true,
		relax_quotes: true,
		relax_column_count: true,
		max_record_size: longestRecord,
		// Records are taken here: a stream that fails drops those that nobody has read yet.
		on_record: (cells: readonly string[]) => {
			number += 1;
			lines.push({ number, cells });
			return null;
		},
	});
	// What is wrong is told by the callback of each piece.
	parser.on("error", () => {});
	const failed = (error: Error): Unread => {
		if (!("code" in error && String(error.code).startsWith("CSV_"))) throw error;
		return broken(number + 1, "not-csv", quoteProblem, "核对这一行的引号；引号内的引号须写两遍");
	};
	for await (const piece of decodedPieces(bytes, encoding)) {
		if (!("text" in piece)) {
			yield [...lines, broken(number + 1, "unreadable", piece.problem, piece.suggestion)];
			return;
		}
		const error = await done((finished) => parser.write(piece.text, finished));
		const read = error ? [...lines, failed(error)] : lines;
		lines = [];
		yield read;
		if (error) return;
	}
	const error = await new Promise<Error | null>((resolve) => {
		parser.once("error", resolve);
		parser.once("end", () => resolve(null));
		parser.resume();
		parser.end();
	});
	yield error ? [...lines, failed(error)] : lines;
}
