import { type Code, type Digits, digitsOf, radixOf } from "./code";
import type { Encoder, Given, Row } from "./encoded-case";

/** How one fact of a case comes to its digit, and what the digit is worth. */
interface Step {
	readonly fact: string;
	readonly worth: number;
	/** The number it counts towards: 0 the low one, 1 the high one, then the further ones. */
	readonly number: number;
	/** Where the finding stands among the findings of the code; negative for a fact that needs none. */
	readonly signed: number;
	readonly flag: boolean;
	/** The values of a listed fact; empty for a flag. */
	readonly listed: readonly string[];
	/** The digit of a finding that is still being determined. */
	readonly pending: number;
}

/** The facts of a code that only a finding gives, in their order. */
export const findingsIn = (code: Code): readonly string[] =>
	digitsOf(code).flatMap(({ fact, finding }) => (finding ? [fact] : []));

const stepsOf = (digits: Digits, findings: readonly string[], number: number): readonly Step[] => {
	let worth = 1;
	return digits.map((digit): Step => {
		const { fact, values } = digit;
		const listed = values.filter((value) => typeof value === "string");
		const flag = listed.length < values.length;
		const step = { fact, worth, number, signed: findings.indexOf(fact), flag, listed, pending: values.length + 1 };
		worth *= radixOf(digit);
		return step;
	});
};

/** The digit of a value that is given, and -1 where it is none of the fact's. */
const digitOf = ({ flag, listed }: Step, value: unknown): number => {
	if (typeof value === "boolean") return flag ? 1 + Number(value) : -1;
	if (typeof value !== "string") return -1;
	// Only strings are compared here: a comparison that has also met other values takes several times as long.
	for (let at = 0; at < listed.length; at += 1) if (listed[at] === value) return at + 1;
	return -1;
};

/**
 * One name that facts may have, and the name that stood after it in the last case: cases of one source name their facts in one
 * order.
 */
interface Slot {
	readonly fact: string;
	/** Absent for a fact on which the decision does not depend. */
	readonly step: Step | undefined;
	next: Slot | undefined;
}

/** The digit of what is given for a fact, and -1 where it is out of the ordinary. */
const digitIn = (step: Step, given: unknown, row: Row): number => {
	if (step.signed < 0) return digitOf(step, given);
	if (!row.signs(given as Given, step.signed)) return -1;
	const { value } = given as Given;
	return value === null ? step.pending : digitOf(step, value);
};

/** An encoder for a code that is known only at run time: it goes through the facts by their names. */
export const encoderFor = (code: Code, vocabulary: Iterable<string>): Encoder => {
	const findings = findingsIn(code);
	const steps = [code.low, code.high, ...code.more].flatMap((digits, number) => stepsOf(digits, findings, number));
	const more = code.more.map(() => 0);
	const slots = new Map<string, Slot>();
	for (const fact of vocabulary) slots.set(fact, { fact, step: steps.find((step) => step.fact === fact), next: undefined });
	const first: Slot = { fact: "", step: undefined, next: undefined };
	return (facts, row) => {
		let [low, high, seen] = [0, 0, 0];
		more.fill(0);
		let slot = first;
		for (const fact in facts) {
			seen += 1;
			let next = slot.next;
			if (next === undefined || next.fact !== fact) {
				next = slots.get(fact);
				if (next === undefined) return -1;
				slot.next = next;
			}
			slot = next;
			const { step } = slot;
			if (step === undefined) continue;
			const given = facts[fact];
			if (given === undefined || given === null) continue;
			const digit = digitIn(step, given, row);
			if (digit < 0) return -1;
			if (step.number === 0) low += digit * step.worth;
			else if (step.number === 1) high += digit * step.worth;
			else more[step.number - 2] = (more[step.number - 2] ?? 0) + digit * step.worth;
		}
		// A hidden property gives a fact too, and is not seen here.
		if (Object.getOwnPropertyNames(facts).length !== seen) return -1;
		row.high = high;
		row.more = more;
		return low;
	};
};
