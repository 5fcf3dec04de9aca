import { isDay } from "../../calendar/day-number";
import { type Space, valuesOf } from "../../engine/space";
import type { Stack } from "../../engine/stack";
import type { Finding, Value } from "../../model/fact";

/** What the facts of a case come to for one question: a digit for each of its facts, and the findings among them. */
export interface Encoded {
	/** In the order of the question's facts: zero for unknown, else one more than the place of the value in its definition. */
	readonly digits: readonly number[];
	readonly findings: ReadonlyMap<string, Finding>;
}

/** Where a fact stands in the digits, and the digit of each of its values. A fact the question does not ask for has no place. */
interface Slot {
	readonly place: number;
	readonly digits: ReadonlyMap<Value, number>;
	readonly finding: boolean;
}

/** A test for findings that looks only once at a day that comes again and again. */
const findingTest = (): ((raw: unknown) => raw is Finding) => {
	let lastDay: unknown;
	return (raw): raw is Finding => {
		if (typeof raw !== "object" || raw === null || Object.getPrototypeOf(raw) !== Object.prototype) return false;
		const { by, on, basis } = raw as Partial<Record<keyof Finding, unknown>>;
		if (typeof by !== "string" || by.trim() === "" || (basis !== undefined && typeof basis !== "string")) return false;
		if (on !== lastDay && !isDay(on)) return false;
		lastDay = on;
		return true;
	};
};

/**
 * Reads plain facts for one question; `null` where anything about them is out of the ordinary, for which there is the slow way: a fact
 * or value outside the vocabulary, a finding that is none, an object that is not plain.
 */
export const encoderFor = (stack: Stack, space: Space): ((facts: object) => Encoded | null) => {
	const places = new Map(space.map(({ fact }, place) => [fact, place]));
	const slots = new Map<string, Slot>(
		[...stack.vocabulary].map(([fact, definition]) => [
			fact,
			{
				place: places.get(fact) ?? -1,
				digits: new Map(valuesOf(definition).map((value, index) => [value, index + 1])),
				finding: definition.finding !== undefined,
			},
		]),
	);
	const none: ReadonlyMap<string, Finding> = new Map();
	const isFinding = findingTest();
	return (facts) => {
		const prototype = Object.getPrototypeOf(facts);
		if (prototype !== Object.prototype && prototype !== null) return null;
		const digits = new Array<number>(space.length).fill(0);
		let findings: Map<string, Finding> | undefined;
		for (const fact of Object.keys(facts)) {
			const raw: unknown = (facts as Readonly<Record<string, unknown>>)[fact];
			if (raw === undefined || raw === null) continue;
			const slot = slots.get(fact);
			if (!slot) return null;
			if (slot.finding && !isFinding(raw)) return null;
			const value: unknown = slot.finding ? (raw as Finding).value : raw;
			const digit = value === null && slot.finding ? 0 : slot.digits.get(value as Value);
			if (digit === undefined) return null;
			if (slot.place < 0) continue;
			digits[slot.place] = digit;
			if (slot.finding) {
				findings ??= new Map();
				findings.set(fact, raw as Finding);
			}
		}
		return { digits, findings: findings ?? none };
	};
};
