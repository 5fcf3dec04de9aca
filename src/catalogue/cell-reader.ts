import { isLeft, isRight } from "fp-ts/lib/Either.js";
import type { Issue } from "../model/answer/issue";
import { comparedName } from "../model/compared-name";
import type { Finding, Value } from "../model/law/fact";
import { saysUnknown } from "../model/name-matching";
import { isBlank } from "../model/visible-text";
import { parseDayAt } from "../parse/day";
import { longestText } from "../parse/finding";
import { type Parsed, together } from "../parse/parsed";
import { parseValue } from "../parse/value";
import { parsePerson, parseWords } from "../parse/words";
import { columnText } from "./header";
import type { CodeTable, CodeValue, ProfileColumn, SecondLook, SignatureColumns } from "./profile";
import { type CatalogueRow, type CellValue, cellText } from "./row";

/** A column that has a fact. */
export type FactColumn = Extract<ProfileColumn, { readonly use: "fact" }>;

interface Saying {
	/** Absent where nothing is said. */
	readonly value?: Value | Finding;
	/** What is wrong with the cell, without the row. */
	readonly issues: readonly Issue[];
}

/** What a cell says of a fact. Cells that say the same share one object. */
export interface ReadCell extends Saying {
	/** Tells what is said apart from everything else that was said in the column. */
	readonly id: number;
}

/** The cells of a row, by the names of the profile. */
export type CellAt = (header: string) => CellValue | undefined;

/** How many different texts of one column are remembered. */
const mostTexts = 10_000;

const said = (value: Value | Finding | null, issues: readonly Issue[]): Saying => ({
	...(value === null ? {} : { value }),
	issues,
});

const looks = (code: CodeValue | SecondLook | undefined): code is SecondLook => typeof code === "object" && code !== null;

/** What a text stands for by a table; `undefined` where the table does not say. */
const coded = <V>({ codes, blank, otherwise }: CodeTable<V>, text: string): V | undefined => {
	if (isBlank(text)) return blank;
	const code = comparedName(text);
	return Object.hasOwn(codes, code) ? codes[code] : otherwise;
};

/** Issues as they are told of one column. */
const toldOf = (header: string, issues: readonly Issue[]): readonly Issue[] =>
	issues.map((issue) => ({ ...issue, path: [header] }));

const valueIn = ({ fact }: FactColumn, table: CodeTable, header: string, cell: CellValue | undefined): Saying => {
	if (cell === undefined || saysUnknown(cell)) return said(null, []);
	const input = typeof cell === "number" ? cellText(cell) : cell;
	const parsed = parseValue(fact, input, []);
	if (isRight(parsed)) return said(parsed.right, []);
	const hint = Object.keys(table.codes).length > 0 ? "或者在列配置的“代码”中写明" : "或者在列配置中用“代码”写明";
	const advised = parsed.left.map((issue) => ({
		...issue,
		code: "unknown-code",
		suggestion: `${issue.suggestion ?? ""}${issue.suggestion === undefined ? "" : "；"}${hint}`,
	}));
	return said(null, toldOf(header, advised));
};

/** What a pair of cells says: the second is looked at only where the code of the first asks for it. */
const lookAt = (column: FactColumn, cell: CellValue | undefined, at: CellAt): Saying => {
	const { header, table } = column;
	const first = coded(table, cellText(cell));
	if (!looks(first)) return first === undefined ? valueIn(column, table, header, cell) : said(first, []);
	const second = at(first.column);
	const value = coded(first.table, cellText(second));
	return value === undefined ? valueIn(column, first.table, first.column, second) : said(value, []);
};

const textIn = (cell: CellValue | undefined): CellValue | undefined => (typeof cell === "number" ? String(cell) : cell);

/** The finding that a value and the cells with its signature make. */
const signedBy = ({ by, on, basis }: SignatureColumns, value: Saying, at: CellAt): Saying => {
	const isSigned = [by, on].some((header) => !saysUnknown(at(header)));
	if (value.value === undefined && !isSigned) return value;
	const part = (header: string) => ({ path: [header], value: textIn(at(header)) });
	const basisCell = basis === undefined ? undefined : part(basis);
	const parsed: Parsed<Omit<Finding, "value">> = together({
		by: parsePerson("认定人", part(by)),
		on: parseDayAt(textIn(at(on)), [on]),
		...(basisCell && !saysUnknown(basisCell.value)
			? { basis: parseWords("认定依据", { most: longestText.basis, inLines: true }, basisCell) }
			: {}),
	});
	if (isLeft(parsed)) return said(null, [...value.issues, ...parsed.left]);
	if (value.issues.length > 0) return value;
	return said(Object.freeze({ value: (value.value as Value | undefined) ?? null, ...parsed.right }), []);
};

/** The columns that say what is meant by the cells of a column, itself first. */
export const readTogether = ({ header, table: { codes, blank, otherwise } }: FactColumn): readonly string[] => [
	header,
	...[...Object.values(codes), blank, otherwise].flatMap((code) => (looks(code) ? [code.column] : [])),
];

/** The same, with those of its signature. */
const readWith = (column: FactColumn): readonly string[] => [
	...new Set([...readTogether(column), ...Object.values(column.signed ?? {})]),
];

/** Reads a column of many rows; a text that was met before is not read again. */
export const cellReader = (column: FactColumn): ((at: CellAt) => ReadCell) => {
	const headers = readWith(column);
	const met = new Map<string, ReadCell>();
	let lastCells: readonly (CellValue | undefined)[] = [];
	let last: ReadCell | undefined;
	let ids = 0;
	const read = (at: CellAt): Saying => {
		const value = lookAt(column, at(column.header), at);
		return column.signed ? signedBy(column.signed, value, at) : value;
	};
	return (at) => {
		const cells = headers.map(at);
		if (last && cells.every((cell, index) => cell === lastCells[index])) return last;
		const key = cells.length === 1 && typeof cells[0] === "string" ? cells[0] : `\0${JSON.stringify(cells)}`;
		const found = met.get(key) ?? { id: ids, ...read(at) };
		ids += 1;
		if (met.size >= mostTexts) met.clear();
		met.set(key, found);
		[lastCells, last] = [cells, found];
		return found;
	};
};

/** Issues of a cell as they are told of its row. */
export const inRow = (
	issues: readonly Issue[],
	{ number, columns }: Pick<CatalogueRow, "number" | "columns">,
): readonly Issue[] =>
	issues.map((issue) => {
		const header = String(issue.path.at(0) ?? "");
		const message = `第${number}行${columnText(header, columns)}：${issue.message}`;
		return { ...issue, path: [number, header], message };
	});
