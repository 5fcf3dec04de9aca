import type { Inline, Text } from "./node";

const plainInline = (inline: Inline): string => {
	if (typeof inline === "string") return inline;
	switch (inline.kind) {
		case "number":
			return "";
		case "blank":
			return `${inline.label ?? ""}${blankLine(inline.width)}`;
		case "mark":
		case "badge":
			return inline.text;
		default:
			return plainText(inline.text);
	}
};

/** A text without its marks, numbers and links. */
export const plainText = (text: Text): string => (typeof text === "string" ? text : text.map(plainInline).join(""));

/** Room in which a person writes, where a format has none of its own. */
export const blankLine = (width: "short" | "long"): string => "＿".repeat(width === "short" ? 4 : 12);

/** A number in a circle: ①; in brackets where there is no such character. */
export const circled = (number: number): string => {
	if (number <= 20) return String.fromCodePoint(0x2460 + number - 1);
	if (number <= 35) return String.fromCodePoint(0x3251 + number - 21);
	return number <= 50 ? String.fromCodePoint(0x32b1 + number - 36) : `（${number}）`;
};

/** How a place to sign is written: what is signed, by whom, and whether it still is what stands there. */
export const signatureWords = {
	options: ["同意", "不同意", "须请示"],
	by: "审核人",
	on: "日期",
	code: "核对码",
	stale: "签署以后内容有改动，须重新签署",
} as const;
