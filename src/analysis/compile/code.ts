import { namesIn } from "../../engine/conditions";
import { completionsOf } from "../../engine/diagram/completions";
import { valuesOf } from "../../engine/diagram/space";
import { declaringFacts } from "../../engine/explain/declarations";
import { dutiesToDefer } from "../../engine/explain/remarks";
import { impossible, type Stack } from "../../engine/layers/stack";
import type { Value } from "../../model/law/fact";

/** One fact in the code of a case: zero is unknown, and `n` the `n`-th value. */
export interface Digit {
	readonly fact: string;
	readonly values: readonly Value[];
	/** Whether only a finding gives the fact; one still being determined then has the number after the last value. */
	readonly finding: boolean;
}

/** Digits that make one small whole number: each is worth the product of the radices before it. */
export type Digits = readonly Digit[];

/** The facts on which a decision can depend, as the digits of a low and a high number, and of as many more as they need. */
export interface Code {
	readonly low: Digits;
	readonly high: Digits;
	readonly more: readonly Digits[];
}

/** How many values a digit has. */
export const radixOf = ({ values, finding }: Digit): number => values.length + (finding ? 2 : 1);

/** The most states that one number may tell apart, so that it always is a small integer. */
const most = 2 ** 30;

/** Digits cut into numbers, each with as many as it can hold. */
const numbersOf = (digits: Digits): readonly Digits[] => {
	let states = 1;
	const end = digits.findIndex((digit) => {
		states *= radixOf(digit);
		return states > most;
	});
	return end < 0 ? [digits] : [digits.slice(0, end), ...numbersOf(digits.slice(end))];
};

/** The code of a question. */
export const codeOf = (stack: Stack, question: string): Code => {
	const bearing = completionsOf(stack, question).space.map(({ fact }) => fact);
	// What the law says cannot be is remarked on whether or not the question turns on it; so is higher law that is not followed.
	const excluded = namesIn(...impossible(stack).map(({ when }) => when));
	const deferring = namesIn(...dutiesToDefer(stack).flatMap(({ duty: { when, met } }) => [when, met]));
	// So is a declared level that is not the lawful one.
	const declaring = declaringFacts(stack, question);
	const digits = [...new Set([...bearing, ...excluded, ...deferring, ...declaring])].map((fact): Digit => {
		const definition = stack.vocabulary.get(fact);
		return { fact, values: valuesOf(definition), finding: definition?.finding !== undefined };
	});
	const [low = [], high = [], ...more] = numbersOf(digits);
	return { low, high, more };
};

/** The digits of a code in their order. */
export const digitsOf = ({ low, high, more }: Code): Digits => [...low, ...high, ...more.flat()];

/** The key under which a generated encoder is looked up. */
export const codeText = ({ low, high, more }: Code): string =>
	[low, high, ...more]
		.map((digits) => digits.map(({ fact, values, finding }) => `${fact}${finding ? "!" : ""}=${values.join()}`).join(" "))
		.join(" / ");

const read = (digits: Digits, number: number): readonly number[] => {
	let rest = number;
	return digits.map((digit) => {
		const value = rest % radixOf(digit);
		rest = Math.floor(rest / radixOf(digit));
		return value;
	});
};

/** What a coded case knows: values by fact, and the facts of which it has a finding. */
export interface Decoded {
	readonly values: ReadonlyMap<string, Value>;
	readonly findings: readonly string[];
}

/** The case behind its numbers. */
export const decode = (code: Code, low: number, high: number, more: readonly number[]): Decoded => {
	const numbers = [
		...read(code.low, low),
		...read(code.high, high),
		...code.more.flatMap((digits, at) => read(digits, more[at] ?? 0)),
	];
	const values = new Map<string, Value>();
	const findings: string[] = [];
	for (const [at, { fact, values: all, finding }] of digitsOf(code).entries()) {
		const number = numbers[at] ?? 0;
		const value = all[number - 1];
		if (value !== undefined) values.set(fact, value);
		if (finding && number > 0) findings.push(fact);
	}
	return { values, findings };
};
