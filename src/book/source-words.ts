import { folded } from "../check/source-text";
import type { Inline, Reference, Text } from "../document/node";
import type { Quoted } from "../model/law/cite";
import { citedLines, type SourcePart } from "./source";

/** Words of a provision, which is known by its key. */
export interface KeyedWords {
	readonly key: string;
	readonly words: Quoted;
}

/** The words of one part of a source, and where those of provisions stand in them. */
export interface MarkedPart {
	/** The provisions in the order in which their words end; the first one has the number 1. */
	readonly keys: readonly string[];
	/** The lines as they are printed. */
	readonly lines: (link: (number: number) => string) => readonly Text[];
	/** The words that were not found at the place that is cited. */
	readonly lost: readonly KeyedWords[];
	/** How many characters there are, and how many of them provisions rest on. */
	readonly size: number;
	readonly marked: number;
}

interface Span {
	readonly key: string;
	readonly from: number;
	readonly to: number;
}

/** Some lines as they are compared, and for each character of that where it stands in all lines printed one after another. */
const foldedLines = (
	lines: readonly string[],
	which: readonly number[],
): { readonly text: string; readonly at: readonly number[] } => {
	const starts = lines.map((_, line) => lines.slice(0, line).join("").length);
	const characters = which.flatMap((line) =>
		(lines[line] ?? "").split("").flatMap((character, index) => {
			const at = (starts[line] ?? 0) + index;
			return folded(character)
				.split("")
				.map((each) => ({ each, at }));
		}),
	);
	return { text: characters.map(({ each }) => each).join(""), at: characters.map(({ at }) => at) };
};

/** The words of a part with those of its provisions marked, in the order in which they end. */
export const markedPart = (part: SourcePart, provisions: readonly KeyedWords[]): MarkedPart => {
	const { lines } = part;
	const places = new Map<string, ReturnType<typeof foldedLines>>();
	const placeOf = (which: readonly number[]) => {
		const name = which.join();
		const place = places.get(name) ?? foldedLines(lines, which);
		places.set(name, place);
		return place;
	};
	const spanOf = ({ key, words }: KeyedWords): Span | undefined => {
		const { text, at } = placeOf(citedLines(part, words.cite));
		const quote = folded(words.quote);
		const index = quote === "" ? -1 : text.indexOf(quote);
		const [from, last] = [at[index], at[index + quote.length - 1]];
		return index < 0 || from === undefined || last === undefined ? undefined : { key, from, to: last + 1 };
	};
	const found = provisions.map((each) => ({ each, span: spanOf(each) }));
	const spans = found.flatMap(({ span }) => span ?? []);
	const keys = [...new Set(spans.toSorted((a, b) => a.to - b.to || a.from - b.from).map(({ key }) => key))];
	const whole = lines.join("");
	const isMarked = [...Array(whole.length).keys()].map((at) => spans.some(({ from, to }) => at >= from && at < to));
	return {
		keys,
		lost: found.filter(({ span }) => !span).map(({ each }) => each),
		size: whole.length,
		marked: isMarked.filter(Boolean).length,
		lines: (link) => {
			let start = 0;
			return lines.map((line) => {
				const from = start;
				start += line.length;
				return lineText(line, from, spans, keys, link);
			});
		},
	};
};

/** A line in pieces: one ends wherever the words of a provision begin or end. */
const lineText = (
	line: string,
	start: number,
	spans: readonly Span[],
	keys: readonly string[],
	link: (number: number) => string,
): Text => {
	const end = start + line.length;
	const cuts = spans.flatMap(({ from, to }) => [from, to]).filter((at) => at > start && at < end);
	const edges = [...new Set([start, ...cuts, end])].toSorted((a, b) => a - b);
	const pieces = edges.slice(0, -1).map((from, index): Inline => {
		const to = edges[index + 1] ?? end;
		const text = line.slice(from - start, to - start);
		const over = spans.filter((span) => span.from < to && span.to > from);
		if (over.length === 0) return text;
		const numbers = [...new Set(spans.filter((span) => span.to === to).map(({ key }) => keys.indexOf(key) + 1))];
		const refs = numbers.toSorted((a, b) => a - b).map((number): Reference => ({ number, to: link(number) }));
		return { kind: "mark", text, refs };
	});
	return joined(pieces);
};

/** Neighbouring marks without a number between them are one. */
const joined = (pieces: readonly Inline[]): readonly Inline[] => {
	const lines: Inline[] = [];
	for (const next of pieces) {
		const last = lines.at(-1);
		const isOne = isMark(last) && isMark(next) && last.refs.length === 0;
		if (isOne) lines.splice(-1, 1, { ...next, text: last.text + next.text });
		else lines.push(next);
	}
	return lines;
};

const isMark = (piece: Inline | undefined): piece is Extract<Inline, { kind: "mark" }> =>
	typeof piece === "object" && piece.kind === "mark";
