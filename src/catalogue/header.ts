import type { Issue } from "../model/answer/issue";
import { comparedName } from "../model/compared-name";
import { namesOf } from "../model/name-matching";
import { isBlank } from "../model/visible-text";
import { display } from "../parse/display";
import { guess } from "../parse/suggestions";
import type { Profile } from "./profile";
import { type CellValue, cellText, columnLetters } from "./row";

/** The most columns that a catalogue may have. */
export const mostColumns = 1000;

/**
 * The names of the columns. Of several header rows an upper cell stands over all that are merged with it: it goes on to the
 * right as long as something stands below, and both together are the name, 共享属性/共享类型.
 */
export const headerNames = (rows: readonly (readonly CellValue[])[]): readonly string[] => {
	const width = Math.max(0, ...rows.map(({ length }) => length));
	const over: string[] = rows.map(() => "");
	const names: string[] = [];
	for (let at = 0; at < width; at += 1) {
		const own = rows.map((row) => cellText(row[at]).trim());
		const before = at > 0 ? rows.map((row) => cellText(row[at - 1]).trim()) : own;
		const parts = own.map((text, depth) => {
			const isUnder = (texts: readonly string[]) => texts.slice(depth + 1).some((below) => below !== "");
			const goesOn = text === "" && isUnder(own) && isUnder(before);
			over[depth] = goesOn ? (over[depth] ?? "") : text;
			return over[depth] ?? "";
		});
		names.push(parts.filter((part) => part !== "").join("/"));
	}
	while (names.at(-1) === "") names.pop();
	return names;
};

/** A column as a person finds it: its name, and the letters a spreadsheet has above it. */
export const columnText = (header: string, columns: readonly string[]): string => {
	const position = columns.indexOf(header);
	return `“${display(header)}”列${position < 0 ? "" : `（${columnLetters(position)}列）`}`;
};

/** What keeps the header of a file from being the one that a profile describes. */
export const headerIssues = (columns: readonly string[], { columns: expected }: Profile, row: number): readonly Issue[] => {
	const names = namesOf(columns.map((label) => ({ id: label, label })));
	const known = namesOf(expected.map(({ header }) => ({ id: header, label: header })));
	const seen = new Map<string, number>();
	const issues: Issue[] = [];
	for (const [position, column] of columns.entries()) {
		const input = display(column);
		const at = { path: [row, column], input };
		const earlier = seen.get(comparedName(column));
		seen.set(comparedName(column), position);
		if (isBlank(column)) continue;
		if (earlier !== undefined) {
			const message = `表头有两列同名：\`${input}\`（${columnLetters(earlier)}列、${columnLetters(position)}列）`;
			issues.push({ code: "wrong-header", ...at, message, suggestion: "改为不同的列名" });
		} else if (!known.find(column)) {
			const message = `列配置没有写明 ${columnLetters(position)} 列 \`${input}\` 是什么`;
			const suggestion = guess(known.nearest(column)) ?? `在“列”中写明，不需要的写作 "${input}":"不用"`;
			issues.push({ code: "wrong-header", ...at, message, suggestion });
		}
	}
	for (const { header } of expected)
		if (!names.find(header)) {
			const [input, suggestion] = [display(header), guess(names.nearest(header)) ?? "核对“表头行”和列名"];
			issues.push({ code: "wrong-header", path: [row, header], message: `表中没有 \`${input}\` 一列`, input, suggestion });
		}
	return issues;
};
