import { testsIn } from "../../engine/conditions";
import { completionsOf } from "../../engine/diagram/completions";
import { valuesOf } from "../../engine/diagram/space";
import { impossible, type Stack } from "../../engine/layers/stack";
import type { Value } from "../../model/law/fact";

/** One fact in the code of a case: digit zero is unknown, and digit `n` the `n`-th value. */
export interface Digit {
	readonly fact: string;
	readonly values: readonly Value[];
	/** Whether only a finding gives the fact; one still being determined then has the digit after the last value. */
	readonly finding: boolean;
}

/**
 * The facts on which a decision can depend, as the places of two whole numbers: each case comes to a low and a high number, in which every
 * place is worth the product of the radices before it in the same half.
 */
export interface Code {
	readonly low: readonly Digit[];
	readonly high: readonly Digit[];
}

/** How many digits a place has. */
export const radixOf = ({ values, finding }: Digit): number => values.length + (finding ? 2 : 1);

/** The most states that one of the two numbers may tell apart, so that it always is a small integer. */
const most = 2 ** 30;

const half = (places: readonly Digit[]): number => {
	let states = 1;
	const end = places.findIndex((place) => {
		states *= radixOf(place);
		return states > most;
	});
	return end < 0 ? places.length : end;
};

/** The code of a question; `null` where its facts have more states than two numbers can tell apart. */
export const codeOf = (stack: Stack, question: string): Code | null => {
	const asked = completionsOf(stack, question).space.map(({ fact }) => fact);
	// What the law says cannot be is noticed whether or not the question turns on it.
	const excluded = impossible(stack).flatMap(({ when }) => testsIn(when).map(({ fact }) => fact));
	const places = [...new Set([...asked, ...excluded])].map((fact): Digit => {
		const definition = stack.vocabulary.get(fact);
		return { fact, values: valuesOf(definition), finding: definition?.finding !== undefined };
	});
	const end = half(places);
	const [low, high] = [places.slice(0, end), places.slice(end)];
	return half(high) === high.length ? { low, high } : null;
};

/** The places of a code in their order. */
export const digitsOf = ({ low, high }: Code): readonly Digit[] => [...low, ...high];

/** A code as text, by which an encoder written for it is known. */
export const codeText = (code: Code): string =>
	[code.low, code.high]
		.map((places) => places.map(({ fact, values, finding }) => `${fact}${finding ? "!" : ""}=${values.join()}`).join(" "))
		.join(" / ");

const digitsIn = (places: readonly Digit[], number: number): readonly number[] => {
	let rest = number;
	return places.map((place) => {
		const digit = rest % radixOf(place);
		rest = Math.floor(rest / radixOf(place));
		return digit;
	});
};

/** What a coded case knows: values by fact, and the facts of which it has a finding. */
export interface Decoded {
	readonly values: ReadonlyMap<string, Value>;
	readonly found: readonly string[];
}

/** The case behind two numbers. */
export const decoded = (code: Code, low: number, high: number): Decoded => {
	const digits = [...digitsIn(code.low, low), ...digitsIn(code.high, high)];
	const values = new Map<string, Value>();
	const found: string[] = [];
	for (const [at, { fact, values: all, finding }] of digitsOf(code).entries()) {
		const digit = digits[at] ?? 0;
		const value = all[digit - 1];
		if (value !== undefined) values.set(fact, value);
		if (finding && digit > 0) found.push(fact);
	}
	return { values, found };
};
