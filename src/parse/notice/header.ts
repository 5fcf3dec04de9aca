import { chain, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import { isDay } from "../../calendar/day-number";
import type { Day } from "../../model/day";
import { display } from "../display";
import { collect, type Parsed, rejectInput, together } from "../parsed";

/** The number of a notice and its day of issue. */
export interface Header {
	readonly number: string;
	readonly issued: Day;
}

/** The year in the title of a notice; `undefined` if there is no such title. */
export const titleYear = (lines: readonly string[]): number | undefined => {
	// A title may run over two lines.
	const [, year] = /国务院(?:办公厅)?关于(\d{4})年部分节假日安排的通知/.exec(lines.slice(0, 10).join("")) ?? [];
	return year === undefined ? undefined : Number(year);
};

const readTitle = (lines: readonly string[], year: number): Parsed<unknown> =>
	titleYear(lines) === undefined
		? rejectInput(
				"not-a-notice",
				["标题"],
				`没有找到“国务院办公厅关于${year}年部分节假日安排的通知”这一标题`,
				lines[0] ?? "",
				"请从标题起粘贴全文；变更通知和地方的安排，用 JSON 填报",
			)
		: right(year);

const readNumber = (lines: readonly string[]): Parsed<string> => {
	const number = lines.find((line) => /^(?:国办发明电|国发明电|国办发|国发)〔\d{4}〕[1-9]\d{0,2}号$/.test(line));
	return number === undefined
		? rejectInput("not-a-notice", ["文号"], "没有找到文号", "", "文号独占一行，例如“国办发明电〔2025〕7号”")
		: right(number);
};

const readIssued = (lines: readonly string[]): Parsed<Day> => {
	const last = lines.at(-1) ?? "";
	const [, year = "", month = "", date = ""] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(last) ?? [];
	const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
	if (isDay(day)) return right(day);
	return rejectInput("not-a-notice", ["成文日期"], `最后一行 \`${display(last)}\` 不是成文日期`, last, "例如“2025年11月4日”");
};

/** A notice is numbered in the year of its issue, and issued in the last months before its year. */
const checkHeader =
	(year: number) =>
	({ number, issued }: Header): Parsed<Header> => {
		const numberYear = /〔(\d{4})〕/.exec(number)?.[1] ?? "";
		const inTime = issued >= `${year - 1}-09-01` && issued <= `${year - 1}-12-31`;
		const faults = [
			...(numberYear === issued.slice(0, 4)
				? []
				: [rejectInput("not-a-notice", ["文号"], `文号的年份 \`${numberYear}\` 与成文日期不符`, numberYear)]),
			...(inTime ? [] : [rejectInput("not-a-notice", ["成文日期"], `${year}年的通知不会在 \`${issued}\` 成文`, issued)]),
		];
		return pipe(
			collect(faults),
			chain(() => right({ number, issued })),
		);
	};

/** The header of a notice on a year. */
export const readHeader = (lines: readonly string[], year: number): Parsed<Header> =>
	pipe(
		together({ title: readTitle(lines, year), number: readNumber(lines), issued: readIssued(lines) }),
		chain(checkHeader(year)),
	);
