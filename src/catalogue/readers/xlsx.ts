import type { Cell, Sheet, CellValue as SheetValue } from "hucre/xlsx";
import type { Issue } from "../../model/answer/issue";
import { comparedName } from "../../model/compared-name";
import { display } from "../../parse/display";
import { type CellValue, columnLetters, type Line, type Unread } from "../row";
import type { Bytes } from "../source";
import { wholeBytes } from "./whole-bytes";

/** The greatest size of a workbook as a file, in bytes. */
export const mostWorkbookBytes = 2 ** 26;

/** A sheet as a reader finds it. */
export interface SheetLines {
	readonly name: string;
	readonly isHidden: boolean;
	readonly lines: readonly (Line | Unread)[];
}

const saveAsXlsx = "用表格软件打开，另存为“Excel 工作簿（*.xlsx）”";

const problem = (message: string, suggestion: string): Unread => ({
	number: 1,
	issues: [{ code: "unreadable", path: [1], message, suggestion }],
});

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);

/** The name under which an encrypted workbook stands in its file, as it is written there. */
const encryptedName: readonly number[] = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

const includes = (bytes: Uint8Array, wanted: readonly number[]): boolean => {
	const [first = 0] = wanted;
	for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
		if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
	return false;
};

/** What a file is that is no .xlsx, by its first bytes; `undefined` where they are those of one. */
const otherKind = (bytes: Uint8Array): Unread | undefined => {
	if (startsWith(bytes, 0x50, 0x4b)) return undefined;
	if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
		return includes(bytes, encryptedName)
			? problem("工作簿设有打开密码，无法读取", "用表格软件打开，去掉打开密码后另存")
			: problem("这是旧版表格文件（.xls 或者 .et），不是 .xlsx", saveAsXlsx);
	if (bytes.length === 0) return problem("文件是空的", "请从原文件重新取得");
	const start = new TextDecoder().decode(bytes.subarray(0, 256)).trimStart().toLowerCase();
	if (start.startsWith("<")) return problem("这是网页格式的表格，不是 .xlsx", saveAsXlsx);
	return problem("这不是 .xlsx 文件", saveAsXlsx);
};

const pad = (value: number): string => String(value).padStart(2, "0");

/** A day, or a moment of one, as it is written: spreadsheets know no time zone, and the library gives its days in UTC. */
const dayText = (date: Date): string => {
	if (Number.isNaN(date.getTime())) return "";
	const day = `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
	const [hours, minutes, seconds] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
	if (hours + minutes + seconds === 0) return day;
	return `${day} ${pad(hours)}:${pad(minutes)}${seconds === 0 ? "" : `:${pad(seconds)}`}`;
};

const cellOf = (value: SheetValue | undefined): CellValue => (value instanceof Date ? dayText(value) : (value ?? null));

/** A formula without the value that it had when it was saved: what stands there is not known. */
const uncalculated = ({ name, cells }: Sheet): ReadonlyMap<number, Unread> => {
	const found = new Map<number, Unread>();
	const isOpen = ({ formula, formulaResult, value }: Cell) =>
		formula !== undefined && (formulaResult ?? value ?? null) === null;
	for (const [place, cell] of cells ?? []) {
		if (!isOpen(cell)) continue;
		const [row = 0, column = 0] = place.split(",").map(Number);
		const input = display(`=${cell.formula}`);
		const message = `“${name}”第${row + 1}行${columnLetters(column)}列的公式没有计算结果：\`${input}\``;
		const suggestion = "用表格软件打开，待其算出结果后保存";
		const issue: Issue = { code: "unreadable", path: [row + 1, columnLetters(column)], message, input, suggestion };
		found.set(row + 1, { number: row + 1, issues: [...(found.get(row + 1)?.issues ?? []), issue] });
	}
	return found;
};

const linesOf = (sheet: Sheet): readonly (Line | Unread)[] => {
	const open = uncalculated(sheet);
	return sheet.rows.map((cells, at) => open.get(at + 1) ?? { number: at + 1, cells: cells.map(cellOf) });
};

/** The sheets of a workbook with their lines; or what keeps it from being read. */
export const workbookSheets = async (source: Bytes): Promise<readonly SheetLines[] | Unread> => {
	const bytes = await wholeBytes(source, mostWorkbookBytes);
	if (bytes === null) return problem(`工作簿过大，最多 ${mostWorkbookBytes / 2 ** 20} MB`, "另存为 CSV，或者分成几个工作簿");
	const other = otherKind(bytes);
	if (other) return other;
	const [{ readXlsx }, { unfoldsWithin }] = await Promise.all([import("hucre/xlsx"), import("./packed-size")]);
	const damaged = problem("工作簿已损坏，或者不是 .xlsx", "用表格软件打开、修复后另存，或者从原文件重新取得");
	try {
		if (!unfoldsWithin(bytes)) return problem("工作簿展开以后异常地大，不予读取", "用表格软件打开后另存，或者另存为 CSV");
		const { sheets } = await readXlsx(bytes);
		return sheets.map((sheet) => ({
			name: sheet.name,
			isHidden: sheet.hidden === true || sheet.veryHidden === true,
			lines: linesOf(sheet),
		}));
	} catch (error) {
		// Whatever the library throws is told of the file: none of its errors is one of this program.
		if (!(error instanceof Error)) throw error;
		return damaged;
	}
};

const noSheet = (wanted: string, sheets: readonly SheetLines[]): Unread => {
	const input = display(wanted);
	const names = sheets.map(({ name }) => `“${display(name)}”`).join("、");
	const message = `工作簿没有工作表 \`${input}\``;
	return {
		number: 1,
		issues: [{ code: "unreadable", path: [1], message, input, suggestion: `在列配置的“工作表”中写明，有${names}` }],
	};
};

/** The sheet of a name, or without one the first that is not hidden. */
export const sheetNamed = (sheets: readonly SheetLines[], wanted: string | undefined): SheetLines | Unread => {
	const sheet =
		wanted === undefined
			? (sheets.find(({ isHidden }) => !isHidden) ?? sheets[0])
			: sheets.find(({ name }) => comparedName(name) === comparedName(wanted));
	return sheet ?? noSheet(wanted ?? "", sheets);
};

/** The lines of one sheet of a workbook: of the one named, else of the first that is not hidden. */
export async function* sheetLines(source: Bytes, wanted?: string): AsyncGenerator<readonly (Line | Unread)[]> {
	const sheets = await workbookSheets(source);
	if ("issues" in sheets) {
		yield [sheets];
		return;
	}
	const sheet = sheetNamed(sheets, wanted);
	yield "issues" in sheet ? [sheet] : sheet.lines;
}
