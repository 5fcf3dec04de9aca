import { isBlank } from "../model/visible-text";
import { display } from "../parse/display";
import { headerIssues, headerNames, mostColumns } from "./header";
import { isOwnColumn } from "./own-columns";
import type { Profile } from "./profile";
import { isBlankRow, rowReader, unreadRow } from "./read-rows";
import { csvLines } from "./readers/csv";
import { jsonRecords, ndjsonRecords, recordMaker } from "./readers/json";
import { sheetLines } from "./readers/xlsx";
import {
	type CatalogueRecord,
	type CatalogueRow,
	type CellValue,
	cellText,
	columnLetters,
	type Line,
	type Unread,
} from "./row";
import type { CatalogueSource } from "./source";

/** Rows of a table as records by the names in its header. `null`: the header is not the one described, and the reading ends. */
type TableReader = (line: Line) => readonly (CatalogueRecord | Unread)[] | null;

const beyondHeader = (line: Line, columns: readonly string[], isOwn: readonly boolean[]): Unread | undefined => {
	const isBeyond = (position: number) => isBlank(columns[position] ?? "") && isOwn[position] !== true;
	const at = line.cells.findIndex((cell, position) => isBeyond(position) && !isBlank(cellText(cell)));
	if (at < 0) return undefined;
	const input = display(line.cells[at]);
	const message = `第${line.number}行 ${columnLetters(at)} 列没有列名，却填有 \`${input}\``;
	const suggestion = "核对这一行有无多出的分隔符，或者为该列写明列名";
	return { number: line.number, issues: [{ code: "wrong-header", path: [line.number, at + 1], message, input, suggestion }] };
};

const tableReader = (profile: Profile, found: (problem: Unread) => void): TableReader => {
	const header: (readonly CellValue[])[] = [];
	const last = profile.headerRows.at(-1) ?? 1;
	let columns: readonly string[] = [];
	/** Which columns an earlier audit added. */
	let isOwn: readonly boolean[] = [];
	return (line) => {
		if (profile.headerRows.includes(line.number)) {
			header.push(line.cells);
			if (line.number < last) return [];
			const isWide = header.some((cells) => cells.findLastIndex((cell) => !isBlank(cellText(cell))) >= mostColumns);
			const names = headerNames(header.map((cells) => cells.slice(0, mostColumns)));
			isOwn = names.map(isOwnColumn);
			columns = Object.freeze(names.map((name) => (isOwnColumn(name) ? "" : name)));
			const tooMany = { code: "too-large", path: [line.number], message: `列过多，最多${mostColumns}列` };
			const issues = isWide ? [tooMany] : headerIssues(columns, profile, line.number);
			if (issues.length > 0) found({ number: line.number, issues });
			return issues.length > 0 ? null : [];
		}
		if (line.number < last || isBlankRow(line.cells)) return [];
		const beyond = beyondHeader(line, columns, isOwn);
		if (beyond) return [beyond];
		const cells: Record<string, CellValue> = Object.create(null);
		for (const [at, column] of columns.entries()) if (column !== "") cells[column] = line.cells[at] ?? null;
		return [{ number: line.number, columns, cells }];
	};
};

const isUnread = (each: object): each is Unread => "issues" in each;

const noHeader = (last: number): Unread => ({
	number: last,
	issues: [
		{ code: "wrong-header", path: [last], message: `表中没有第${last}行，读不到表头`, suggestion: "核对列配置的“表头行”" },
	],
});

/** The records of lines in batches, by the header that the profile describes. */
async function* recordsOfLines(
	batches: AsyncIterable<readonly (Line | Unread)[]>,
	profile: Profile,
): AsyncGenerator<readonly (CatalogueRecord | Unread)[]> {
	let problem: Unread | undefined;
	let seen = 0;
	const read = tableReader(profile, (each) => {
		problem = each;
	});
	for await (const batch of batches) {
		const records: (CatalogueRecord | Unread)[] = [];
		for (const line of batch) {
			seen = Math.max(seen, line.number);
			const found = isUnread(line) ? [line] : read(line);
			records.push(...(found ?? []));
			if (problem) break;
		}
		yield records;
		if (problem) yield [problem];
		if (problem) return;
	}
	const last = profile.headerRows.at(-1) ?? 1;
	if (seen < last) yield [noHeader(last)];
}

async function* oneByOne<T, R>(items: Iterable<T> | AsyncIterable<T>, make: (item: T) => R): AsyncGenerator<readonly R[]> {
	for await (const item of items) yield [make(item)];
}

const recordsOf = (source: CatalogueSource, profile: Profile): AsyncIterable<readonly (CatalogueRecord | Unread)[]> => {
	switch (source.format) {
		case "csv":
			return recordsOfLines(csvLines(source.bytes, source.encoding), profile);
		case "ndjson":
			return ndjsonRecords(source.bytes, source.encoding);
		case "xlsx":
			return recordsOfLines(sheetLines(source.bytes, profile.sheet), profile);
		case "json":
			return jsonRecords(source.bytes, source.encoding);
		case "lines":
			return recordsOfLines(
				oneByOne(source.lines, (line) => line),
				profile,
			);
		case "objects": {
			const make = recordMaker();
			let number = 0;
			return oneByOne(source.objects, (each) => {
				number += 1;
				return make(number, each);
			});
		}
	}
};

async function* atOnce<T>(all: T): AsyncGenerator<T> {
	yield all;
}

/** The rows of lines that are all at hand. */
export async function* rowsOfLines(
	lines: readonly (Line | Unread)[],
	profile: Profile,
): AsyncGenerator<CatalogueRow, void, undefined> {
	const read = rowReader(profile);
	for await (const batch of recordsOfLines(atOnce(lines), profile))
		for (const record of batch) yield isUnread(record) ? unreadRow(profile, record) : read(record);
}

/**
 * The rows of a catalogue as a profile reads them, one after another; none is kept.
 *
 * It never throws for what stands in a source: a cell that cannot be read is an issue of its row, and the others are read. A
 * header that is not the one that the profile describes is an issue in the place of the rows, and there are no others.
 *
 * @param source bytes of a file with their format, or lines or objects that are already there
 * @param profile what `parseProfile` gives
 *
 * @example
 * ```ts
 * import { parseProfile, readCatalogue } from "gongshu/catalogue";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const 列 = { 名称: "资源名称", 共享: { 事实: "目录所注共享类型", 代码: { "1": "无条件共享" } } };
 * const profile = parseProfile(weifang, { 格式: "gongshu-profile/1", 每行为: "资源", 列 });
 * const bytes = new TextEncoder().encode("名称,共享\n公交站点,1\n公交线路,7\n");
 * const rows = [];
 * if (profile._tag === "Right") for await (const row of readCatalogue({ format: "csv", bytes }, profile.right)) rows.push(row);
 * rows.map(({ number, facts }) => [number, facts]); // [[2, { "declaredShare": "unconditional" }], [3, {}]]
 * rows[1].issues[0].message; // "第3行“共享”列（B列）：“目录所注共享类型”一项不能填 `7`"
 * ```
 */
export async function* readCatalogue(source: CatalogueSource, profile: Profile): AsyncGenerator<CatalogueRow, void, undefined> {
	const read = rowReader(profile);
	for await (const batch of recordsOf(source, profile))
		for (const record of batch) yield isUnread(record) ? unreadRow(profile, record) : read(record);
}
