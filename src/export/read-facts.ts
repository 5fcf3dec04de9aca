import { isDay } from "../calendar/day-number";
import type { Day } from "../model/day";
import { ownValue } from "../model/own-property";
import { isSignatory } from "../model/visible-text";
import type { LawTable, TableFact } from "./table-form";

/** What is known of each fact of a table: nothing (0), or one of its values, counted from one. */
export type FactDigits = readonly number[];

/** Facts as a table reads them. */
export interface ReadFacts {
	readonly digits: FactDigits;
	/** The names under which something was given that is not taken; the fact is unknown. */
	readonly rejected: readonly string[];
}

/** Whether nothing is said: an empty text is an empty cell. */
const isUnsaid = (input: unknown): boolean => input === undefined || input === null || input === "";

/** The number of a value by its id or label, exactly as they are written; 0: none of them. A flag is also true or false. */
const digitOf = ({ values }: TableFact, input: unknown): number => {
	const isFlag = values.length === 2 && values.every(([id], at) => id === String(at === 1));
	const name = isFlag && typeof input === "boolean" ? String(input) : input;
	return values.findIndex((value) => value.some((each) => each === name)) + 1;
};

/** The value of a finding, which somebody named made on a day up to that of the case; `undefined` where it is none. */
const foundIn = (input: unknown, asOf: Day): { readonly value: unknown } | undefined => {
	const [value, by, on] = ["value", "by", "on"].map((part) => ownValue(input, part));
	return value !== undefined && isSignatory(by) && isDay(on) && on <= asOf ? { value } : undefined;
};

/** The number of what is given of a fact; `undefined` where it is not taken. */
const read = (fact: TableFact, input: unknown, asOf: Day): number | undefined => {
	if (isUnsaid(input)) return 0;
	const found = fact.by ? foundIn(input, asOf) : { value: input };
	if (!found) return undefined;
	// Somebody is still finding it.
	if (fact.by && isUnsaid(found.value)) return 0;
	return digitOf(fact, found.value) || undefined;
};

/**
 * Reads facts by id or Chinese label, with values by id or label. What is not exactly one of them, or lacks the finding that it
 * needs, is not taken, and the fact is unknown; so it is where it is given twice.
 */
export const readTableFacts = ({ facts }: LawTable, given: unknown, asOf: Day): ReadFacts => {
	const digits = facts.map(() => 0);
	const taken = new Set<number>();
	const rejected: string[] = [];
	for (const name of Object.keys(Object(given ?? {}))) {
		const input = ownValue(given, name);
		if (isUnsaid(input)) continue;
		const at = facts.findIndex(({ id, label }) => id === name || label === name);
		const fact = facts[at];
		const digit = fact && !taken.has(at) ? read(fact, input, asOf) : undefined;
		if (at >= 0) digits[at] = taken.has(at) ? 0 : (digit ?? 0);
		if (digit === undefined) rejected.push(name);
		taken.add(at);
	}
	return { digits, rejected };
};
