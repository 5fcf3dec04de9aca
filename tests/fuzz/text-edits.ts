import fc, { type Arbitrary } from "fast-check";

/** One change of a text at a place, as a person or a program makes it. */
interface TextEdit {
	readonly how: "insert" | "delete" | "replace" | "double" | "turn" | "widen" | "narrow" | "cut" | "swell" | "whole";
	/** Counted from the start of the text, and round again beyond its end. */
	readonly at: number;
	readonly piece: string;
}

/** Characters that readers do not see, or that act on what shows them. */
const unseen = [
	"\0",
	"\u001b[31m",
	"\n",
	"\r",
	"\t",
	"\u00ad",
	"\u200b",
	"\u202e",
	"\u2028",
	"\u2066",
	"\u2800",
	"\u3164",
	"\ufeff",
];

/** Characters that are taken for one another. */
const alike = [
	"\u3000",
	"\u00a0",
	"０",
	"１",
	"Ａ",
	"（",
	")",
	"：",
	",",
	"‐",
	"－",
	"⽇",
	"㊤",
	"é",
	"e\u0301",
	"\ud800",
	"\u{20bb7}",
];

/** Pieces that turn the meaning of a word, and pieces of numbers, days and quoting. */
const telling = [
	"不",
	"未",
	"非",
	"无",
	"部分",
	"拟",
	"待",
	"撤",
	"半",
	"0",
	"1",
	"9",
	"-",
	"/",
	"年",
	"`",
	"”",
	'"',
	"\\",
	"{",
	"'",
	" ",
];

const names = [
	"__proto__",
	"constructor",
	"prototype",
	"toString",
	"未知",
	"null",
	"undefined",
	"NaN",
	"是",
	"否",
	"2023-02-29",
];

const edit: Arbitrary<TextEdit> = fc.record({
	how: fc.constantFrom<TextEdit["how"][]>(
		...(["insert", "insert", "delete", "delete", "replace", "replace", "double", "turn"] as const),
		...(["widen", "narrow", "cut", "swell", "whole"] as const),
	),
	at: fc.nat(200),
	piece: fc.oneof(
		fc.constantFrom(...unseen, ...alike),
		fc.constantFrom(...telling),
		fc.constantFrom(...names),
		fc.nat(0x10ffff).map((point) => String.fromCodePoint(point)),
	),
});

const widen = (character: string): string =>
	/[!-~]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character === " " ? "\u3000" : character;

/** The greatest length to which a text is swollen: more than any parser reads. */
const swollen = 30_000;

const apply = (text: string, { how, at, piece }: TextEdit): string => {
	const place = at % (text.length + 1);
	const [before, after] = [text.slice(0, place), text.slice(place)];
	const results: Readonly<Record<TextEdit["how"], () => string>> = {
		insert: () => before + piece + after,
		delete: () => before + after.slice(1),
		replace: () => before + piece + after.slice(1),
		double: () => before + after.slice(0, 1) + after,
		turn: () => before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
		widen: () => [...text].map(widen).join(""),
		narrow: () => text.normalize("NFKC"),
		cut: () => before,
		swell: () => (text + piece).repeat(Math.ceil(swollen / (text.length + piece.length + 1))).slice(0, swollen),
		whole: () => piece,
	};
	return results[how]();
};

/** Changes of a text: mostly one, so that what was meant stays known. */
export const textEdits: Arbitrary<readonly TextEdit[]> = fc.oneof(
	fc.array(edit, { minLength: 1, maxLength: 1 }),
	fc.array(edit, { minLength: 1, maxLength: 5 }),
);

/** The text with the changes, one after the other. */
export const editText = (text: string, edits: readonly TextEdit[]): string => edits.reduce(apply, text);
