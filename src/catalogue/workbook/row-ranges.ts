import type { RowRange } from "../profile";

/** Adds a row to ranges that are in order and end before it. */
export const addRow = (ranges: RowRange[], row: number): void => {
	const last = ranges.at(-1);
	if (last && last.last === row) return;
	if (last && last.last === row - 1) ranges[ranges.length - 1] = { first: last.first, last: row };
	else ranges.push({ first: row, last: row });
};

const rangeText = ({ first, last }: RowRange): string => (first === last ? String(first) : `${first}-${last}`);

/** The greatest length of a text that a cell shows and a person reads. */
const longest = 8000;

/** Rows as they are written in a finding, 4-380、402; in several texts where one would be too long for a cell. */
export const rangeTexts = (ranges: readonly RowRange[]): readonly string[] => {
	const texts: string[] = [];
	let open = "";
	for (const range of ranges) {
		const text = rangeText(range);
		if (open !== "" && open.length + text.length + 1 > longest) {
			texts.push(open);
			open = "";
		}
		open = open === "" ? text : `${open}、${text}`;
	}
	return open === "" ? texts : [...texts, open];
};

/** How many rows ranges have. */
export const rowsIn = (ranges: readonly RowRange[]): number =>
	ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
