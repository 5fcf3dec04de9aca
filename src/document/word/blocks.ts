import { HeadingLevel, Paragraph, type ParagraphChild, type Table, TextRun } from "docx";
import { isBlock } from "../blocks-in";
import type { Block, Entry, Section, Text } from "../node";
import type { Bookmarks } from "./bookmarks";
import { size } from "./page";
import { wordSignature } from "./signature";
import { roleStyles, styleIds } from "./styles";
import { wordCard, wordEntries, wordLadder, wordTable } from "./tables";
import { bookmarked, wordRuns } from "./words";

const headings = [
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_2,
	HeadingLevel.HEADING_3,
	HeadingLevel.HEADING_4,
	HeadingLevel.HEADING_5,
	HeadingLevel.HEADING_6,
] as const;

const styled = (style: string, children: readonly ParagraphChild[]): Paragraph => new Paragraph({ style, children });

/** A table with some room below it; two tables that touch would be one. */
const apart = (table: Table): readonly (Paragraph | Table)[] => [table, styled(styleIds.gap, [])];

const wordHeading = (bookmarks: Bookmarks, { id, title, status }: Section, depth: number): Paragraph =>
	new Paragraph({
		heading: headings[Math.min(depth, headings.length) - 1] ?? HeadingLevel.HEADING_6,
		children: [
			...bookmarked(bookmarks, id, wordRuns(bookmarks, title)),
			...(status === undefined ? [] : [new TextRun({ text: `　〔${status}〕`, size: size(10.5) })]),
		],
	});

/** Named values in one paragraph, where there is no room for a table of them. */
const inOneLine = (bookmarks: Bookmarks, entries: readonly Entry[]): Paragraph =>
	styled(
		roleStyles.note,
		entries.flatMap(({ name, value }, at) => [
			...wordRuns(bookmarks, `${at > 0 ? "；" : ""}${name}：`),
			...wordRuns(bookmarks, value),
		]),
	);

const itemBlocks = (
	bookmarks: Bookmarks,
	item: Text | readonly Block[],
	numbering: { readonly reference: "bullets" | "numbers"; readonly restart: boolean },
	depth: number,
): readonly (Paragraph | Table)[] => {
	const isText = typeof item === "string" || item.every((each) => typeof each === "string" || !isBlock(each));
	if (!isText) return wordBlocks(bookmarks, item as readonly Block[], depth);
	const children = wordRuns(bookmarks, item as Text);
	return [new Paragraph({ style: styleIds.item, numbering: { ...numbering, level: 0 }, children })];
};

const blockParts = (bookmarks: Bookmarks, block: Block, depth: number): readonly (Paragraph | Table)[] => {
	switch (block.kind) {
		case "section":
			return [wordHeading(bookmarks, block, depth), ...wordBlocks(bookmarks, block.blocks, depth + 1)];
		case "paragraph":
			return [styled(block.role ? roleStyles[block.role] : styleIds.body, wordRuns(bookmarks, block.text))];
		case "list":
			return block.items.flatMap((item, at) =>
				itemBlocks(
					bookmarks,
					item,
					{ reference: block.ordered ? "numbers" : "bullets", restart: block.ordered === true && at === 0 },
					depth,
				),
			);
		case "table":
			return apart(wordTable(bookmarks, block));
		case "ladder":
			return apart(wordLadder(bookmarks, block));
		case "card":
			return [...apart(wordCard(bookmarks, block)), ...wordBlocks(bookmarks, block.blocks ?? [], depth)];
		case "entries":
			return apart(wordEntries(bookmarks, block.entries));
		case "pair":
			return wordBlocks(bookmarks, [...block.left, ...block.right], depth);
		case "fold":
			return [
				styled(styleIds.fold, bookmarked(bookmarks, block.id, wordRuns(bookmarks, block.summary, { bold: true }))),
				...block.blocks.flatMap((each) =>
					each.kind === "entries" ? [inOneLine(bookmarks, each.entries)] : blockParts(bookmarks, each, depth),
				),
			];
		case "flow":
			// The table beside it says the same.
			return [];
		case "signature":
			return apart(wordSignature(block));
	}
};

/** What stands under a heading, as paragraphs and tables. */
export const wordBlocks = (bookmarks: Bookmarks, blocks: readonly Block[], depth: number): readonly (Paragraph | Table)[] =>
	blocks.flatMap((block) => blockParts(bookmarks, block, depth));
