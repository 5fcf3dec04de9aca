import { Paragraph, type ParagraphChild, Table, TableCell, TableRow } from "docx";
import type { Card, DocumentTable, Entry, Ladder, LadderRow, Text } from "../node";
import { plainText } from "../plain-text";
import type { Bookmarks } from "./bookmarks";
import { colours, textWidth } from "./page";
import { styleIds } from "./styles";
import { bookmarked, wordRuns } from "./words";

/** A cell as it is written. */
export interface WordCell {
	readonly children: readonly ParagraphChild[];
	readonly style?: string;
	readonly isHead?: boolean;
	/** Stands on the same page as the row that follows. */
	readonly keepsNext?: boolean;
	readonly columns?: number;
	readonly rows?: number;
}

const line = { style: "single", size: 4, color: colours.rule } as const;
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

const cellOf = ({ children, style, isHead = false, keepsNext, columns = 1, rows = 1 }: WordCell, width: number): TableCell =>
	new TableCell({
		width: { size: width, type: "dxa" },
		...(columns > 1 ? { columnSpan: columns } : {}),
		...(rows > 1 ? { rowSpan: rows } : {}),
		...(isHead ? { shading: { type: "clear", fill: colours.head } } : {}),
		children: [
			new Paragraph({
				style: style ?? (isHead ? styleIds.cellHead : styleIds.cell),
				children,
				...(keepsNext ? { keepNext: true } : {}),
			}),
		],
	});

/** Widths of columns in proportion to what stands in them, none of them too narrow to be read. */
const columnWidths = (weights: readonly number[]): readonly number[] => {
	const bounded = weights.map((weight) => Math.min(Math.max(weight, 5), 30));
	const all = bounded.reduce((sum, weight) => sum + weight, 0);
	return bounded.map((weight) => Math.floor((weight / all) * textWidth));
};

/** A table whose rows are not broken over pages, and whose head stands on every page. */
export const gridOf = (
	head: readonly (readonly WordCell[])[],
	rows: readonly (readonly WordCell[])[],
	weights: readonly number[],
): Table => {
	const widths = columnWidths(weights);
	const rowOf = (cells: readonly WordCell[], tableHeader: boolean): TableRow => {
		let column = 0;
		// A cell that spans rows takes the place of the first ones below it, which docx adds by itself.
		const missing = weights.length - cells.reduce((sum, { columns = 1 }) => sum + columns, 0);
		column += missing;
		const children = cells.map((cell) => {
			const { columns = 1 } = cell;
			const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
			column += columns;
			return cellOf(cell, width);
		});
		return new TableRow({ cantSplit: true, ...(tableHeader ? { tableHeader } : {}), children });
	};
	return new Table({
		width: { size: widths.reduce((sum, each) => sum + each, 0), type: "dxa" },
		columnWidths: widths,
		layout: "fixed",
		borders,
		margins: { top: 20, bottom: 20, left: 90, right: 90 },
		rows: [...head.map((cells) => rowOf(cells, true)), ...rows.map((cells) => rowOf(cells, false))],
	});
};

const lengthOf = (text: Text): number => plainText(text).length;

/** How much room a column needs: between the longest and the usual length of what stands in it. */
const weightOf = (cells: readonly Text[]): number => {
	const lengths = cells.map(lengthOf);
	const longest = Math.max(...lengths);
	return Math.max(longest / 2, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length));
};

/** A table under its head. */
export const wordTable = (bookmarks: Bookmarks, { head, rows, rowHeads, rowIds }: DocumentTable): Table => {
	const headCells = head.map((text): WordCell => ({ children: wordRuns(bookmarks, text, { bold: true }), isHead: true }));
	const bodyRows = rows.map((row, at) =>
		row.map((text, column): WordCell => {
			const children = wordRuns(bookmarks, text);
			return {
				children: column === 0 ? bookmarked(bookmarks, rowIds?.[at], children) : children,
				...(rowHeads && column === 0 ? { isHead: true, style: styleIds.cell } : {}),
			};
		}),
	);
	return gridOf(
		[headCells],
		bodyRows,
		head.map((text, column) => weightOf([text, ...rows.map((row) => row[column] ?? "")])),
	);
};

/** The most rows of one answer that are kept on one page beside it; among more of them, each row has it. */
const mostBeside = 6;

const ladderGroups = (rows: readonly LadderRow[]): readonly (readonly LadderRow[])[] => {
	const groups: LadderRow[][] = [];
	for (const row of rows) {
		const last = groups.at(-1);
		if (last?.[0]?.answer === row.answer) last.push(row);
		else groups.push([row]);
	}
	return groups;
};

/** Rows read from the top; an answer stands beside its rows. */
export const wordLadder = (bookmarks: Bookmarks, { rows }: Ladder): Table => {
	const hasTexts = rows.some(({ of }) => of !== undefined);
	const hasYields = rows.some(({ yields }) => yields !== undefined);
	const titles = ["答案", "有下列情形之一的", ...(hasTexts ? ["规定"] : []), "依据", ...(hasYields ? ["何时不计"] : [])];
	const head = titles.map((title): WordCell => ({ children: wordRuns(bookmarks, title, { bold: true }), isHead: true }));
	const body = ladderGroups(rows).flatMap((group) => {
		const isBeside = group.length <= mostBeside;
		return group.map(({ answer, when, because, of, yields }, at): readonly WordCell[] => {
			const keepsNext = isBeside && at < group.length - 1;
			const texts = [when, ...(hasTexts ? [of ?? ""] : []), because, ...(hasYields ? [yields ?? ""] : [])];
			const answers: readonly WordCell[] =
				isBeside && at > 0
					? []
					: [
							{
								children: wordRuns(bookmarks, answer, { bold: true }),
								isHead: true,
								style: styleIds.cell,
								rows: isBeside ? group.length : 1,
							},
						];
			return [...answers, ...texts.map((text): WordCell => ({ children: wordRuns(bookmarks, text), keepsNext }))];
		});
	});
	return gridOf([head], body, [9, hasTexts ? 18 : 26, ...(hasTexts ? [9] : []), 11, ...(hasYields ? [11] : [])]);
};

const entryCells = (bookmarks: Bookmarks, { name, value }: Entry): readonly WordCell[] => [
	{ children: wordRuns(bookmarks, name), isHead: true, style: styleIds.cell },
	{ children: wordRuns(bookmarks, value) },
];

/** The columns of a table of named values. */
const entryWeights = [7, 30];

/** Named values, as a table without a head. */
export const wordEntries = (bookmarks: Bookmarks, entries: readonly Entry[]): Table =>
	gridOf(
		[],
		entries.map((entry) => entryCells(bookmarks, entry)),
		entryWeights,
	);

/** A card: its title is the head of its table. */
export const wordCard = (bookmarks: Bookmarks, { id, title, entries }: Omit<Card, "kind" | "blocks">): Table => {
	const children = bookmarked(bookmarks, id, wordRuns(bookmarks, title, { bold: true }));
	return gridOf(
		[[{ children, isHead: true, columns: 2 }]],
		entries.map((entry) => entryCells(bookmarks, entry)),
		entryWeights,
	);
};
