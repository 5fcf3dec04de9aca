import type { IBaseParagraphStyleOptions, IParagraphStyleOptions, IStylesOptions } from "docx";
import type { ParagraphRole } from "../node";
import { colours, fonts, lines, size, twoCharacters } from "./page";

/** The styles of paragraphs, by their names in a Word file. What a bureau wants otherwise is changed there at once. */
export const styleIds = {
	body: "Body",
	item: "Item",
	cell: "WordCell",
	cellHead: "CellHead",
	signature: "SignatureCell",
	fold: "Fold",
	gap: "Gap",
	subtitle: "Imprint",
	runningHead: "RunningHead",
	pageNumber: "PageNumber",
	contents: "ContentsTitle",
} as const;

/** The style of a paragraph with a role. */
export const roleStyles: Readonly<Record<ParagraphRole, string>> = {
	source: "SourceWords",
	note: "Note",
	lead: "Lead",
	reference: "ReferenceNumber",
	addressee: "Addressee",
	closing: "Closing",
};

/** The size of the prose and the height of its lines: that of official documents in a letter, less in a book. */
const prose = (isLetter: boolean): readonly [number, number] => (isLetter ? [16, 29] : [14, 22]);

const paragraphStyles = (isLetter: boolean): readonly IParagraphStyleOptions[] => {
	const [type, height] = prose(isLetter);
	const text = { font: fonts.text, size: size(type) };
	const cell = { font: fonts.table, size: size(10.5) };
	const bar = { style: "single", size: 12, space: 8, color: colours.seal } as const;
	const of = (id: string, name: string, rest: Omit<IParagraphStyleOptions, "id" | "name">): IParagraphStyleOptions => ({
		id,
		name,
		basedOn: "Normal",
		quickFormat: true,
		...rest,
	});
	const plain = { ...lines(height) };
	return [
		of(styleIds.body, "正文段落", { run: text, paragraph: { spacing: plain, indent: twoCharacters(type) } }),
		of(styleIds.item, "列项", { run: text, paragraph: { spacing: plain } }),
		of(styleIds.fold, "案例标题", { run: text, paragraph: { spacing: lines(height, 4), keepNext: true } }),
		of(roleStyles.source, "条文原文", {
			run: { font: fonts.text, size: size(16) },
			paragraph: { spacing: lines(29), indent: twoCharacters(16), border: { left: bar } },
		}),
		of(roleStyles.note, "说明", { run: { font: fonts.table, size: size(10.5) }, paragraph: { spacing: lines(18) } }),
		of(roleStyles.lead, "提示", {
			run: { font: fonts.subheading, size: size(type) },
			paragraph: { spacing: plain, indent: twoCharacters(type) },
		}),
		of(roleStyles.reference, "发文字号", { run: text, paragraph: { spacing: lines(height), alignment: "right" } }),
		of(roleStyles.addressee, "主送机关", { run: text, paragraph: { spacing: plain } }),
		of(roleStyles.closing, "落款", {
			run: text,
			paragraph: { spacing: plain, alignment: "right", indent: { right: 640 }, keepLines: true, keepNext: true },
		}),
		of(styleIds.cell, "表格文字", { run: cell, paragraph: { spacing: lines(16, 1, 1) } }),
		of(styleIds.cellHead, "表头", { run: cell, paragraph: { spacing: lines(16, 1, 1), keepNext: true } }),
		of(styleIds.signature, "签署栏", { run: cell, paragraph: { spacing: lines(18, 2, 2) } }),
		of(styleIds.gap, "表后", { run: { size: size(4) }, paragraph: { spacing: lines(6) } }),
		of(styleIds.subtitle, "题下说明", {
			run: { font: fonts.subheading, size: size(14) },
			paragraph: { spacing: lines(24), alignment: "center" },
		}),
		of(styleIds.runningHead, "页眉", {
			run: { font: fonts.table, size: size(9) },
			paragraph: { border: { bottom: { style: "single", size: 4, space: 2, color: colours.rule } } },
		}),
		of(styleIds.pageNumber, "页码", { run: { font: fonts.table, size: size(14) } }),
		of(styleIds.contents, "目录标题", {
			run: { font: fonts.heading, size: size(16) },
			paragraph: { spacing: lines(29, 8, 4), alignment: "center" },
		}),
		...[1, 2].map((level) =>
			of(`TOC${level}`, `toc ${level}`, {
				run: { font: fonts.text, size: size(14) },
				paragraph: { spacing: lines(22), indent: { left: (level - 1) * 420 } },
			}),
		),
	];
};

/** The styles of a file: headings that Word lists, and a style for each thing that a document has. */
export const wordStyles = (isLetter: boolean): IStylesOptions => {
	const [type, height] = prose(isLetter);
	/** A heading with its place in the outline, by which programs list it. */
	const heading = (level: number, type: Omit<IBaseParagraphStyleOptions, "paragraph">, paragraph: object) => ({
		quickFormat: true,
		...type,
		paragraph: { keepNext: true, outlineLevel: level - 1, ...paragraph },
	});
	const [black, kai] = [{ run: { font: fonts.heading, size: size(16) } }, { run: { font: fonts.subheading, size: size(16) } }];
	const indented = { spacing: lines(29), indent: twoCharacters(16) };
	const small = { font: fonts.text, size: size(14), bold: true };
	return {
		default: {
			document: {
				run: { font: fonts.text, size: size(type), language: { value: "en-US", eastAsia: "zh-CN" } },
				paragraph: { spacing: lines(height) },
			},
			title: {
				run: { font: fonts.title, size: size(22) },
				paragraph: { spacing: lines(35, 12, 12), alignment: "center" },
			},
			heading1: heading(1, black, isLetter ? indented : { spacing: lines(29, 18, 6) }),
			heading2: heading(2, isLetter ? kai : black, isLetter ? indented : { spacing: lines(29, 14, 4) }),
			heading3: heading(3, { run: { ...small, font: fonts.subheading } }, { spacing: lines(22, 8, 2) }),
			heading4: heading(4, { run: small }, { spacing: lines(22, 6) }),
			heading5: heading(5, { run: small }, { spacing: lines(22, 6) }),
			heading6: heading(6, { run: small }, { spacing: lines(22, 6) }),
			hyperlink: { run: { color: colours.link } },
		},
		paragraphStyles: paragraphStyles(isLetter),
		// The name that docx gives the style of the entries of the contents.
		characterStyles: [{ id: "IndexLink", name: "Index Link" }],
	};
};
