import type { IFontAttributesProperties, ISectionPropertiesOptions } from "docx";

/** Lengths of a Word file are written in twentieths of a point, sizes of type in halves of one. */
const points = (length: number): number => length * 20;
export const size = (length: number): number => length * 2;

/** Lines of a fixed height, as official documents have them. */
export const lines = (height: number, before = 0, after = 0) =>
	({ line: points(height), lineRule: "exact", before: points(before), after: points(after) }) as const;

/** Two characters in from the edge, at a size of type. */
export const twoCharacters = (length: number) => ({ firstLine: points(length * 2) });

const font = (eastAsia: string): IFontAttributesProperties => ({
	ascii: "Times New Roman",
	hAnsi: "Times New Roman",
	cs: "Times New Roman",
	eastAsia,
});

/** The fonts of official documents (GB/T 9704), and the font of tables. */
export const fonts = {
	title: font("方正小标宋简体"),
	heading: font("黑体"),
	subheading: font("楷体_GB2312"),
	text: font("仿宋_GB2312"),
	table: font("宋体"),
} as const;

export const colours = { link: "1A4A8A", mark: "FDEDB8", head: "F1F0EA", rule: "808080", seal: "9B1C1F" } as const;

/** Millimetres in twentieths of a point: not every program reads lengths in other units. */
const millimetres = (length: number): number => Math.round((length / 25.4) * 1440);

/** The width between the margins. */
export const textWidth = millimetres(156);

/** A4 with 37 mm above and 28 mm on the inner side, so that the text has 156 by 225 mm (GB/T 9704, 5.2). */
export const pageProperties: ISectionPropertiesOptions = {
	page: {
		size: { width: millimetres(210), height: millimetres(297) },
		margin: {
			top: millimetres(37),
			right: millimetres(26),
			bottom: millimetres(35),
			left: millimetres(28),
			header: millimetres(25),
			footer: millimetres(23),
		},
	},
};
