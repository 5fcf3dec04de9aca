import { Readable } from "node:stream";
import type { Issue } from "../../model/answer/issue";
import type { Line, Unread } from "../row";
import type { Bytes, TextEncoding } from "../source";
import { type DecodedPiece, decodedPieces } from "./decode";

/** The greatest length of one record: a quotation mark that is never closed would make a record of the rest of a file. */
const longestRecord = 2 ** 20;

/** How many lines are handed on at once. */
const batchSize = 256;

const broken = (number: number, code: string, message: string, suggestion: string): Unread => {
	const issue: Issue = { code, path: [number], message: `第${number}行起无法读取：${message}`, suggestion };
	return { number, issues: [issue] };
};

/** Why the bytes are no text from some place on. */
type Damage = Exclude<DecodedPiece, { readonly text: string }>;

const quoteProblem = "引号没有配对，或者一行过长";

/**
 * The lines of a CSV file as spreadsheets number them: a line break inside quotation marks begins no line. Where the file is
 * damaged, the lines before are read and the last thing is what is wrong.
 */
export async function* csvLines(bytes: Bytes, encoding?: TextEncoding): AsyncGenerator<readonly (Line | Unread)[]> {
	const { parse } = await import("csv-parse");
	let damage: Damage | undefined;
	async function* texts(): AsyncGenerator<string> {
		for await (const piece of decodedPieces(bytes, encoding)) {
			if ("text" in piece) yield piece.text;
			else damage = piece;
		}
	}
	let number = 0;
	const parser = parse({
		delimiter: [",", "\t"],
		bom: true,
		relax_quotes: true,
		relax_column_count: true,
		max_record_size: longestRecord,
	});
	let lines: (Line | Unread)[] = [];
	try {
		for await (const cells of Readable.from(texts()).pipe(parser)) {
			number += 1;
			lines.push({ number, cells });
			if (lines.length < batchSize) continue;
			yield lines;
			lines = [];
		}
	} catch (error) {
		if (!(error instanceof Error && "code" in error && String(error.code).startsWith("CSV_"))) throw error;
		yield [...lines, broken(number + 1, "not-csv", quoteProblem, "核对这一行的引号；引号内的引号须写两遍")];
		return;
	}
	if (damage) lines.push(broken(number + 1, "unreadable", damage.problem, damage.suggestion));
	yield lines;
}
