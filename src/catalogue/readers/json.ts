import { isLeft } from "fp-ts/lib/Either.js";
import type { Issue } from "../../model/answer/issue";
import { isBlank } from "../../model/visible-text";
import { display } from "../../parse/display";
import { jsonIn } from "../../parse/json-text";
import type { CatalogueRecord, CellValue, Unread } from "../row";
import type { Bytes, TextEncoding } from "../source";
import { isUnread, type TextLine } from "../unit";
import { decodedPieces } from "./decode";

/** The most characters of one line, and of a JSON text that is read as a whole. */
const most = { line: 2 ** 20, text: 2 ** 27, depth: 6 } as const;

const isScalar = (value: unknown): value is CellValue => value === null || typeof value !== "object";

/** Puts the cells of an object, and of those in it, under names such as `共享属性/共享类型`. `false` where one is no cell. */
const putCells = (from: object, cells: Record<string, CellValue>, before: string, depth: number): boolean =>
	Object.entries(from).every(([name, value]: [string, unknown]) => {
		const column = `${before}${name}`;
		if (isScalar(value)) {
			cells[column] = value;
			return true;
		}
		if (Array.isArray(value)) {
			// A list of names is written into one cell as people write it.
			cells[column] = value.filter(isScalar).map(String).join("、");
			return value.every(isScalar);
		}
		return depth < most.depth && typeof value === "object" && value !== null && putCells(value, cells, `${column}/`, depth + 1);
	});

const notARecord = (number: number, input: unknown): Unread => {
	const shown = display(input);
	const issue: Issue = {
		code: "not-an-object",
		path: [number],
		message: `第${number}行应当是逐项列明的对象，各项为文字、数字或者是非，不能是 \`${shown}\``,
		input: shown,
		suggestion: '写作 {"列名":"值"}',
	};
	return { number, issues: [issue] };
};

/** Makes records of objects; records with the same columns share one list of them. */
export const recordMaker = (): ((number: number, input: unknown) => CatalogueRecord | Unread) => {
	let columns: readonly string[] = [];
	/** Whether an object has only cells, and the columns of the object before. */
	const isAlike = (input: object): boolean => {
		let at = 0;
		for (const name in input) {
			if (name !== columns[at] || !isScalar((input as Readonly<Record<string, unknown>>)[name])) return false;
			at += 1;
		}
		return at === columns.length;
	};
	return (number, input) => {
		if (typeof input !== "object" || input === null || Array.isArray(input)) return notARecord(number, input);
		if (isAlike(input)) return { number, columns, cells: input as Readonly<Record<string, CellValue>> };
		const cells: Record<string, CellValue> = Object.create(null);
		if (!putCells(input, cells, "", 0)) return notARecord(number, input);
		const own = Object.keys(cells);
		if (own.length !== columns.length || own.some((name, at) => name !== columns[at])) columns = Object.freeze(own);
		return { number, columns, cells };
	};
};

const damaged = (
	number: number,
	{ problem, suggestion }: { readonly problem: string; readonly suggestion: string },
): Unread => ({
	number,
	issues: [{ code: "unreadable", path: [number], message: `第${number}行起无法读取：${problem}`, suggestion }],
});

/** Reads lines with a JSON object each; `undefined` of a blank one. */
export const jsonLineReader = (): ((line: TextLine) => CatalogueRecord | Unread | undefined) => {
	const make = recordMaker();
	return ({ number, text }) => {
		if (isBlank(text)) return undefined;
		try {
			return make(number, JSON.parse(text));
		} catch {
			const input = display(text);
			const message = `第${number}行不是 JSON：\`${input}\``;
			return {
				number,
				issues: [{ code: "not-json", path: [number], message, input, suggestion: "每行写一个完整的 JSON 对象" }],
			};
		}
	};
};

/** The lines of a file with one JSON object on each. */
export async function* ndjsonLines(bytes: Bytes, encoding?: TextEncoding): AsyncGenerator<readonly (TextLine | Unread)[]> {
	let [rest, number] = ["", 1];
	for await (const piece of decodedPieces(bytes, encoding)) {
		if (!("text" in piece)) {
			yield [damaged(number, piece)];
			return;
		}
		const first = number;
		const lines = (rest + piece.text).split("\n");
		rest = lines.pop() ?? "";
		number += lines.length;
		yield lines.map((text, at) => ({ number: first + at, text }));
		if (rest.length > most.line) {
			yield [damaged(number, { problem: "一行过长", suggestion: "每行写一个完整的 JSON 对象" })];
			return;
		}
	}
	yield [{ number, text: rest }];
}

/** The records of a file with one JSON object on each line; a line that is none is told, and the others are read. */
export async function* ndjsonRecords(
	bytes: Bytes,
	encoding?: TextEncoding,
): AsyncGenerator<readonly (CatalogueRecord | Unread)[]> {
	const read = jsonLineReader();
	for await (const lines of ndjsonLines(bytes, encoding))
		yield lines.flatMap((line) => (isUnread(line) ? line : (read(line) ?? [])));
}

/** The list in a JSON value: itself, or the only list that an object has. */
const listIn = (value: unknown): readonly unknown[] | undefined => {
	if (Array.isArray(value)) return value;
	if (typeof value !== "object" || value === null) return undefined;
	const lists = Object.values(value).filter((each): each is readonly unknown[] => Array.isArray(each));
	return lists.length === 1 ? lists[0] : undefined;
};

/** The records of a JSON list of objects, numbered from one; the text is read as a whole. */
export async function* jsonRecords(
	bytes: Bytes,
	encoding?: TextEncoding,
): AsyncGenerator<readonly (CatalogueRecord | Unread)[]> {
	let text = "";
	for await (const piece of decodedPieces(bytes, encoding)) {
		const problem = "text" in piece ? undefined : piece;
		if ("text" in piece) text += piece.text;
		const tooLong = { problem: "文件过大", suggestion: "改用 NDJSON：每行写一个 JSON 对象" };
		if (!problem && text.length <= most.text) continue;
		yield [damaged(1, problem ?? tooLong)];
		return;
	}
	const json = jsonIn(text.replace(/^\uFEFF/, ""), "目录");
	if (isLeft(json)) {
		yield [{ number: 1, issues: json.left }];
		return;
	}
	const list = listIn(json.right.value);
	const make = recordMaker();
	if (json.right.repeated.length > 0) yield [{ number: 1, issues: json.right.repeated }];
	else if (list) yield list.map((each, at) => make(at + 1, each));
	else yield [damaged(1, { problem: "不是列表，也不是只含一个列表的对象", suggestion: '写作 [{"列名":"值"}]' })];
}
