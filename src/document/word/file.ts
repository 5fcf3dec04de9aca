import {
	AlignmentType,
	Footer,
	Header,
	HeadingLevel,
	LeaderType,
	LevelFormat,
	LevelSuffix,
	Packer,
	PageNumber,
	Paragraph,
	type Table,
	TableOfContents,
	TextRun,
	File as WordFile,
} from "docx";
import type { Document, Section } from "../node";
import { plainText } from "../plain-text";
import { wordBlocks } from "./blocks";
import { type Bookmarks, bookmarksOf } from "./bookmarks";
import { pageProperties, twoCharacters } from "./page";
import { styleIds, wordStyles } from "./styles";
import { wordRuns } from "./words";

const footer = (isOdd: boolean): Footer =>
	new Footer({
		children: [
			new Paragraph({
				style: styleIds.pageNumber,
				alignment: isOdd ? AlignmentType.RIGHT : AlignmentType.LEFT,
				// One character from the edge of the text.
				indent: isOdd ? { right: 280 } : { left: 280 },
				children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] })],
			}),
		],
	});

const header = ({ title, imprint }: Document): Header => {
	const words = [title, ...imprint.map(({ name, value }) => `${name} ${plainText(value)}`)].join("　");
	return new Header({ children: [new Paragraph({ style: styleIds.runningHead, children: [new TextRun(words)] })] });
};

type ContentsEntries = readonly { readonly title: string; readonly level: number; readonly href?: string }[];

/** The headings of the first two levels, as they stand in the contents. */
const contentsOf = (bookmarks: Bookmarks, sections: readonly Section[], level = 1): ContentsEntries =>
	sections.flatMap(({ id, title, blocks }) => {
		const href = bookmarks(id);
		const inner = blocks.filter((block) => block.kind === "section");
		return [
			{ title: plainText(title), level, ...(href === undefined ? {} : { href }) },
			...(level < 2 ? contentsOf(bookmarks, inner, level + 1) : []),
		];
	});

const contents = (bookmarks: Bookmarks, { sections }: Document): readonly (Paragraph | TableOfContents)[] => [
	new Paragraph({ style: styleIds.contents, children: [new TextRun("目　　录")] }),
	new TableOfContents("目录", {
		hyperlink: true,
		headingStyleRange: "1-2",
		cachedEntries: contentsOf(bookmarks, sections),
		beginDirty: false,
		tabLeader: LeaderType.NONE,
	}),
];

/** What stands before the first heading: in a book the imprint and the contents, in a letter what the letter begins with. */
const opening = (bookmarks: Bookmarks, document: Document): readonly (Paragraph | Table | TableOfContents)[] => {
	const { subtitle, imprint, letter } = document;
	if (letter) return wordBlocks(bookmarks, letter.before, 1);
	const lines = [subtitle ?? [], imprint.map(({ name, value }) => `${name}：${plainText(value)}`).join("　")].flat();
	return [
		...lines.map((line) => new Paragraph({ style: styleIds.subtitle, children: wordRuns(bookmarks, line) })),
		...contents(bookmarks, document),
	];
};

/** How the items of lists begin: in a letter they are paragraphs that begin with a number. */
const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, isLetter: boolean) => ({
	level: 0,
	format,
	text,
	alignment: AlignmentType.LEFT,
	...(isLetter ? { suffix: LevelSuffix.SPACE } : {}),
	style: { paragraph: { indent: isLetter ? { left: 0, ...twoCharacters(16) } : { left: 420, hanging: 420 } } },
});

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The properties of a file without any day: the library has no clock, and the days of a document stand in its words. */
const coreProperties = (title: string): string =>
	`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`;

/** The bytes of a Word file. */
export const wordBytes = async (document: Document): Promise<Uint8Array> => {
	const { title, sections, letter } = document;
	const bookmarks = bookmarksOf(document);
	const isLetter = letter !== undefined;
	const head = isLetter ? {} : { headers: { default: header(document), even: header(document) } };
	const file = new WordFile({
		title,
		styles: wordStyles(isLetter),
		evenAndOddHeaderAndFooters: true,
		numbering: {
			config: [
				{ reference: "bullets", levels: [level(LevelFormat.BULLET, "·", isLetter)] },
				{ reference: "numbers", levels: [level(LevelFormat.DECIMAL, "%1.", isLetter)] },
			],
		},
		sections: [
			{
				properties: pageProperties,
				...head,
				footers: { default: footer(true), even: footer(false) },
				children: [
					...wordBlocks(bookmarks, letter?.above ?? [], 1),
					new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
					...opening(bookmarks, document),
					...wordBlocks(bookmarks, sections, 1),
					...wordBlocks(bookmarks, letter?.after ?? [], 1),
				],
			},
		],
	});
	const core = { path: "docProps/core.xml", data: coreProperties(title) };
	return new Uint8Array(await Packer.toArrayBuffer(file, false, [core]));
};
